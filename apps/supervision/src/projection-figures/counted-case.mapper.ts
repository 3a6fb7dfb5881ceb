import type { ComplaintCaseRow } from '../case-timeline/case-row.mapper.js';
import type { CaseStory } from '../quality/case-story.js';
import type { StoryClockRow } from '../quality/case-story.mapper.js';
import type { CountedCase, CountedRun } from './case-fact.js';

/** Columns of `complaint_case` that are counted, beside those of its story. */
export type FactRow = Pick<
  ComplaintCaseRow,
  | 'id'
  | 'category_key'
  | 'category_word'
  | 'channel'
  | 'classification'
  | 'secret'
  | 'assignments'
  | 'disposed_at'
  | 'followed_up_at'
>;

/** Columns of `case_clock` that are counted. */
export interface ClockRow extends StoryClockRow {
  readonly clock: string;
  readonly cycle: number;
  readonly stopped_by: string | null;
  readonly deadline_day: string | null;
}

export function countedCaseOf(row: FactRow, clocks: readonly ClockRow[], story: CaseStory): CountedCase {
  const { category_key: key, category_word: word } = row;
  const assignments = row.assignments as { readonly lead?: boolean; readonly office?: string | null }[];
  return {
    ...{ id: row.id, participant: story.participant, status: story.status, closer: story.closer },
    ...{ receivedAt: story.receivedAt, closedAt: story.closedAt, rating: story.rating },
    reopenings: story.reopenings,
    disposedAt: row.disposed_at?.getTime() ?? null,
    followedUpAt: row.followed_up_at?.getTime() ?? null,
    category: key === null || word === null ? null : { key, word },
    office: assignments.find(({ lead }) => lead === true)?.office ?? null,
    channel: row.channel,
    classification: row.classification,
    secret: row.secret,
    passings: story.passings,
    runs: clocks.map(runOf),
  };
}

const runOf = ({
  clock,
  participant,
  cycle,
  stopped_at,
  stopped_by,
  deadline_at,
  deadline_day,
}: ClockRow): CountedRun => ({
  clock,
  participant,
  cycle,
  stoppedAt: stopped_at?.getTime() ?? null,
  stoppedBy: stopped_by,
  deadlineAt: deadline_at?.getTime() ?? null,
  deadlineDay: deadline_day,
});
