import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { DateBasis } from '../monev/figures.js';
import { cellsOfSpan } from './span-cells.query.js';
import { signedSpansOf, type Days } from './windows.js';

export interface PeriodPair {
  readonly period: Days;
  readonly before: Days;
  readonly dateBasis: DateBasis;
  readonly by: 'category' | 'participant';
}

/** Complaints of a participant in both periods. */
export interface PeriodPairRow {
  readonly participant: string;
  /** Empty when figures are divided by participant only, and for complaints without a category. */
  readonly category: string;
  readonly count: number;
  readonly before: number;
}

/** Reads two periods at once, each as few cells as make it up, by their index alone; whoever they count for. */
@Injectable()
export class GrowthCellsQuery {
  constructor(private readonly dataSource: DataSource) {}

  read({ period, before, dateBasis, by }: PeriodPair): Promise<PeriodPairRow[]> {
    const spans = [
      ...signedSpansOf(period).map((span) => ({ ...span, isEarlier: false })),
      ...signedSpansOf(before).map((span) => ({ ...span, isEarlier: true })),
    ];
    return this.dataSource.query<PeriodPairRow[]>(
      `select participant, category, coalesce(sum(complaints * sign) filter (where not is_earlier), 0)::integer as count,
         coalesce(sum(complaints * sign) filter (where is_earlier), 0)::integer as before
       from unnest($1::text[], $2::date[], $3::date[], $4::integer[], $5::boolean[])
         as span (size, begin, before, sign, is_earlier)
       cross join lateral (${cellsOfSpan('basis = $6 and dimension = $7 and grain = size')}) as cell
       group by participant, category`,
      [
        spans.map(({ grain }) => grain),
        spans.map(({ from }) => from),
        spans.map(({ before: end }) => end),
        spans.map(({ sign }) => sign),
        spans.map(({ isEarlier }) => isEarlier),
        dateBasis,
        by === 'category' ? 'category' : 'all',
      ],
    );
  }
}
