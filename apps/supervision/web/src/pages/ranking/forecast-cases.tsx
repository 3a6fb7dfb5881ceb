import { Link } from '@tanstack/react-router';
import type { Forecast } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useRankingWords } from '../../i18n/ranking-words';
import { StatusLabel } from '../../status/status-label';
import { Change } from './shifts';

const cell = 'px-3 py-2 align-baseline first:pl-5 last:pr-5';
const head = `${cell} text-left text-note font-[600] text-ink-soft`;

/** The open complaints by which the score moves most, each with what it gives and what it costs. */
export function ForecastCases({ forecast: { cases, asOf } }: { forecast: Forecast }) {
  const words = useRankingWords();
  const { forecastColumns: columns } = words;
  const most = Math.max(0.01, ...cases.flatMap(({ ifClosed, ifLeft }) => [Math.abs(ifClosed), Math.abs(ifLeft)]));
  return (
    <div role="region" tabIndex={0} aria-label={words.forecastCases} className="panel relative mt-3 overflow-x-auto">
      <table className="w-full border-collapse text-small" data-testid="forecast-cases">
        <caption className="sr-only">{words.forecastCases}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className={head}>
              {columns.complaint}
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              {columns.status}
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              {columns.due}
            </th>
            <th scope="col" className={head}>
              {columns.ifClosed}
            </th>
            <th scope="col" className={head}>
              {columns.ifLeft}
            </th>
          </tr>
        </thead>
        <tbody>
          {cases.map((one, index) => (
            <Row key={one.id === '' ? index : one.id} one={one} asOf={asOf} most={most} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  one: Forecast['cases'][number];
  asOf: string;
  /** The largest change of all, which the bars are drawn against. */
  most: number;
}

function Row({ one: { id, status, dueDay, ifClosed, ifLeft }, asOf, most }: RowProps) {
  const words = useRankingWords();
  const due = <Due day={dueDay} isOver={dueDay !== null && dueDay < asOf} />;
  return (
    <tr data-testid="forecast-case" className="border-b border-line last:border-0 hover:bg-hover">
      <th scope="row" className={`${cell} text-left font-normal wrap-anywhere`}>
        {id === '' ? (
          words.secretCase
        ) : (
          <Link to="/laporan/$id" params={{ id }} className="font-[600] hover:underline">
            {id}
          </Link>
        )}
        <span className="mt-0.5 flex flex-wrap gap-x-3 text-note text-ink-soft lg:hidden">
          <StatusLabel status={status} />
          <span>
            {words.forecastColumns.due}: {due}
          </span>
        </span>
      </th>
      <td className={`${cell} max-lg:hidden`}>
        <StatusLabel status={status} />
      </td>
      <td className={`${cell} whitespace-nowrap max-lg:hidden`}>{due}</td>
      <td className={cell}>
        <Change change={ifClosed} most={most} />
      </td>
      <td className={cell}>
        <Change change={ifLeft} most={most} />
      </td>
    </tr>
  );
}

function Due({ day, isOver }: { day: string | null; isOver: boolean }) {
  const words = useRankingWords();
  const format = useFormat();
  if (day === null) return <span className="text-ink-soft">{words.noDue}</span>;
  return (
    <>
      {format.day(day)}
      {isOver && <span className="font-[620] text-unhandled">{` (${words.overdue})`}</span>}
    </>
  );
}
