import type { ReactNode } from 'react';
import type { Move, Side } from '../../api/types';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useRankingWords } from '../../i18n/ranking-words';
import { CaseTable } from '../figures/case-table';
import { partsText, valueText } from '../figures/figure-text';

const sides = ['entered', 'left', 'gained', 'lost'] as const satisfies readonly Side[];

interface CaseMovesProps {
  move: Move;
  /** The choice of another indicator, and what takes the complaints away. */
  children: ReactNode;
}

/** Which complaints count in one of two periods and not in the other, and whether they meet what is counted. */
export function CaseMoves({ move, children }: CaseMovesProps) {
  const words = useRankingWords();
  const figures = useFigureWords();
  const format = useFormat();
  const { indicator, before, after, cases, unlisted } = move;
  const speech = { format, words: figures };
  const told = [
    { name: words.before, figure: before },
    { name: words.after, figure: after },
  ];
  const shown = sides.filter((side) => cases.some((one) => one.side === side) || countsOf(move, side).all > 0);
  return (
    <section aria-labelledby="case-moves" className="mt-6 min-w-0" data-testid="case-moves">
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
        <h2 id="case-moves" className="text-lead font-[660]">
          {words.casesOf(figures.indicators[indicator].label)}
        </h2>
        <div className="flex flex-wrap items-center gap-2.5">{children}</div>
      </div>
      <dl className="mt-3 flex flex-wrap gap-x-10 gap-y-2">
        {told.map(({ name, figure }) => (
          <div key={name}>
            <dt className="text-note text-ink-soft">{name}</dt>
            <dd className="text-lead font-[640]">
              {valueText(figure, speech)}
              <span className="ml-2 text-small font-normal text-ink-soft">{partsText(figure, speech)}</span>
            </dd>
          </div>
        ))}
      </dl>
      {shown.length === 0 ? (
        <p className="panel mt-3 px-6 py-10 text-center font-[560]">{words.movesNone}</p>
      ) : (
        <div className="mt-3 grid gap-3">
          {shown.map((side) => (
            <SideOf key={side} side={side} move={move} />
          ))}
        </div>
      )}
      {unlisted > 0 && (
        <p className="mt-3 flex items-center gap-1.5 text-small text-ink-soft">
          <Icon name="lock" className="size-3.5" />
          {words.unlisted(format.number(unlisted))}
        </p>
      )}
    </section>
  );
}

/** How many changed to a side, and how many of them meet what is counted, as far as the server or its list says. */
function countsOf({ entered, left, cases }: Move, side: Side): { met: number; all: number } {
  if (side === 'entered') return { met: entered.numerator, all: entered.denominator };
  if (side === 'left') return { met: left.numerator, all: left.denominator };
  const listed = cases.filter((one) => one.side === side);
  return { met: listed.filter(({ inNumerator }) => inNumerator).length, all: listed.length };
}

function SideOf({ side, move }: { side: Side; move: Move }) {
  const words = useRankingWords();
  const format = useFormat();
  const { met, all } = countsOf(move, side);
  const items = move.cases.filter((one) => one.side === side);
  const meeting = items.filter(({ inNumerator }) => inNumerator);
  const others = items.filter(({ inNumerator }) => !inNumerator);
  const groups = [
    { name: words.meets, items: meeting },
    { name: words.meetsNot, items: others },
  ].filter((group) => group.items.length > 0);
  return (
    <div className="panel px-5 py-4" data-testid={`side-${side}`} data-met={met} data-all={all}>
      <h3 className="font-[640]">
        {words.sides[side]} <span className="text-small font-normal text-ink-soft">{words.sidesExplained[side]}</span>
      </h3>
      <p className="text-small">{words.sideCount(format.number(met), format.number(all))}</p>
      {groups.map((group) => (
        <details key={group.name} className="mt-2">
          <summary className="link text-small">
            {`${words.sideCases(format.number(group.items.length))} (${group.name})`}
          </summary>
          <div className="mt-2 max-h-[30rem] overflow-y-auto">
            <CaseTable indicator={move.indicator} items={group.items} label={`${words.sides[side]}, ${group.name}`} />
          </div>
        </details>
      ))}
    </div>
  );
}
