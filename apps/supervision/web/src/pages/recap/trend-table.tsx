import type { RecapTrendPoint } from '../../api/types';
import { Figure } from '../../components/figure';
import { useFormat } from '../../format/format-context';
import { useRecapWords } from '../../i18n/recap-words';
import { yearOnYear } from '../figures/month-layout';

/** What the chart draws, month by month, in figures. */
export function TrendTable({ points }: { points: readonly RecapTrendPoint[] }) {
  const words = useRecapWords();
  const { trendColumns: columns } = words;
  const changes = yearOnYear(points);
  const names = [columns.regions, columns.total, columns.before, columns.change, columns.completed, columns.flagged];
  return (
    <div role="region" aria-label={words.trendTable} tabIndex={0} className="relative max-h-80 min-w-0 overflow-auto">
      <table className="w-full border-separate border-spacing-0 text-small" data-testid="trend-table">
        <caption className="sr-only">{words.trendTable}</caption>
        <thead>
          <tr className="text-note text-ink-soft *:sticky *:top-0 *:border-b *:border-line-strong *:bg-surface *:py-1.5 *:pl-3 *:align-bottom *:font-[600]">
            <th scope="col" className="text-left first:pl-0">
              {columns.month}
            </th>
            {names.map((name) => (
              <th key={name} scope="col" className="text-right">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <Month key={point.month} point={point} change={changes.get(point.month) ?? null} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Month({ point, change }: { point: RecapTrendPoint; change: number | null }) {
  const format = useFormat();
  const { month, regions, total, completed, flagged, totalYearBefore } = point;
  return (
    <tr data-testid="trend-month" data-month={month} className="*:border-b *:border-line *:py-1 *:pl-3 last:*:border-0">
      <th scope="row" className="text-left font-[560] whitespace-nowrap first:pl-0">
        {format.month(month)}
      </th>
      <Cell value={regions} name="regions" />
      <Cell value={total} name="total" />
      <Cell value={totalYearBefore} name="before" />
      <td className="text-right whitespace-nowrap">{change === null ? <Unknown /> : format.growth(change)}</td>
      <Cell value={completed} name="completed" />
      <td className={`text-right ${flagged === 0 ? 'text-ink-faint' : 'font-[660] text-unhandled'}`}>
        {format.number(flagged)}
      </td>
    </tr>
  );
}

function Cell({ value, name }: { value: number | null; name: string }) {
  const format = useFormat();
  return (
    <td className="text-right">
      {value === null ? <Unknown /> : <Figure value={value} text={format.number(value)} testId={`trend-${name}`} />}
    </td>
  );
}

function Unknown() {
  const words = useRecapWords();
  return (
    <>
      <span aria-hidden="true" className="text-ink-faint">
        –
      </span>
      <span className="sr-only">{words.unknown}</span>
    </>
  );
}
