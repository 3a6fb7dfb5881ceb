import { parseLedgerRecord, whatHolds, type ComplaintEvent, type LedgerEntry } from '#contract';
import type { CaseEntry, CaseReport, CaseState } from './case-entry.js';
import { entryNameOf } from './entry-words.mapper.js';

/** A record of the ledger topic: an entry, or the reason why it is none. */
type ReadRecord = { readonly entry: CaseEntry } | { readonly reason: string };

/** Reads the value of a record of `lapor.ledger.v1`. Never throws. */
export function readLedgerRecord(value: Buffer | null): ReadRecord {
  const parsed = parseLedgerRecord(value ?? '');
  if (!parsed.ok) return { reason: parsed.problems.map(({ field, reason }) => `${field} ${reason}`.trim()).join('; ') };
  return { entry: caseEntry(parsed.record.data) };
}

function caseEntry(entry: LedgerEntry): CaseEntry {
  const { event } = entry;
  const name = entryNameOf(event.type);
  const held = whatHolds(event as ComplaintEvent);
  const holds = held && entryNameOf(held.type);
  return {
    complaintId: entry.complaintId,
    version: entry.version,
    outcome: entry.outcome,
    source: event.source,
    eventId: event.id,
    type: event.type,
    name,
    holds,
    time: event.time,
    receivedAt: entry.receivedAt,
    occurredAt: new Date(event.time).toISOString(),
    takenAt: new Date(entry.receivedAt).toISOString(),
    data: event.data,
    redacted: entry.redacted,
    dataDigest: entry.dataDigest,
    previousHash: entry.previousHash,
    hash: entry.hash,
    report: held && (holds === 'filed' || holds === 'recorded') ? caseReport({ ...held.data }) : null,
    state: caseState(entry.state),
  };
}

/** Texts are missing when the hub redacted them. */
const caseReport = (data: LedgerEntry['event']['data']): CaseReport => ({
  title: textOf(data.title),
  body: textOf(data.body),
  place: textOf(data.place),
  channel: textOf(data.channel) as CaseReport['channel'],
  addressee: textOf(data.addressee),
});

const caseState = (state: LedgerEntry['state']): CaseState => ({
  ...state,
  assignments: state.assignments.map(({ participant, office, lead, task }) => ({
    participant,
    office: office?.word ?? null,
    lead,
    task,
  })),
  category: state.category && { word: state.category.word, code: state.category.code ?? null },
});

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
