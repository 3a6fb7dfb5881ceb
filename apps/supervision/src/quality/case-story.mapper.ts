import { whatHolds, type ComplaintEvent } from '#contract';
import type { CaseEntryRow, ComplaintCaseRow } from '../case-timeline/case-row.mapper.js';
import { entryNameOf } from '../case-timeline/entry-words.mapper.js';
import type { Answer, CaseStory, Passing, VerificationRun } from './case-story.js';

/** Columns of `complaint_case` that signs look at. */
export type StoryRow = Pick<
  ComplaintCaseRow,
  'id' | 'counts_for' | 'status' | 'closed_by' | 'received_at' | 'closed_at' | 'rating' | 'duplicate_of'
>;

/** An entry of a complaint, with what it says where signs look at that. */
export type StoryEntryRow = Pick<CaseEntryRow, 'complaint_id' | 'outcome' | 'source' | 'type'> & {
  readonly data: Readonly<Record<string, unknown>> | null;
};

/** A run of the clock of verification. */
export interface StoryClockRow {
  readonly complaint_id: string;
  readonly participant: string;
  readonly stopped_at: Date | null;
  readonly deadline_at: Date | null;
}

/** The rows were written by supervision, so their words are those of the domain. */
export function storyOf(
  row: StoryRow,
  entries: readonly StoryEntryRow[],
  verifications: readonly StoryClockRow[],
): CaseStory {
  const held = entries.flatMap((entry) => heldBy(entry));
  return {
    id: row.id,
    participant: row.counts_for ?? '',
    status: row.status as CaseStory['status'],
    closer: row.closed_by as CaseStory['closer'],
    receivedAt: row.received_at?.getTime() ?? null,
    closedAt: row.closed_at?.getTime() ?? null,
    rating: row.rating,
    duplicateOf: row.duplicate_of,
    answers: held.flatMap(answerOf),
    passings: held.flatMap(passingOf),
    reopenings: held.filter(({ name }) => name === 'reopened').length,
    verifications: verifications.map(verificationOf),
  };
}

interface Held {
  readonly name: string;
  readonly source: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Of a ruling the claim that won. */
function heldBy({ outcome, source, type, data }: StoryEntryRow): Held[] {
  if (outcome !== 'applied') return [];
  const event = whatHolds({ source, type, data: data ?? {} } as ComplaintEvent);
  return event === null ? [] : [{ name: entryNameOf(event.type), source: event.source, data: { ...event.data } }];
}

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const answerOf = ({ name, source, data }: Held): Answer[] =>
  name === 'followedup' ? [{ participant: source, text: textOf(data.text) }] : [];

const passingOf = ({ name, source, data }: Held): Passing[] =>
  name === 'transferred' ? [{ from: source, to: textOf(data.to) ?? '' }] : [];

const verificationOf = ({ participant, stopped_at, deadline_at }: StoryClockRow): VerificationRun => ({
  participant,
  stoppedAt: stopped_at?.getTime() ?? null,
  deadlineAt: deadline_at?.getTime() ?? null,
});
