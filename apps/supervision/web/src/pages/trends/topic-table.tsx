import type { TopicTrend, TopicTrends } from '../../api/types';
import { Badge } from '../../components/badge';
import { Figure } from '../../components/figure';
import { SortHeader } from '../../components/sort-header';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useTrendWords } from '../../i18n/trend-words';
import { complaintsAddress } from '../figures/figure-address';
import { FigureLink } from '../figures/figure-link';
import { StaleMark } from '../figures/stale-mark';
import { useSeesCases } from '../figures/use-sees-cases';
import { WindowColumns, WindowLegend } from './window-columns';

interface TopicTableProps {
  list: TopicTrends;
  sort: string | undefined;
  onSort: (sort: string) => void;
}

type SortedColumn = 'word' | 'count' | 'ratio' | 'growth' | 'pValue';

const padding = 'px-3 py-2.5 first:pl-5 last:pr-5';

export function TopicTable({ list, sort = 'pValue', onSort }: TopicTableProps) {
  const words = useTrendWords();
  const { columns } = words;
  const sortable = (name: SortedColumn, className = '') => (
    <SortHeader
      isLeft={name === 'word'}
      direction={sort === name ? 'asc' : sort === `-${name}` && 'desc'}
      onToggle={() => onSort(nextSort(sort, name))}
      className={`${padding} align-bottom ${className}`}
    >
      {columns[name]}
    </SortHeader>
  );
  return (
    <div className="mt-4">
      <WindowLegend />
      <div role="region" tabIndex={0} aria-label={words.table} className="panel relative mt-2 overflow-x-auto">
        <table className="w-full border-collapse text-small" data-testid="topic-table">
          <caption className="sr-only">{words.table}</caption>
          <thead>
            <tr className="border-b border-line-strong">
              {sortable('word')}
              {sortable('count')}
              <th scope="col" className={`${padding} text-right align-bottom text-note font-[600] text-ink-soft`}>
                {columns.expected}
              </th>
              {sortable('ratio', 'max-sm:hidden')}
              <th
                scope="col"
                className={`${padding} text-left align-bottom text-note font-[600] text-ink-soft max-sm:hidden`}
              >
                {columns.drawing}
              </th>
              {sortable('growth', 'max-lg:hidden')}
              {sortable('pValue', 'max-sm:hidden')}
            </tr>
          </thead>
          <tbody>
            {list.items.map((topic) => (
              <Row key={`${topic.participant} ${topic.category}`} topic={topic} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** The surest and the first of the alphabet stand first; of all else the most does. */
function nextSort(sort: string, name: SortedColumn): string {
  const first = name === 'pValue' || name === 'word' ? name : `-${name}`;
  if (sort !== first) return first;
  return first.startsWith('-') ? name : `-${name}`;
}

function Row({ topic }: { topic: TopicTrend }) {
  const words = useTrendWords();
  const figures = useFigureWords();
  const format = useFormat();
  const seesCases = useSeesCases();
  const { participant, name, freshness, category, word, count, expected, ratio, isTrend, yearAgoKnown } = topic;
  const id = `${participant ?? 'scope'}-${category}`;
  const whose = participant === null ? figures.whole : name;
  const cell = `${padding} align-top`;
  const isOpen = count > 0 && seesCases(participant);
  const verdict = <Verdict topic={topic} />;
  return (
    <tr
      data-testid="topic-trend"
      data-id={id}
      data-trend={isTrend}
      className="border-b border-line last:border-0 hover:bg-hover"
    >
      <th scope="row" className={`${cell} text-left font-normal sm:min-w-44`}>
        <span lang="id" className="font-[600]">
          {word}
        </span>
        <span className="block text-note text-ink-soft">{whose}</span>
        {freshness !== null && <StaleMark freshness={freshness} />}
        <div className="mt-1.5 grid justify-items-start gap-1.5 sm:hidden">
          <WindowColumns topic={topic} />
          {verdict}
        </div>
      </th>
      <td className={`${cell} text-right`}>
        <FigureLink address={isOpen ? complaintsAddress(topic) : null} about={`${word}, ${whose}`}>
          <Figure value={count} text={format.number(count)} testId={`count-${id}`} className="text-lead font-[680]" />
        </FigureLink>
      </td>
      <td className={`${cell} text-right`}>
        <Figure value={expected} text={format.decimal(expected)} testId={`expected-${id}`} />
        {!yearAgoKnown && <span className="block text-note text-ink-soft">{words.noSeason}</span>}
      </td>
      <td className={`${cell} text-right max-sm:hidden`}>
        {ratio === null ? '–' : words.times(format.decimal(ratio))}
      </td>
      <td className={`${cell} max-sm:hidden`}>
        <WindowColumns topic={topic} />
      </td>
      <td className={`${cell} text-right max-lg:hidden`}>
        <YearOnYear {...topic.yearOnYear} />
      </td>
      <td className={`${cell} text-right whitespace-nowrap max-sm:hidden`}>{verdict}</td>
    </tr>
  );
}

/** Whether the rule calls it a trend, and by which chance. */
function Verdict({ topic: { isTrend, qValue } }: { topic: TopicTrend }) {
  const words = useTrendWords();
  const format = useFormat();
  return (
    <span className="inline-grid justify-items-start gap-0.5 sm:justify-items-end">
      {isTrend ? (
        <Badge icon="arrowUp" tone="warning">
          {words.trend}
        </Badge>
      ) : (
        <span className="text-note text-ink-soft">{words.noTrend}</span>
      )}
      <span className="text-note text-ink-soft">{words.q(chance(qValue, format.decimal))}</span>
    </span>
  );
}

/** So small that its digits say nothing any more. */
const chance = (value: number, decimal: (value: number, digits: number) => string): string =>
  value < 0.001 ? `< ${decimal(0.001, 3)}` : decimal(value, 3);

function YearOnYear({ before, growth }: TopicTrend['yearOnYear']) {
  const words = useTrendWords();
  const format = useFormat();
  if (before === null) return <span className="text-note text-ink-soft">{words.noYearAgo}</span>;
  return (
    <>
      {growth === null ? '–' : format.growth(growth)}
      <span className="block text-note text-ink-soft">{words.before(format.number(before))}</span>
    </>
  );
}
