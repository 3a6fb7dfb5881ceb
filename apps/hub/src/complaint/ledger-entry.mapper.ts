import {
  isNamed,
  withoutTexts,
  type ComplaintEvent,
  type ComplaintSnapshot,
  type DeliveredEvent,
  type LedgerEntry,
} from '#contract';
import { handlerOf, type Complaint } from './complaint.js';
import { statusOf } from './lifecycle.js';
import type { StoredEntry } from './ledger.repository.js';

/** What the ledger publishes of a complaint after an entry. */
export const snapshotOf = (complaint: Complaint): ComplaintSnapshot => ({
  status: statusOf(complaint.stage),
  statusWord: complaint.statusWord,
  origin: complaint.origin,
  filedBy: complaint.filedBy,
  trackingId: complaint.trackingId,
  handler: complaint.stage.name === 'unknown' ? null : handlerOf(complaint),
  assignments: complaint.assignments.map(({ participant, office, lead, task }) => ({
    participant,
    lead,
    task,
    ...(office === null ? {} : { office }),
  })),
  classification: complaint.classification,
  category: complaint.category,
  anonymous: complaint.anonymous,
  secret: complaint.secret,
  followUps: complaint.followUps,
  replies: complaint.replies,
  transfers: complaint.transfers,
  closedBy: complaint.stage.name === 'completed' ? complaint.stage.by : null,
  rating: complaint.rating,
  duplicateOf: complaint.duplicateOf,
});

/** Whether a complaint, as it stood after an entry, was a participant's to know. */
export const isPartyTo = (
  { filedBy, handler, assignments }: Pick<ComplaintSnapshot, 'filedBy' | 'handler' | 'assignments'>,
  participant: string,
): boolean =>
  participant === 'national' ||
  participant === filedBy ||
  participant === handler ||
  assignments.some((assignment) => assignment.participant === participant);

/** A stored entry as `lapor.ledger.v1` carries it. Of a secret report only the course is public, not the words. */
export function publicEntry(stored: StoredEntry): LedgerEntry {
  const { event, state } = stored;
  const data = state.secret ? withoutTexts(event.data) : { ...event.data };
  return {
    position: stored.position,
    complaintId: stored.complaintId,
    version: stored.version,
    outcome: stored.outcome,
    receivedAt: stored.receivedAt,
    event: { ...event, data },
    redacted: state.secret,
    dataDigest: stored.dataDigest,
    previousHash: stored.previousHash,
    hash: stored.hash,
    state,
  };
}

/** A stored entry as a participant gets it: the event as it came, with its place in the ledger. */
export const deliveredEvent = (stored: StoredEntry): DeliveredEvent => ({
  ...stored.event,
  subject: stored.complaintId,
  ledgerversion: stored.version,
  ledgerhash: stored.hash,
});

/** Takes the sealed identity out of an event before it is stored: it has a place of its own. */
export function separateIdentity(event: ComplaintEvent): { event: ComplaintEvent; identity: string | null } {
  if (isNamed(event, 'ruled')) return { event: withoutClaimedIdentity(event), identity: null };
  if (!('reporter' in event.data)) return { event, identity: null };
  const { reporter, ...data } = event.data;
  return { event: { ...event, data } as ComplaintEvent, identity: reporter ?? null };
}

/** A ruling has no place for an identity, and brings none in whatever was parsed. */
function withoutClaimedIdentity(event: ComplaintEvent<'ruled'>): ComplaintEvent {
  const { reporter: _sealed, ...data } = event.data.claim.data as { reporter?: unknown };
  return { ...event, data: { ...event.data, claim: { ...event.data.claim, data } } };
}
