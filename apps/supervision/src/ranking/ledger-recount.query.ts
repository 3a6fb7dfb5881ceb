import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { whatHolds, type ComplaintEvent } from '#contract';
import type { CaseStatus } from '../case-timeline/case-status.js';
import { entryNameOf } from '../case-timeline/entry-words.mapper.js';
import { clocksOf, type CaseClock } from '../clock/case-clocks.js';
import { ClockError } from '../clock/clock.errors.js';
import type { Clockwork } from '../clock/clock-settings.js';
import { ClockSettingsQuery } from '../clock/clock-settings.query.js';
import { courseOf, type StepRow } from '../clock/course.mapper.js';
import { dayAt } from '../clock/zone.js';
import { addSums, noSums, type Sums } from '../monev/sums.js';
import {
  answersFor,
  recount,
  type CompletionRun,
  type RecountedComplaint,
  type RecountedStep,
  type RecountFrame,
} from './recount.js';

type EntryRow = StepRow & { readonly complaint_id: string; readonly filed_by: string };

interface Recount {
  /** How many complaints were read. */
  readonly complaints: number;
  readonly sums: ReadonlyMap<string, Sums>;
}

/** Complaints that are read at a time. */
const portion = 2_000;

/**
 * Counts everything again from entries, as they were when the hub had taken the last of them before a cut-off. Slow, and
 * that is the point: nothing that is kept of complaints is believed.
 */
@Injectable()
export class LedgerRecountQuery {
  constructor(
    private readonly dataSource: DataSource,
    private readonly settings: ClockSettingsQuery,
  ) {}

  async byParticipant(frame: RecountFrame, cutOff: string): Promise<Recount> {
    const clockwork = await this.settings.present();
    const sums = new Map<string, Sums>();
    let complaints = 0;
    for (let ids = await this.idsAfter(''); ids.length > 0; ids = await this.idsAfter(ids.at(-1) ?? '')) {
      const byComplaint = Map.groupBy(await this.entries(ids, cutOff), ({ complaint_id }) => complaint_id);
      for (const entries of byComplaint.values()) {
        const complaint = recountedOf(entries);
        const participant = answersFor(complaint);
        if (participant === null) continue;
        const run = completionOf(entries, participant, clockwork);
        const own = recount(complaint, run, frame, (at) => dayAt(at, this.settings.zone));
        sums.set(participant, addSums(sums.get(participant) ?? noSums, own));
      }
      complaints += byComplaint.size;
    }
    return { complaints, sums };
  }

  private async idsAfter(after: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `select id from complaint_case where id > $1 order by id limit ${portion}`,
      [after],
    );
    return rows.map(({ id }) => id);
  }

  private entries(ids: readonly string[], cutOff: string): Promise<EntryRow[]> {
    return this.dataSource.query(
      `select complaint_id, version, outcome, source, type, received_at, occurred_at, status, handler, filed_by, data
       from case_entry where complaint_id = any($1) and received_at::timestamptz <= $2
       order by complaint_id, version`,
      [ids, cutOff],
    );
  }
}

function recountedOf(entries: readonly EntryRow[]): RecountedComplaint {
  const newest = entries.at(-1);
  return {
    filedBy: newest?.filed_by ?? '',
    handler: newest?.handler ?? null,
    status: (newest?.status ?? 'belum-terverifikasi') as CaseStatus,
    steps: entries.filter(({ outcome }) => outcome === 'applied').map(stepOf),
  };
}

function stepOf(row: EntryRow): RecountedStep {
  const held = whatHolds({ source: row.source, type: row.type, data: row.data ?? {} } as ComplaintEvent);
  const data: Readonly<Record<string, unknown>> = { ...held?.data };
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    name: held === null ? '' : entryNameOf(held.type),
    at: row.occurred_at.getTime(),
    addressee: text(data.addressee),
    closer: text(data.by),
    score: [data.score, data.rating].find((value) => typeof value === 'number') ?? null,
  };
}

function completionOf(entries: readonly EntryRow[], participant: string, clockwork: Clockwork): CompletionRun | null {
  const origin = entries.some(({ type }) => entryNameOf(type) !== 'recorded') ? 'event' : 'export';
  const filedBy = entries[0]?.filed_by ?? '';
  const course = courseOf({ filed_by: filedBy, classification: classificationOf(entries), origin }, entries);
  const runs = course === null ? [] : clocksOrNone(() => clocksOf(course, clockwork));
  const run = runs
    .filter((one) => one.clock === 'completion' && one.participant === participant)
    .reduce<CaseClock | null>((last, one) => (last === null || isLater(one, last) ? one : last), null);
  if (run === null) return null;
  const { stoppedAt, stoppedBy, deadline } = run;
  return {
    participant,
    stoppedByClosing: stoppedBy === 'closed',
    running: stoppedAt === null,
    inTime: deadline.at === null || (stoppedAt !== null && stoppedAt <= deadline.at),
    deadlineDay: deadline.day,
  };
}

const isLater = (one: CaseClock, other: CaseClock): boolean =>
  one.cycle === other.cycle ? one.start >= other.start : one.cycle > other.cycle;

/** The newest that anybody said. */
function classificationOf(entries: readonly EntryRow[]): string | null {
  const said = entries
    .filter(({ outcome }) => outcome === 'applied')
    .map((row) => whatHolds({ source: row.source, type: row.type, data: row.data ?? {} } as ComplaintEvent)?.data)
    .findLast((data) => data !== undefined && 'classification' in data && data.classification !== undefined);
  return said !== undefined && 'classification' in said ? (said.classification ?? null) : null;
}

/** What cannot be counted has no clock, here as where clocks are kept. */
function clocksOrNone(clocks: () => CaseClock[]): CaseClock[] {
  try {
    return clocks();
  } catch (error) {
    if (error instanceof ClockError) return [];
    throw error;
  }
}
