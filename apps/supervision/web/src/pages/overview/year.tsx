import { useQuery } from '@tanstack/react-query';
import type { Overview } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useRegencyWords } from '../../i18n/regency-words';
import { MonthChart } from '../figures/month-chart';
import { MonthTable } from '../regency/month-table';
import { monthsQuery, pointsOf } from '../regency/months';
import { Funnel } from './funnel';
import { HoursHeat } from './hours-heat';
import { Multiples } from './multiples';

/** How the year went: month by month beside the year before, how far complaints came, and each participant by itself. */
export function Year({ overview }: { overview: Overview }) {
  const words = useRegencyWords();
  const format = useFormat();
  const { data } = useQuery(monthsQuery({ scope: overview.scope, until: overview.to?.slice(0, 7) }));
  if (data === undefined) return <div className="skeleton h-96 [grid-area:year]" />;
  const { months, totals, participants } = data;
  const [first = '', last = ''] = [months[0], months.at(-1)];
  return (
    <section aria-labelledby="year" className="panel min-w-0 p-5 [grid-area:year] sm:p-6" data-testid="year">
      <h2 id="year" className="text-lead font-[660]">
        {words.year}
      </h2>
      <p className="text-note text-ink-soft">{words.yearExplained(format.month(first), format.month(last))}</p>
      <div className="mt-4 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <div className="min-w-0">
          <MonthChart points={pointsOf(months, totals)} words={words} />
          <MonthTable asked={{ scope: overview.scope }} months={months} counts={totals} />
        </div>
        <Funnel overview={overview} />
      </div>
      {participants.length > 1 && <Multiples months={data} />}
      <HoursHeat overview={overview} />
    </section>
  );
}
