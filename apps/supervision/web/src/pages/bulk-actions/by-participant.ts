import type { BulkPreview, LeftOutReason } from '../../api/bulk-types';

type Participant = BulkPreview['parts'][number]['participant'];
type LeftOut = BulkPreview['leftOut'][number];

/** What would happen to the chosen complaints of one participant. */
export interface ParticipantShare {
  /** Null for what counts for nobody of this province, or is not known. */
  participant: Participant | null;
  /** Those that go into one letter or item; none where nothing would be written. */
  complaints: readonly string[];
  leftOut: readonly { reason: LeftOutReason; complaints: readonly LeftOut[] }[];
}

/** A preview by participants in the order of their codes, nobody's last; what is left out by reasons. */
export function byParticipant({ parts, leftOut }: Pick<BulkPreview, 'parts' | 'leftOut'>): ParticipantShare[] {
  const participants = new Map<string, Participant | null>();
  for (const { participant } of [...parts, ...leftOut]) participants.set(participant?.code ?? '', participant);
  const codes = [...participants.keys()].filter((code) => code !== '').toSorted();
  return [...codes, ...(participants.has('') ? [''] : [])].map((code) => {
    const own = leftOut.filter(({ participant }) => (participant?.code ?? '') === code);
    const reasons = [...new Set(own.map(({ reason }) => reason))];
    return {
      participant: participants.get(code) ?? null,
      complaints: parts.find(({ participant }) => participant.code === code)?.complaints ?? [],
      leftOut: reasons.map((reason) => ({ reason, complaints: own.filter((one) => one.reason === reason) })),
    };
  });
}
