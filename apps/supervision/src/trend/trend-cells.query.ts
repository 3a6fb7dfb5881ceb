import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { cellsOfSpan } from './span-cells.query.js';
import { daysIn, signedSpansOf, type Days } from './windows.js';

/** A category of a participant. */
export interface TopicKey {
  readonly participant: string;
  readonly category: string;
}

/** Its reports in several stretches of days, in the order asked for. */
export interface StretchRow extends TopicKey {
  readonly counts: readonly number[];
}

/** Its reports in one of the windows asked for, by the place of the window among them. */
export interface WindowRow extends TopicKey {
  readonly window: number;
  readonly count: number;
}

const received = (dimension: 'all' | 'category', grain: string): string =>
  `basis = 'received' and dimension = '${dimension}' and grain = ${grain}`;

/** Reads counts from the cells that are kept of them, by their index alone: no complaint is looked at. */
@Injectable()
export class TrendCellsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Of every category that is in a cell that is read for them, also with zeros, and of whoever it counts for. */
  stretches(stretches: readonly Days[]): Promise<StretchRow[]> {
    const spans = stretches.flatMap((days, stretch) => signedSpansOf(days).map((span) => ({ ...span, stretch })));
    const counts = stretches.map(
      (_days, index) => `coalesce(sum(complaints * sign) filter (where stretch = ${index}), 0)::integer`,
    );
    return this.dataSource.query<StretchRow[]>(
      `select participant, category, array[${counts.join(', ')}] as counts
       from unnest($1::text[], $2::date[], $3::date[], $4::integer[], $5::integer[])
         as span (size, begin, before, sign, stretch)
       cross join lateral (${cellsOfSpan(received('category', 'size'))}) as cell
       group by participant, category`,
      [
        spans.map(({ grain }) => grain),
        spans.map(({ from }) => from),
        spans.map(({ before }) => before),
        spans.map(({ sign }) => sign),
        spans.map(({ stretch }) => stretch),
      ],
    );
  }

  /** Of some topics day by day: each cell is looked up by itself, however many others its day has. */
  windows(windows: readonly Days[], topics: readonly TopicKey[]): Promise<WindowRow[]> {
    const days = windows.flatMap((stretch, window) => daysIn(stretch).map((day) => ({ day, window })));
    return this.dataSource.query<WindowRow[]>(
      `select topic.participant, topic.category, "window", sum(complaints)::integer as count
       from unnest($1::date[], $2::integer[]) as counted (day, "window")
       cross join unnest($3::text[], $4::text[]) as topic (participant, category)
       cross join lateral (
         select complaints from figure
         where ${received('category', `'day'`)} and start = counted.day and participant = topic.participant
           and value = topic.category offset 0
       ) as cell
       group by topic.participant, topic.category, "window"`,
      [
        days.map(({ day }) => day),
        days.map(({ window }) => window),
        topics.map(({ participant }) => participant),
        topics.map(({ category }) => category),
      ],
    );
  }

  /** The first day of the month of every participant's first report; whoever has none is missing. */
  async firstMonths(): Promise<ReadonlyMap<string, string>> {
    const rows = await this.dataSource.query<{ participant: string; first: string }[]>(
      `select participant, min(start)::text as first from figure
       where ${received('all', `'month'`)} and start > '-infinity' group by participant`,
    );
    return new Map(rows.map(({ participant, first }) => [participant, first]));
  }
}
