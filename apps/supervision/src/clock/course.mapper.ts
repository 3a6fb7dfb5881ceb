import { whatHolds, type ComplaintEvent } from '#contract';
import type { CaseEntryRow, ComplaintCaseRow } from '../case-timeline/case-row.mapper.js';
import { entryNameOf } from '../case-timeline/entry-words.mapper.js';
import type { Course } from './case-clocks.js';
import type { Step } from './course.js';

/** Columns of `case_entry` that clocks look at. `data` is only needed of dispositions and rulings. */
export type StepRow = Pick<
  CaseEntryRow,
  'version' | 'outcome' | 'source' | 'type' | 'received_at' | 'occurred_at' | 'status' | 'handler'
> & { readonly data: Readonly<Record<string, unknown>> | null };

/** Columns of `complaint_case` that clocks look at. */
export type CourseRow = Pick<ComplaintCaseRow, 'filed_by' | 'classification' | 'origin'>;

/** A complaint's way for clocks; null when only an export tells of it, which has no days to count from. */
export function courseOf(complaint: CourseRow, entries: readonly StepRow[]): Course | null {
  if (complaint.origin === 'export') return null;
  return {
    filedBy: complaint.filed_by,
    classification: complaint.classification,
    steps: entries.filter(({ outcome }) => outcome === 'applied').map(stepOf),
  };
}

/** Steps from the first event on: a row of an export before it does not tell who had the complaint since when. */
export const knownSteps = (steps: readonly Step[]): readonly Step[] => {
  const first = steps.findIndex(({ name }) => name !== 'recorded');
  return first < 0 ? [] : steps.slice(first);
};

function stepOf(row: StepRow): Step {
  const held = whatHolds({ source: row.source, type: row.type, data: row.data ?? {} } as ComplaintEvent);
  const name = entryNameOf(held?.type ?? row.type);
  return {
    version: row.version,
    name,
    source: held?.source ?? row.source,
    at: row.occurred_at.getTime(),
    takenAt: Date.parse(row.received_at),
    status: row.status,
    handler: row.handler,
    disposedTo: name === 'disposed' ? disposedTo({ ...held?.data }) : [],
  };
}

/** A disposition that names a participant twice, for two of its offices, is one to that participant. */
function disposedTo(data: Readonly<Record<string, unknown>>): string[] {
  const to = Array.isArray(data.to) ? (data.to as { participant?: unknown }[]) : [];
  return [...new Set(to.map(({ participant }) => participant))].filter(
    (code): code is string => typeof code === 'string',
  );
}
