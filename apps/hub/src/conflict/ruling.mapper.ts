import { claimOf, complaintEventType, type ComplaintEvent, type ComplaintEventData, type Status } from '#contract';
import { decide, type Decision } from '../complaint/decide.js';
import { factOf } from '../complaint/complaint-fact.mapper.js';
import { statusOf } from '../complaint/lifecycle.js';
import type { ConflictRecord } from './conflict.query.js';

/** What is decided, by whom, and why. */
export type Verdict = Pick<ComplaintEventData['ruled'], 'outcome' | 'reason' | 'by' | 'rule'>;

/**
 * The ruling as an event of the province. The same outcome for the same conflict is the same event, however often it
 * is ruled, and by whomever first.
 */
export function rulingEvent(
  { complaintId, claimed }: Pick<ConflictRecord, 'complaintId' | 'claimed'>,
  verdict: Verdict,
  province: string,
  time: Date,
): ComplaintEvent<'ruled'> {
  return {
    specversion: '1.0',
    id: `ruling-${complaintId}/${claimed.version}-${verdict.outcome}`,
    source: province,
    subject: complaintId,
    type: complaintEventType('ruled'),
    time: time.toISOString(),
    datacontenttype: 'application/json',
    data: { conflictVersion: claimed.version, ...verdict, claim: claimOf(claimed.event) },
  };
}

/** What the ledger would make of a ruling now. */
export function rehearsed(conflict: ConflictRecord, event: ComplaintEvent<'ruled'>): Decision {
  const { complaint, trackingIdHolder } = conflict;
  const fact = factOf(event, event.time, 1);
  // A ruling names nobody who could be a stranger: its claim was looked at when it came.
  return decide(complaint, fact, new Set(), () => trackingIdHolder ?? undefined);
}

/** The complaint's status once the claim held; null when it is ruled or cannot hold. */
export function statusIfClaimed(conflict: ConflictRecord, province: string): Status | null {
  const verdict: Verdict = { outcome: 'claim', reason: 'rehearsed', by: 'rehearsed' };
  const decision = rehearsed(conflict, rulingEvent(conflict, verdict, province, new Date(0)));
  return decision.outcome === 'applied' ? statusOf(decision.complaint.stage) : null;
}
