import type { ParticipantCode } from './identifiers.js';

/** A participant writes its events here; only the hub reads them. */
export const inTopic = (participant: ParticipantCode): string => `lapor.in.${participant}.v1`;

/** The hub writes what a participant is to know here; only that participant reads it. */
export const outTopic = (participant: ParticipantCode): string => `lapor.out.${participant}.v1`;

/** Every ledger entry, without identities, in order per complaint. The province's supervision reads it. */
export const ledgerTopic = 'lapor.ledger.v1';

/** The participant whose in-topic this is, else null. */
export const participantOfInTopic = (topic: string): ParticipantCode | null =>
  /^lapor\.in\.(national|\d{2}(?:\.\d{2})?)\.v1$/.exec(topic)?.[1] ?? null;
