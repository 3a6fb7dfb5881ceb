import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TopicTrend } from '../../api/types';
import { Figure } from '../../components/figure';
import { useFormat } from '../../format/format-context';
import { useClockWords } from '../../i18n/clock-words';
import { useRegencyWords } from '../../i18n/regency-words';
import { dueQuery, isUrgent } from '../deadlines/deadlines';
import type { DeadlineState, UrgentClock } from '../deadlines/deadlines-search';
import { topicTrendsQuery } from '../trends/trends';

/** What can be done today: what is late, what will be, and what citizens write about. */
export function RegencyToday({ code }: { code: string }) {
  const words = useRegencyWords();
  return (
    <section aria-labelledby="today" className="panel min-w-0 p-5 sm:p-6" data-testid="regency-today">
      <h2 id="today" className="text-lead font-[660]">
        {words.today}
      </h2>
      <Deadlines code={code} />
      <Trends code={code} />
      <p className="mt-4">
        <Link to="/peringkat/hari-ini" search={{ participant: code }} className="link text-small">
          {words.forecast}
        </Link>
      </p>
    </section>
  );
}

function Deadlines({ code }: { code: string }) {
  const words = useRegencyWords();
  const clockWords = useClockWords();
  const { data } = useQuery(dueQuery);
  if (data === undefined) return <div className="skeleton mt-3 h-20" />;
  const due = data.items.flatMap(({ participant, clock, ...counts }) =>
    participant.code === code && isUrgent(clock) ? [{ clock, ...counts }] : [],
  );
  if (due.length === 0) return <p className="mt-2 text-small text-ink-soft">{words.nothingDue}</p>;
  return (
    <table className="mt-2 w-full text-small" data-testid="regency-due">
      <thead>
        <tr className="text-note text-ink-soft *:py-1 *:font-[600]">
          <td />
          <th scope="col" className="text-right">
            {words.overdue}
          </th>
          <th scope="col" className="pl-3 text-right">
            {words.soon}
          </th>
        </tr>
      </thead>
      <tbody>
        {due.map(({ clock, overdue, dueSoon }) => (
          <tr key={clock} className="border-t border-line *:py-1">
            <th scope="row" className="text-left font-[560]">
              {clockWords.names[clock]}
            </th>
            <td className="text-right">
              <Count count={overdue} search={{ participant: code, clock }} />
            </td>
            <td className="pl-3 text-right">
              <Count count={dueSoon} search={{ participant: code, clock, state: 'soon' }} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface CountProps {
  count: number;
  search: { participant: string; clock: UrgentClock; state?: DeadlineState };
}

function Count({ count, search }: CountProps) {
  const words = useRegencyWords();
  const clockWords = useClockWords();
  const format = useFormat();
  if (count === 0) return <span className="text-ink-soft">0</span>;
  const what = search.state === 'soon' ? words.soon : words.overdue;
  return (
    <Link to="/tenggat" search={search} className="link font-[640]">
      <Figure value={count} text={format.number(count)} testId={`due-${search.clock}-${search.state ?? 'overdue'}`} />
      <span className="sr-only">{`, ${clockWords.names[search.clock]}, ${what}`}</span>
    </Link>
  );
}

function Trends({ code }: { code: string }) {
  const words = useRegencyWords();
  const { data } = useQuery(topicTrendsQuery({ participant: code }));
  if (data === undefined) return null;
  return (
    <>
      <h3 className="eyebrow mt-4">{words.trends}</h3>
      {data.items.length === 0 ? (
        <p className="text-small text-ink-soft">{words.noTrends}</p>
      ) : (
        <ul>
          {data.items.map((trend) => (
            <Trend key={trend.word} trend={trend} code={code} />
          ))}
        </ul>
      )}
    </>
  );
}

function Trend({ trend: { word, count, expected }, code }: { trend: TopicTrend; code: string }) {
  const words = useRegencyWords();
  const format = useFormat();
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-4 py-1 text-small">
      <Link to="/tren" search={{ participant: code }} className="link">
        {word}
      </Link>
      <span className="text-ink-soft">{words.trendOf(format.number(count), format.number(Math.round(expected)))}</span>
    </li>
  );
}
