import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { complaintEventType } from '#contract';
import type { ComplaintCaseRow } from '../case-timeline/case-row.mapper.js';
import type { CaseStory } from '../quality/case-story.js';
import { storyOf, type StoryEntryRow, type StoryRow } from '../quality/case-story.mapper.js';
import { verificationClock } from './case-fact.js';
import type { ClockRow, FactRow } from './counted-case.mapper.js';

type CaseColumns = FactRow & StoryRow;

/** A complaint as it is, with its story. */
export interface ReadCase {
  readonly row: CaseColumns;
  readonly clocks: readonly ClockRow[];
  readonly story: CaseStory;
}

interface Read {
  readonly rows: readonly ReadCase[];
  readonly stories: ReadonlyMap<string, CaseStory>;
}

const columns: readonly (keyof ComplaintCaseRow)[] = [
  ...(['id', 'counts_for', 'status', 'closed_by', 'rating', 'duplicate_of', 'category_key', 'category_word'] as const),
  ...(['channel', 'classification', 'secret', 'assignments'] as const),
  ...(['received_at', 'disposed_at', 'followed_up_at', 'closed_at'] as const),
];

/** Entries that say something of a story. */
const tellingTypes = (['followedup', 'transferred', 'reopened', 'ruled'] as const).map(complaintEventType);

/** Reads of complaints what is counted of them. */
@Injectable()
export class CountedCaseQuery {
  /** Those that are there, with their stories. */
  async read(manager: EntityManager, ids: readonly string[]): Promise<Read> {
    if (ids.length === 0) return { rows: [], stories: new Map() };
    const complaints = await manager.query<CaseColumns[]>(
      `select ${columns.join(', ')} from complaint_case where id = any($1)`,
      [ids],
    );
    const entries = await manager.query<StoryEntryRow[]>(
      `select complaint_id, outcome, source, type, data from case_entry
     where complaint_id = any($1) and type = any($2) order by complaint_id, version`,
      [ids, tellingTypes],
    );
    const clocks = await manager.query<ClockRow[]>(
      `select complaint_id, clock, participant, cycle, stopped_at, stopped_by, deadline_at, deadline_day::text
     from case_clock where complaint_id = any($1) and clock in ('completion', '${verificationClock}')
     order by complaint_id, cycle, started_at, run`,
      [ids],
    );
    const [entriesOf, clocksOf] = [
      Map.groupBy(entries, ({ complaint_id }) => complaint_id),
      Map.groupBy(clocks, ({ complaint_id }) => complaint_id),
    ];
    const rows = complaints.map((row) => {
      const own = clocksOf.get(row.id) ?? [];
      const verifications = own.filter(({ clock }) => clock === verificationClock);
      return { row, clocks: own, story: storyOf(row, entriesOf.get(row.id) ?? [], verifications) };
    });
    return { rows, stories: new Map(rows.map(({ story }) => [story.id, story])) };
  }
}
