import { inTopic } from '#contract';
import { oldestIn, outgoingStateOf, type PartitionSighting } from './synchronisation.js';
import type { ConflictRow, HeldRow, ParticipantRow, ReceiptRow } from './synchronisation.query.js';
import type {
  IncomingResponse,
  LastReceiptResponse,
  OutgoingResponse,
  ParticipantSynchronisationResponse,
  SynchronisationResponse,
} from './synchronisation.response.js';

/** What was gathered of all participants. */
export interface SynchronisationFacts {
  participants: readonly ParticipantRow[];
  held: readonly HeldRow[];
  conflicts: readonly ConflictRow[];
  receipts: readonly ReceiptRow[];
  /** Open parked messages by cause and participant; null came by nobody's in-topic. */
  parked: readonly { participant: string | null; count: number }[];
  lastEventAt: ReadonlyMap<string, string>;
  /** Records that wait in the in-topic, by code; who is missing in it could not be asked about. */
  incoming: ReadonlyMap<string, number>;
  sightings: readonly PartitionSighting[];
}

export const synchronisationResponse = (facts: SynchronisationFacts, now: Date): SynchronisationResponse => ({
  asOf: now.toISOString(),
  openConflicts: facts.conflicts.length,
  participants: facts.participants.map((participant) => participantOf(participant, facts)),
});

function participantOf(row: ParticipantRow, facts: SynchronisationFacts): ParticipantSynchronisationResponse {
  const { code, name, kind, delivery } = row;
  const held = facts.held.find(({ participant }) => participant === code);
  const receipt = facts.receipts.find(({ participant }) => participant === code);
  const parked = facts.parked.filter(({ participant }) => participant === code);
  return {
    code,
    name,
    kind,
    delivery,
    lastHeartbeatAt: row.lastHeartbeatAt?.toISOString() ?? null,
    lastSignedInAt: row.lastSignedInAt?.toISOString() ?? null,
    lastEventAt: facts.lastEventAt.get(code) ?? null,
    incoming: incomingOf(code, facts),
    outgoing: row.lane && outgoingOf(row.lane),
    held: held?.held ?? 0,
    gaps: held?.gaps ?? 0,
    parked: parked.reduce((sum, { count }) => sum + count, 0),
    openConflicts: facts.conflicts.filter(({ participants }) => participants.includes(code)).length,
    lastReceipt: receipt === undefined ? null : receiptOf(receipt),
  };
}

function incomingOf(code: string, { incoming, sightings }: SynchronisationFacts): IncomingResponse | null {
  const waiting = incoming.get(code);
  if (waiting === undefined) return null;
  const since = waiting === 0 ? null : oldestIn(inTopic(code), sightings);
  return { waiting, since: since?.toISOString() ?? null };
}

const outgoingOf = (lane: NonNullable<ParticipantRow['lane']>): OutgoingResponse => ({
  waiting: lane.waiting,
  since: lane.since === null ? null : new Date(lane.since).toISOString(),
  state: outgoingStateOf(lane),
});

const receiptOf = ({ id, asOf, state, differences }: ReceiptRow): LastReceiptResponse => ({
  id,
  asOf: asOf.toISOString(),
  state,
  differences,
});
