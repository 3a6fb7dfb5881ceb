import { Link } from '@tanstack/react-router';
import type { FigureCase, IndicatorName } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { StatusLabel } from '../../status/status-label';
import { caseFact } from './case-fact';
import { useParticipantName } from './participant-select';

interface CaseTableProps {
  indicator: IndicatorName;
  items: readonly FigureCase[];
  /** What the table is called for who hears it. */
  label: string;
}

const cell = 'px-3 py-2 align-baseline first:pl-5 last:pr-5';
const head = `${cell} text-left text-note font-[600] text-ink-soft`;

/** Complaints with what an indicator looks at; where there is no room for days of their own, below the number. */
export function CaseTable({ indicator, items, label }: CaseTableProps) {
  const { caseColumns: columns } = useFigureWords();
  return (
    <div role="region" tabIndex={0} aria-label={label} className="panel relative overflow-x-auto">
      <table className="w-full border-collapse text-small" data-testid="case-table">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className={head}>
              {columns.complaint}
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              {columns.participant}
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              {columns.status}
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              {columns.received}
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              {columns.closed}
            </th>
            <th scope="col" className={`${head} max-sm:hidden`}>
              {columns.counted}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((one) => (
            <Row key={one.id} one={one} indicator={indicator} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ one, indicator }: { one: FigureCase; indicator: IndicatorName }) {
  const words = useFigureWords();
  const { caseColumns: columns } = words;
  const format = useFormat();
  const nameOf = useParticipantName();
  const { id, participant, status, receivedDay, closedDay } = one;
  const fact = caseFact(indicator, one, { format, words });
  const day = (told: string | null) => (told === null ? <span className="text-ink-soft">–</span> : format.day(told));
  return (
    <tr data-testid="case" data-id={id} className="relative border-b border-line last:border-0 hover:bg-hover">
      <th scope="row" className={`${cell} text-left font-normal`}>
        <Link
          to="/laporan/$id"
          params={{ id }}
          className="font-[600] wrap-anywhere after:absolute after:inset-0 hover:underline focus-visible:after:outline-2"
        >
          {id}
        </Link>
        <span className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-0.5 text-note text-ink-soft lg:hidden">
          <StatusLabel status={status} />
          <span>{nameOf(participant)}</span>
          {receivedDay !== null && <span>{`${columns.received.toLowerCase()} ${format.day(receivedDay)}`}</span>}
          {closedDay !== null && <span>{`${columns.closed.toLowerCase()} ${format.day(closedDay)}`}</span>}
        </span>
        {fact !== null && <span className="block text-note text-ink-soft sm:hidden">{fact}</span>}
      </th>
      <td className={`${cell} max-lg:hidden`}>{nameOf(participant)}</td>
      <td className={`${cell} max-lg:hidden`}>
        <StatusLabel status={status} />
      </td>
      <td className={`${cell} whitespace-nowrap max-lg:hidden`}>{day(receivedDay)}</td>
      <td className={`${cell} whitespace-nowrap max-lg:hidden`}>{day(closedDay)}</td>
      <td className={`${cell} max-sm:hidden`}>{fact}</td>
    </tr>
  );
}
