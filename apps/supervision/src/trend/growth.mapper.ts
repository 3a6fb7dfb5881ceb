import { freshnessResponse } from '../monev/overview.mapper.js';
import { caseAddresses } from './case-address.mapper.js';
import type { PeriodPairRow } from './growth-cells.query.js';
import { growthOf, type Growth, type GrowthSort } from './growth.js';
import type { GrowthReading } from './growth.query.js';
import type { GrowthItemResponse, GrowthResponse } from './growth.response.js';
import { tellsAbout } from './reach.js';
import { sortName, type PageEnd, type SortName, type SortValue } from './sorted-page.js';

/** What an item is sorted by, and its key. */
export function endOfItem(item: GrowthItemResponse, sort: GrowthSort): PageEnd {
  const values: Readonly<Record<SortName<GrowthSort>, SortValue>> = { ...item, difference: item.count - item.before };
  return { value: values[sortName(sort)], key: item.key };
}

/** Of all participants asked for together. */
export const growthTotal = (reading: GrowthReading): GrowthResponse => ({
  ...growthIn(reading.rows, reading),
  ...addresses(reading, { participants: codesOf(reading), category: null }),
});

/** By participant also those without a complaint; by category those with one in either period. */
export const growthItems = (reading: GrowthReading, now: Date): GrowthItemResponse[] =>
  reading.by === 'participant' ? byParticipant(reading, now) : byCategory(reading);

const byParticipant = (reading: GrowthReading, now: Date): GrowthItemResponse[] =>
  reading.participants.map(({ code, name }) => ({
    ...{ key: code, name, freshness: freshnessResponse(reading.freshness, code, now) },
    ...growthIn(
      reading.rows.filter(({ participant }) => participant === code),
      reading,
    ),
    ...addresses(reading, { participants: [code], category: null }),
  }));

const byCategory = (reading: GrowthReading): GrowthItemResponse[] =>
  [...Map.groupBy(reading.rows, ({ category }) => category)].map(([category, rows]) => ({
    ...{ key: category, name: reading.words.get(category) ?? category, freshness: null },
    ...growthIn(rows, reading),
    // Filters of complaints cannot ask for those without a category.
    ...(category === ''
      ? { cases: null, page: null }
      : addresses(reading, { participants: codesOf(reading), category })),
  }));

/** Whoever has complaints now but did not tell of any back then would be growth that is none. */
function growthIn(rows: readonly PeriodPairRow[], { firstMonths, before }: GrowthReading): Growth {
  const sum = (counted: (row: PeriodPairRow) => number): number => rows.reduce((total, row) => total + counted(row), 0);
  const isKnown = rows.every(
    ({ participant, count }) => count === 0 || tellsAbout(before.from, firstMonths.get(participant) ?? null),
  );
  return growthOf(
    sum(({ count }) => count),
    sum((row) => row.before),
    isKnown,
  );
}

const codesOf = ({ participants }: GrowthReading): string[] => participants.map(({ code }) => code);

const addresses = (
  { frame: { from, to, dateBasis } }: GrowthReading,
  which: { readonly participants: readonly string[]; readonly category: string | null },
) => caseAddresses({ ...which, from, to, dateBasis });
