import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { dayBefore, grainsWithoutDekads, spansOf, type Grain } from '../monev/spans.js';
import type { SumRow } from './sum-row.mapper.js';

export type Dimension = 'all' | 'sign' | 'handoff' | 'category' | 'office' | 'channel' | 'classification';

/** Which complaints are counted: those that fall into a period by the day of `dateBasis`. */
export interface FigurePeriod {
  /** First and last day, both in it; null leaves an end open. */
  readonly from: string | null;
  readonly to: string | null;
  readonly dateBasis: 'received' | 'closed';
}

export interface FigureQuestion extends FigurePeriod {
  readonly dimension: Dimension;
  /** The day on which open complaints are looked at. */
  readonly asOf: string;
}

export interface WaitRow {
  readonly participant: string;
  readonly since: 'receipt' | 'disposition';
  readonly days: number;
  readonly complaints: number;
}

export interface FigureRows {
  readonly sums: readonly SumRow[];
  /** Only of the dimension `all`. */
  readonly waits: readonly WaitRow[];
  /** Only of the dimension `all`: by participant, how many are open and past their day. */
  readonly overdue: ReadonlyMap<string, number>;
}

const sumNames = [
  ...['belum_terverifikasi', 'belum_ditindaklanjuti', 'diproses', 'selesai', 'ditunda', 'diarsip', 'closed_by_system'],
  ...['reopened', 'rated', 'rating_sum', 'answered_since_receipt', 'seconds_since_receipt'],
  ...['answered_since_disposition', 'seconds_since_disposition', 'timed', 'on_time'],
];
const sums = sumNames.map((name) => `sum(${name})::float8 as ${name}`).join(', ');

const inSpans = `join unnest($2::text[], $3::date[], $4::date[]) as span (grain, begin, before)
  on cell.grain = span.grain and cell.start >= span.begin and cell.start < span.before`;

/** How many complaints of a participant have a value. */
export interface CountRow {
  readonly participant: string;
  readonly value: string;
  readonly complaints: number;
}

/** What a participant received in a month, and how far it came. */
export interface MonthRow {
  readonly participant: string;
  /** `YYYY-MM`. */
  readonly month: string;
  readonly received: number;
  readonly completed: number;
}

/** How many complaints were received at an hour of a weekday. */
export interface HourRow {
  /** 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  /** 0 to 23, of the province. */
  readonly hour: number;
  readonly received: number;
}

export interface SignRows {
  readonly shown: readonly CountRow[];
  /** All of each participant; their value is empty. */
  readonly complaints: readonly CountRow[];
  readonly unverified: ReadonlyMap<string, number>;
}

/** Counts of a period, and of its categories. */
export interface OverviewRows {
  readonly sums: readonly SumRow[];
  readonly categories: readonly CountRow[];
  /** Of each category the word that is used most often for it. */
  readonly words: ReadonlyMap<string, string>;
  /** Closed complaints of the participants asked for whose closing day nobody told. */
  readonly undated: number;
}

/** Reads figures from the cells that are kept of them: no complaint is looked at. */
@Injectable()
export class FiguresQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** All of it as of one instant. */
  read(question: FigureQuestion): Promise<FigureRows> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const sums = await sumsIn(manager, question);
      if (question.dimension !== 'all') return { sums, waits: [], overdue: new Map() };
      return {
        sums,
        waits: await waitsIn(manager, question),
        overdue: await overdueIn(manager, question, 'completion'),
      };
    });
  }

  /**
   * All of it as of one instant.
   * @param scope codes of the participants whose undated complaints are counted
   */
  overview(period: FigurePeriod, scope: readonly string[]): Promise<OverviewRows> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => ({
      sums: await sumsIn(manager, { ...period, dimension: 'all' }),
      categories: await countsIn(manager, period, 'category'),
      words: await wordsIn(manager),
      undated: period.dateBasis === 'received' ? 0 : await undatedIn(manager, scope),
    }));
  }

  /** By participant and sign how many complaints show it, and how many are to be verified still and past their day. */
  signs(question: FigurePeriod & { readonly asOf: string }): Promise<SignRows> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => ({
      shown: await countsIn(manager, question, 'sign'),
      complaints: await countsIn(manager, question, 'all'),
      unverified: await overdueIn(manager, question, 'verification'),
    }));
  }

  /** Of each who passed complaints on (`participant`) and to whom (`value`) how many; the most first. */
  async handOffs(period: FigurePeriod): Promise<CountRow[]> {
    const rows = await countsIn(this.dataSource.manager, period, 'handoff');
    const place = ({ participant, value }: CountRow): string => `${participant} ${value}`;
    return rows.toSorted((one, other) => other.complaints - one.complaints || (place(one) < place(other) ? -1 : 1));
  }

  /** Month by month. Both are the first day of a month. */
  months(from: string, before: string): Promise<MonthRow[]> {
    return this.dataSource.query(
      `select participant, to_char(start, 'YYYY-MM') as month, complaints as received, selesai as completed
       from figure where basis = 'received' and dimension = 'all' and grain = 'month' and start >= $1 and start < $2`,
      [from, before],
    );
  }

  /** By weekday and hour. Both are the first day of a month. */
  hours(from: string, before: string, participants: readonly string[]): Promise<HourRow[]> {
    return this.dataSource.query(
      `select weekday, hour, sum(complaints)::integer as received from figure_hour
       where month >= $1 and month < $2 and participant = any($3) group by weekday, hour`,
      [from, before, participants],
    );
  }

  /** The first month in which anything was received, `YYYY-MM`; null when nothing was. */
  async firstMonth(): Promise<string | null> {
    const [row] = await this.dataSource.query<{ month: string }[]>(
      `select to_char(start, 'YYYY-MM') as month from figure
       where basis = 'received' and dimension = 'all' and grain = 'month' and start > '-infinity'
       order by start limit 1`,
    );
    return row?.month ?? null;
  }

  words(): Promise<ReadonlyMap<string, string>> {
    return wordsIn(this.dataSource.manager);
  }
}

