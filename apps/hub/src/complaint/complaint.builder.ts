import { unknownComplaint, type Complaint } from './complaint.js';
import type { ComplaintFact, Fact, Happening, Ruling } from './complaint.events.js';
import { decide, type Decision } from './decide.js';

/** Everybody who takes part in the examples. */
export const everybody: ReadonlySet<string> = new Set(['national', '63', '63.03', '63.71', '63.72']);

const report = { anonymous: false, secret: false, classification: null, category: null };
export const filed: Happening = { name: 'filed', ...report };
export const recorded = (status: (Happening & { name: 'recorded' })['status']): Happening => ({
  name: 'recorded',
  ...report,
  trackingId: '1916449',
  status,
  statusWord: status,
  handler: '63.71',
  office: null,
  rating: null,
});
export const verified: Happening = { name: 'verified', classification: null, category: null };
export const followedUp: Happening = { name: 'followedup' };
export const completed: Happening = { name: 'completed', by: 'admin', waives: [] };
export const transferredTo = (to: string): Happening => ({ name: 'transferred', to });
/** The first is the lead. */
export const disposedTo = (...codes: string[]): Happening => ({
  name: 'disposed',
  to: codes.map((participant, index) => ({ participant, office: null, lead: index === 0 })),
});

let events = 0;

/** The province's ruling on what became a conflict in a version. */
export const ruled = (
  outcome: Ruling['outcome'],
  conflictVersion: number,
  { source, eventId, dataDigest, happening }: Fact<Happening>,
): Ruling => ({ name: 'ruled', outcome, conflictVersion, claim: { source, eventId, dataDigest, happening } });

/** A fact with an event id of its own. */
export const says = <Said extends Happening | Ruling>(
  source: string,
  happening: Said,
  {
    complaintId = 'national-1916449',
    sequence = null,
    at = 0,
    history = false,
  }: { complaintId?: string; sequence?: number | null; at?: number; history?: boolean } = {},
): Fact<Said> => {
  const eventId = `event-${++events}`;
  return { complaintId, source, eventId, dataDigest: `digest of ${eventId}`, sequence, at, history, happening };
};

export const when = (complaint: Complaint, fact: ComplaintFact): Decision =>
  decide(complaint, fact, everybody, () => undefined);

/** The complaint after these facts, each of which must apply. */
export function after(complaint: Complaint, ...facts: ComplaintFact[]): Complaint {
  return facts.reduce((current, fact) => {
    const decision = when(current, fact);
    if (decision.outcome !== 'applied') throw new Error(`${fact.happening.name}: ${JSON.stringify(decision)}`);
    return decision.complaint;
  }, complaint);
}

/** A complaint to which these facts happened. */
export const given = (first: ComplaintFact, ...rest: ComplaintFact[]): Complaint =>
  after(unknownComplaint(first.complaintId), first, ...rest);
