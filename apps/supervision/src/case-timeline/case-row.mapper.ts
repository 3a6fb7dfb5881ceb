import type { CaseEntry, CaseState } from './case-entry.js';
import { categoryKey, closedAt, countsFor, involved, type ComplaintCase } from './complaint-case.js';

/** A row of `complaint_case`: a complaint folded from its ledger entries. */
export interface ComplaintCaseRow {
  id: string;
  version: number;
  status: string;
  status_word: string | null;
  origin: string;
  filed_by: string;
  tracking_id: string | null;
  handler: string | null;
  /** The participant whose figures it is in, derived so that figures need no fold. */
  counts_for: string | null;
  /** Every participant whose business it is now. */
  involved: string[];
  assignments: object[];
  classification: string | null;
  category_word: string | null;
  category_code: string | null;
  category_key: string | null;
  anonymous: boolean;
  secret: boolean;
  follow_ups: number;
  replies: number;
  transfers: number;
  closed_by: string | null;
  rating: number | null;
  duplicate_of: string | null;
  report_version: number | null;
  report_filed: boolean | null;
  title: string | null;
  body: string | null;
  place: string | null;
  channel: string | null;
  addressee: string | null;
  received_at: Date | null;
  verified_at: Date | null;
  disposed_at: Date | null;
  followed_up_at: Date | null;
  closing_version: number | null;
  closing_at: Date | null;
  closed_at: Date | null;
  last_event_at: Date;
}

/** A row of `case_entry`: one ledger entry of a complaint, with the state after it as far as its way needs it. */
export interface CaseEntryRow {
  complaint_id: string;
  version: number;
  outcome: string;
  source: string;
  event_id: string;
  type: string;
  /** As it came: the hash covers this text. */
  time: string;
  /** As it came: the hash covers this text. */
  received_at: string;
  occurred_at: Date;
  data: Record<string, unknown>;
  redacted: boolean;
  data_digest: string;
  previous_hash: string | null;
  hash: string;
  status: string;
  filed_by: string;
  handler: string | null;
}

/** A row as it is written: instants as UTC text. */
type Written<Row> = {
  [Column in keyof Row]: Row[Column] extends Date | null ? string | Extract<Row[Column], null> : Row[Column];
};

export function caseRow(complaint: ComplaintCase): Written<ComplaintCaseRow> {
  const { state, report, milestones, closing } = complaint;
  return {
    id: complaint.id,
    version: complaint.version,
    status: state.status,
    status_word: state.statusWord,
    origin: state.origin,
    filed_by: state.filedBy,
    tracking_id: state.trackingId,
    handler: state.handler,
    counts_for: countsFor(complaint),
    involved: [...involved(complaint)],
    assignments: [...state.assignments],
    classification: state.classification,
    category_word: state.category?.word ?? null,
    category_code: state.category?.code ?? null,
    category_key: categoryKey(state),
    anonymous: state.anonymous,
    secret: state.secret,
    follow_ups: state.followUps,
    replies: state.replies,
    transfers: state.transfers,
    closed_by: state.closedBy,
    rating: state.rating,
    duplicate_of: state.duplicateOf,
    report_version: report?.version ?? null,
    report_filed: report?.filed ?? null,
    title: report?.title ?? null,
    body: report?.body ?? null,
    place: report?.place ?? null,
    channel: report?.channel ?? null,
    addressee: report?.addressee ?? null,
    received_at: milestones.receivedAt,
    verified_at: milestones.verifiedAt,
    disposed_at: milestones.disposedAt,
    followed_up_at: milestones.followedUpAt,
    closing_version: closing?.version ?? null,
    closing_at: closing?.at ?? null,
    closed_at: closedAt(complaint),
    last_event_at: complaint.lastEventAt,
  };
}

/** The rows were written by {@link caseRow}, so their words are those of the domain. */
export function caseOfRow(row: ComplaintCaseRow): ComplaintCase {
  return {
    id: row.id,
    version: row.version,
    state: stateOfRow(row),
    report:
      row.report_version === null
        ? null
        : {
            version: row.report_version,
            filed: row.report_filed ?? false,
            title: row.title,
            body: row.body,
            place: row.place,
            channel: row.channel as NonNullable<ComplaintCase['report']>['channel'],
            addressee: row.addressee,
          },
    milestones: {
      receivedAt: iso(row.received_at),
      verifiedAt: iso(row.verified_at),
      disposedAt: iso(row.disposed_at),
      followedUpAt: iso(row.followed_up_at),
    },
    closing:
      row.closing_version === null || row.closing_at === null
        ? null
        : { version: row.closing_version, at: row.closing_at.toISOString() },
    lastEventAt: row.last_event_at.toISOString(),
  };
}

export const entryRow = (entry: CaseEntry): Written<CaseEntryRow> => ({
  complaint_id: entry.complaintId,
  version: entry.version,
  outcome: entry.outcome,
  source: entry.source,
  event_id: entry.eventId,
  type: entry.type,
  time: entry.time,
  received_at: entry.receivedAt,
  occurred_at: entry.occurredAt,
  data: entry.data,
  redacted: entry.redacted,
  data_digest: entry.dataDigest,
  previous_hash: entry.previousHash,
  hash: entry.hash,
  status: entry.state.status,
  filed_by: entry.state.filedBy,
  handler: entry.state.handler,
});

const stateOfRow = (row: ComplaintCaseRow): CaseState => ({
  status: row.status as CaseState['status'],
  statusWord: row.status_word,
  origin: row.origin as CaseState['origin'],
  filedBy: row.filed_by,
  trackingId: row.tracking_id,
  handler: row.handler,
  assignments: row.assignments as CaseState['assignments'],
  classification: row.classification as CaseState['classification'],
  category: row.category_word === null ? null : { word: row.category_word, code: row.category_code },
  anonymous: row.anonymous,
  secret: row.secret,
  followUps: row.follow_ups,
  replies: row.replies,
  transfers: row.transfers,
  closedBy: row.closed_by as CaseState['closedBy'],
  rating: row.rating,
  duplicateOf: row.duplicate_of,
});

const iso = (instant: Date | null): string | null => instant?.toISOString() ?? null;
