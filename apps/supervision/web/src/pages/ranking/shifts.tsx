import type { ReactNode } from 'react';
import type { IndicatorName, RankedParticipant, Ranking } from '../../api/types';
import { Figure } from '../../components/figure';
import { useFormat } from '../../format/format-context';
import { periodName } from '../../format/period';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';
import { useRankingWords } from '../../i18n/ranking-words';
import { amountText } from '../figures/figure-text';
import { isCounted } from '../figures/indicator-families';
import { shiftsOf } from './score-parts';
import type { Contribution, Shift } from './score-parts';

/** A participant in the ranking of a period. */
type Standing = Pick<Ranking, 'from' | 'to'> & { ranked: RankedParticipant };

interface ShiftsProps {
  before: Standing;
  after: Standing;
  /** An indicator that the reader wants to see case by case. */
  onChoose: (part: { indicator: IndicatorName }) => void;
  /** What takes the table away. */
  children: ReactNode;
}

/** How the score and the rank changed, and by how much each indicator changed the score. */
export function Shifts({ before, after, onChoose, children }: ShiftsProps) {
  const messages = useMessages();
  const words = useRankingWords();
  const format = useFormat();
  const [earlier, later] = [before.ranked.score, after.ranked.score];
  const period = ({ from, to }: Standing) =>
    periodName({ from: from ?? undefined, to: to ?? undefined }, messages, format);
  const rank = ({ ranked }: Standing) => (ranked.rank === null ? words.noRank : words.rank(format.number(ranked.rank)));
  const names = { before: period(before), after: period(after) };
  return (
    <div className="panel mt-5 min-w-0 p-5 sm:p-6" data-testid="shifts">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 className="text-lead font-[660]">{words.shifts}</h2>
        {children}
      </div>
      {earlier === null || later === null ? (
        <p className="mt-1 text-ink-soft">{words.scoreUnknown}</p>
      ) : (
        <>
          <p className="mt-1 flex flex-wrap items-baseline gap-x-3">
            <span className="text-headline font-[640]">
              <Figure value={later - earlier} text={format.change(later - earlier, 2)} testId="score-change" />
            </span>
            <span className="text-ink-soft">
              {`${words.scoreMoved(format.decimal(earlier, 2), format.decimal(later, 2))}, ${words.rankMoved(rank(before), rank(after))}.`}
            </span>
          </p>
          <ShiftTable shifts={shiftsOf(before.ranked.parts, after.ranked.parts)} names={names} onChoose={onChoose} />
        </>
      )}
    </div>
  );
}

interface ShiftTableProps {
  shifts: readonly Shift[];
  names: { before: string; after: string };
  onChoose: ShiftsProps['onChoose'];
}

function ShiftTable({ shifts, names, onChoose }: ShiftTableProps) {
  const words = useRankingWords();
  const figures = useFigureWords();
  const most = Math.max(0.1, ...shifts.map(({ change }) => Math.abs(change)));
  const head = 'py-1.5 pr-5 text-left align-bottom text-note font-[600] text-ink-soft';
  return (
    <div role="region" tabIndex={0} aria-label={words.shifts} className="relative mt-3 overflow-x-auto">
      <table className="w-full max-w-[64rem] text-small" data-testid="shift-table">
        <caption className="sr-only">{words.shifts}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className={head}>
              {words.shiftColumns.indicator}
            </th>
            <th scope="col" className={head}>
              {words.shiftColumns.change}
            </th>
            <th scope="col" className={head}>
              {names.before}
            </th>
            <th scope="col" className={head}>
              {names.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {shifts.map(({ indicator, before, after, change }) => (
            <tr
              key={indicator}
              data-testid="shift"
              data-indicator={indicator}
              className="border-b border-line last:border-0 *:py-2 *:pr-5 *:align-baseline"
            >
              <th scope="row" className="min-w-36 text-left font-normal">
                {isCounted(indicator) ? (
                  <button type="button" className="link text-left" onClick={() => onChoose({ indicator })}>
                    {figures.indicators[indicator].label}
                  </button>
                ) : (
                  figures.indicators[indicator].label
                )}
              </th>
              <td>
                <Change change={change} most={most} />
              </td>
              <Side contribution={before} />
              <Side contribution={after} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Side({ contribution }: { contribution: Contribution | undefined }) {
  const words = useRankingWords();
  const figures = useFigureWords();
  const format = useFormat();
  if (contribution === undefined) return <td>–</td>;
  const { indicator, value, given, most } = contribution;
  return (
    <td className="whitespace-nowrap">
      {value === null ? '–' : amountText(indicator, value, { format, words: figures })}
      <span className="block text-note text-ink-soft">
        {given === null || most === null ? words.leftOut : words.given(format.decimal(given, 2), format.decimal(most))}
      </span>
    </td>
  );
}

interface ChangeProps {
  change: number;
  /** The largest change beside it, which reaches the end of its side. */
  most: number;
}

/** A change to either side of nothing, as a number and as a bar; what the sign says, the side says too. */
export function Change({ change, most }: ChangeProps) {
  const format = useFormat();
  const width = (Math.abs(change) / most) * 44;
  return (
    <span className="inline-flex items-center gap-2.5 whitespace-nowrap">
      <span className="min-w-12 text-right font-[620]">{format.change(change, 2)}</span>
      <svg viewBox="0 0 92 10" aria-hidden="true" className="h-2.5 w-23 shrink-0 print-exact max-sm:hidden">
        <path d="M46 0v10" stroke="var(--line-strong)" />
        <rect
          x={change < 0 ? 46 - width : 46}
          y="2"
          width={width}
          height="6"
          fill={change < 0 ? 'var(--unhandled)' : 'var(--completed)'}
        />
      </svg>
    </span>
  );
}
