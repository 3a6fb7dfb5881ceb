import { caseClocks } from '../clock/case-clocks.mapper.js';
import type { ClockBasisResponse } from '../clock/clock.response.js';
import type { Clockwork } from '../clock/clock-settings.js';
import type { ParticipantDirectory } from '../participant/participant-directory.js';
import type { CaseAssignment } from './case-entry.js';
import type { CaseEntryRow, ComplaintCaseRow } from './case-row.mapper.js';
import { caseOfRow } from './case-row.mapper.js';
import { holder, sinceOf, wayOf, whereNow, type Step } from './case-way.js';
import { closedAt } from './complaint-case.js';
import type {
  CaseAssignmentResponse,
  CaseEntryResponse,
  CaseStateResponse,
  ComplaintDetailResponse,
} from './complaint-detail.response.js';
import type { ComplaintDetailRows } from './complaint-detail.query.js';
import type { ComplaintItemResponse } from './complaint-list.response.js';
import type { ComplaintListRow } from './complaint-list.query.js';
import { isChainWhole } from './entry-chain.mapper.js';
import { entryLabel, entryNameOf, entryText } from './entry-words.mapper.js';

const knownFromExport = 'Diketahui dari ekspor; tanggal verifikasi, disposisi dan jawaban tidak tercatat.';

export const complaintItem = (row: ComplaintListRow, directory: ParticipantDirectory): ComplaintItemResponse => ({
  id: row.id,
  trackingId: row.tracking_id,
  title: row.title,
  status: row.status as ComplaintItemResponse['status'],
  participant: row.counts_for === null ? null : directory.reference(row.counts_for),
  category: row.category_word,
  channel: row.channel as ComplaintItemResponse['channel'],
  receivedAt: row.received_at?.toISOString() ?? null,
  lastEventAt: row.last_event_at.toISOString(),
  origin: row.origin as ComplaintItemResponse['origin'],
  followUps: row.follow_ups,
  transfers: row.transfers,
});

/** What the clocks of a case are read with. */
interface ClockSource {
  readonly clockwork: Clockwork;
  readonly basis: ClockBasisResponse;
}

/** The page of a case. Of a secret one nobody gets a text, whatever the ledger carried. */
export function complaintDetail(
  { complaint, entries }: ComplaintDetailRows,
  directory: ParticipantDirectory,
  { clockwork, basis }: ClockSource,
): ComplaintDetailResponse {
  const { state, milestones, ...folded } = caseOfRow(complaint);
  const readable = !state.secret;
  const steps = entries.filter(({ outcome }) => outcome === 'applied').map(stepOf);
  const { clocks, shares, gap } = caseClocks(complaint, entries, { clockwork, directory, now: Date.now() });
  const present = directory.reference(holder(state));
  return {
    ...complaintItem(complaint, directory),
    title: readable ? complaint.title : null,
    body: readable ? complaint.body : null,
    place: readable ? complaint.place : null,
    whereNow: {
      sentence: whereNow(state.status, present.name, state.closedBy),
      participant: present,
      since: sinceOf(steps),
    },
    way: wayOf(steps).map(({ participant, ...hop }) => ({ participant: directory.reference(participant), ...hop })),
    entries: entries.map((entry) => entryResponse(entry, readable, directory)),
    milestones: {
      verifiedAt: milestones.verifiedAt,
      disposedAt: milestones.disposedAt,
      followedUpAt: milestones.followedUpAt,
      completedAt: closedAt({ state, milestones, ...folded }),
    },
    state: stateResponse(complaint, state.assignments, directory),
    gap: state.origin === 'export' ? knownFromExport : null,
    hashesVerified: isChainWhole(entries),
    clocks,
    shares,
    clockGap: gap,
    clockBasis: basis,
  };
}

const stepOf = (entry: CaseEntryRow): Step => ({
  name: entryNameOf(entry.type),
  occurredAt: entry.occurred_at.toISOString(),
  status: entry.status as Step['status'],
  filedBy: entry.filed_by,
  handler: entry.handler,
});

function entryResponse(entry: CaseEntryRow, readable: boolean, directory: ParticipantDirectory): CaseEntryResponse {
  const name = entryNameOf(entry.type);
  return {
    version: entry.version,
    time: entry.time,
    receivedAt: entry.received_at,
    source: directory.reference(entry.source),
    name,
    label: entryLabel(name, entry.data, (code) => directory.reference(code).name),
    text: readable ? entryText(entry.data) : null,
    outcome: entry.outcome as CaseEntryResponse['outcome'],
    hash: entry.hash,
    redacted: entry.redacted,
  };
}

const stateResponse = (
  row: ComplaintCaseRow,
  assignments: readonly CaseAssignment[],
  directory: ParticipantDirectory,
): CaseStateResponse => ({
  status: row.status as CaseStateResponse['status'],
  statusWord: row.status_word,
  classification: row.classification as CaseStateResponse['classification'],
  anonymous: row.anonymous,
  secret: row.secret,
  filedBy: directory.reference(row.filed_by),
  assignments: leadFirst(assignments).map((assignment): CaseAssignmentResponse => ({
    ...assignment,
    participant: directory.reference(assignment.participant),
  })),
  replies: row.replies,
  closedBy: row.closed_by as CaseStateResponse['closedBy'],
  rating: row.rating,
  duplicateOf: row.duplicate_of,
});

const leadFirst = (assignments: readonly CaseAssignment[]): readonly CaseAssignment[] =>
  assignments.toSorted((one, other) => Number(other.lead) - Number(one.lead));