function cellsOf({ dateBasis, from, to }: FigurePeriod, grains?: readonly Grain[]): unknown[] {
  const spans = spansOf(from, to, grains);
  return [
    dateBasis,
    spans.map(({ grain }) => grain),
    spans.map(({ from: begin }) => begin),
    spans.map(({ before }) => before),
  ];
}

const sumsIn = (manager: EntityManager, question: FigurePeriod & { dimension: Dimension }): Promise<SumRow[]> =>
  manager.query(
    `select participant, value, ${sums} from figure as cell ${inSpans}
     where basis = $1 and dimension = $5 group by participant, value`,
    [...cellsOf(question), question.dimension],
  );

/** Of the index alone: a period that cuts months has as many cells of categories as it has days. */
const countsIn = (
  manager: EntityManager,
  period: FigurePeriod,
  dimension: 'all' | 'category' | 'sign' | 'handoff',
): Promise<CountRow[]> =>
  manager.query(
    `select participant, value, sum(complaints)::integer as complaints from figure as cell ${inSpans}
     where basis = $1 and dimension = $5 group by participant, value`,
    [...cellsOf(period), dimension],
  );

const waitsIn = (manager: EntityManager, question: FigurePeriod): Promise<WaitRow[]> =>
  manager.query(
    `select participant, since, days, sum(complaints)::integer as complaints from figure_wait as cell ${inSpans}
     where basis = $1 group by participant, since, days`,
    cellsOf(question, grainsWithoutDekads),
  );

async function overdueIn(
  manager: EntityManager,
  question: FigurePeriod & { readonly asOf: string },
  clock: 'completion' | 'verification',
): Promise<ReadonlyMap<string, number>> {
  const due = spansOf(null, dayBefore(question.asOf), grainsWithoutDekads);
  const rows = await manager.query<{ participant: string; complaints: number }[]>(
    `select participant, sum(complaints)::integer as complaints from figure_due as cell ${inSpans}
     join unnest($5::text[], $6::date[], $7::date[]) as due (grain, begin, before)
       on cell.due_grain = due.grain and cell.due_start >= due.begin and cell.due_start < due.before
     where basis = $1 and clock = $8 group by participant`,
    [
      ...cellsOf(question, grainsWithoutDekads),
      due.map(({ grain }) => grain),
      due.map(({ from }) => from),
      due.map(({ before }) => before),
      clock,
    ],
  );
  return new Map(rows.map(({ participant, complaints }) => [participant, complaints]));
}

async function wordsIn(manager: EntityManager): Promise<ReadonlyMap<string, string>> {
  const rows = await manager.query<{ category: string; word: string }[]>(
    `select distinct on (category) category, word from figure_word
     order by category, complaints desc, word collate "C"`,
  );
  return new Map(rows.map(({ category, word }) => [category, word]));
}

async function undatedIn(manager: EntityManager, participants: readonly string[]): Promise<number> {
  const [row] = await manager.query<{ count: number }[]>(
    `select coalesce(sum(complaints), 0)::integer as count from figure
     where basis = 'closed' and dimension = 'all' and grain = 'year' and start = '-infinity' and participant = any($1)`,
    [participants],
  );
  return row?.count ?? 0;
}
