import { useQuery } from '@tanstack/react-query';
import { useFormat } from '../../format/format-context';
import { useRegencyWords } from '../../i18n/regency-words';
import { MonthChart } from '../figures/month-chart';
import { MonthTable } from './month-table';
import { monthsQuery, pointsOf } from './months';

interface RegencyMonthsProps {
  code: string;
  /** The last of the months, `YYYY-MM`; absent for this one. */
  until: string | undefined;
}

/** Twelve months of one participant beside the year before. */
export function RegencyMonths({ code, until }: RegencyMonthsProps) {
  const words = useRegencyWords();
  const format = useFormat();
  const { data } = useQuery(monthsQuery({ until }));
  const counts = data?.participants.find((one) => one.code === code);
  if (data === undefined || counts === undefined) return <div className="skeleton mt-5 h-80" />;
  const [first = '', last = ''] = [data.months[0], data.months.at(-1)];
  return (
    <section aria-labelledby="months" className="panel mt-5 min-w-0 p-5 sm:p-6">
      <h2 id="months" className="text-lead font-[660]">
        {words.year}
      </h2>
      <p className="mb-3 text-note text-ink-soft">{words.yearExplained(format.month(first), format.month(last))}</p>
      <MonthChart points={pointsOf(data.months, counts)} words={words} />
      <MonthTable asked={{ participant: code }} months={data.months} counts={counts} />
    </section>
  );
}
