import { lazy, Suspense } from 'react';
import type { MonthCounts } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useRegencyWords } from '../../i18n/regency-words';

/** Wanted by who wants the figures, and so fetched after the chart. */
const Download = lazy(() => import('../../components/download').then(({ Download }) => ({ default: Download })));

interface MonthTableProps {
  /** Of whom these are, as the server takes it. */
  asked: object;
  months: readonly string[];
  counts: MonthCounts;
}

/** What the chart draws, in figures; closed until somebody wants it. */
export function MonthTable({ asked, months, counts }: MonthTableProps) {
  const words = useRegencyWords();
  const format = useFormat();
  const { months: columns } = words;
  return (
    <details className="mt-3">
      <summary className="link text-small">{words.asTable}</summary>
      <div role="region" tabIndex={0} aria-label={words.year} className="relative mt-2 overflow-x-auto">
        <table className="w-full border-collapse text-small" data-testid="month-table">
          <caption className="sr-only">{words.year}</caption>
          <thead>
            <tr className="border-b border-line-strong text-note text-ink-soft *:py-1 *:pl-3 *:text-right *:font-[600]">
              <th scope="col" className="text-left! first:pl-0">
                {columns.month}
              </th>
              <th scope="col">{columns.received}</th>
              <th scope="col">{columns.completed}</th>
              <th scope="col">{columns.before}</th>
            </tr>
          </thead>
          <tbody>
            {months.map((month, index) => (
              <tr
                key={month}
                data-month={month}
                className="border-b border-line last:border-0 *:py-1 *:pl-3 *:text-right"
              >
                <th scope="row" className="text-left! font-[560] whitespace-nowrap first:pl-0">
                  {format.month(month)}
                </th>
                {[counts.received, counts.completed, counts.receivedYearBefore].map((column, place) => (
                  <td key={place}>{numberOr(column[index], format.number)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="mt-3">
        <Suspense fallback={null}>
          <Download table="months" asked={{ ...asked, until: months.at(-1) }} />
        </Suspense>
      </div>
    </details>
  );
}

const numberOr = (count: number | null | undefined, text: (count: number) => string): string =>
  count === null || count === undefined ? '–' : text(count);
