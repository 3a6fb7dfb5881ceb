import type { Ranking } from '../../api/types';
import { useIsWide } from '../../components/use-is-wide';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useRankingWords } from '../../i18n/ranking-words';
import { CaseMix } from './case-mix';
import { weightText } from './formula-text';
import { RankedFigure } from './ranked-figure';
import { contributionsOf } from './score-parts';
import { Contender, Rank, Score, WhyMoved } from './standing';

/** The order with all that it is made of: as a table, or where that has no room as a card for each. */
export function RankingTable({ ranking }: { ranking: Ranking }) {
  const words = useRankingWords();
  const isWide = useIsWide();
  return (
    <div className="print-wide mt-5" data-testid="ranking">
      <p className="text-small text-ink-soft">{words.tableExplained}</p>
      {isWide ? <Table ranking={ranking} /> : <Cards ranking={ranking} />}
    </div>
  );
}

const cell = 'px-2.5 py-2.5 align-top first:pl-5 last:pr-5';
const head = 'px-2.5 py-2.5 text-left align-bottom text-note font-[600] text-ink-soft first:pl-5 last:pr-5';

function Table({ ranking }: { ranking: Ranking }) {
  const words = useRankingWords();
  const figures = useFigureWords();
  const format = useFormat();
  const { weights } = ranking.formula;
  return (
    <div role="region" tabIndex={0} aria-label={words.table} className="panel relative mt-3 overflow-x-auto">
      <table className="w-full border-collapse text-small" data-testid="ranking-table">
        <caption className="sr-only">{words.table}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className={head}>
              {words.columns.rank}
            </th>
            <th scope="col" className={head}>
              {words.columns.participant}
            </th>
            <th scope="col" className={head}>
              {words.columns.score}
            </th>
            {weights.map((weight) => (
              <th key={weight.indicator} scope="col" className={head}>
                <span className="block max-w-32">{figures.indicators[weight.indicator].label}</span>
                <span className="block font-normal">
                  {words.weight(weightText(weight, weights, words, { format, words: figures }).share)}
                </span>
              </th>
            ))}
            <th scope="col" className={head}>
              {words.columns.mix}
            </th>
          </tr>
        </thead>
        <tbody>
          {ranking.ranking.map((ranked) => (
            <tr
              key={ranked.participant}
              data-testid="ranked"
              data-code={ranked.participant}
              className="border-b border-line last:border-0 hover:bg-hover"
            >
              <td className={cell}>
                <Rank ranked={ranked} ranking={ranking} />
              </td>
              <th scope="row" className={`${cell} min-w-44 text-left font-normal`}>
                <Contender ranked={ranked} ranking={ranking} />
                <WhyMoved ranked={ranked} ranking={ranking} />
              </th>
              <td className={cell}>
                <Score ranked={ranked} />
              </td>
              {contributionsOf(ranked.parts).map((contribution) => (
                <td key={contribution.indicator} className={cell}>
                  <RankedFigure ranked={ranked} contribution={contribution} />
                </td>
              ))}
              <td className={`${cell} min-w-64`}>
                <CaseMix mix={ranked.mix} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cards({ ranking }: { ranking: Ranking }) {
  const words = useRankingWords();
  const figures = useFigureWords();
  return (
    <ol className="mt-3 grid gap-2.5 sm:grid-cols-2 sm:gap-4">
      {ranking.ranking.map((ranked) => (
        <li
          key={ranked.participant}
          data-testid="ranked"
          data-code={ranked.participant}
          className="panel p-4 text-small"
        >
          <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-3.5">
            <Rank ranked={ranked} ranking={ranking} />
            <div>
              <Contender ranked={ranked} ranking={ranking} />
              <WhyMoved ranked={ranked} ranking={ranking} />
            </div>
            <div>
              <Score ranked={ranked} />
            </div>
          </div>
          <details className="mt-2">
            <summary className="link text-note">{words.scoreParts}</summary>
            <dl className="mt-1 divide-y divide-line">
              {contributionsOf(ranked.parts).map((contribution) => (
                <div key={contribution.indicator} className="grid grid-cols-2 gap-3 py-2">
                  <dt className="text-note text-ink-soft">{figures.indicators[contribution.indicator].label}</dt>
                  <dd>
                    <RankedFigure ranked={ranked} contribution={contribution} />
                  </dd>
                </div>
              ))}
              <div className="grid grid-cols-2 gap-3 py-2">
                <dt className="text-note text-ink-soft">{words.columns.mix}</dt>
                <dd>
                  <CaseMix mix={ranked.mix} />
                </dd>
              </div>
            </dl>
          </details>
        </li>
      ))}
    </ol>
  );
}
