import type { GrowthItem, GrowthList } from '../../api/types';
import { Figure } from '../../components/figure';
import { SortHeader } from '../../components/sort-header';
import { useFormat } from '../../format/format-context';
import { useTrendWords } from '../../i18n/trend-words';
import { complaintsAddress } from '../figures/figure-address';
import { FigureLink } from '../figures/figure-link';
import { StaleMark } from '../figures/stale-mark';
import { useSeesCases } from '../figures/use-sees-cases';

interface GrowthTableProps {
  list: GrowthList;
  /** The only one whose complaints are counted. */
  participant: string | undefined;
  sort: string | undefined;
  onSort: (sort: string) => void;
}

const numbers = ['count', 'before', 'difference', 'growth'] as const;

const padding = 'px-3 py-2 first:pl-5 last:pr-5';

export function GrowthTable({ list, participant, sort = '-difference', onSort }: GrowthTableProps) {
  const words = useTrendWords();
  const { growthColumns: columns } = words;
  const { by, items, total } = list;
  return (
    <div role="region" tabIndex={0} aria-label={words.growthTable} className="panel relative mt-5 overflow-x-auto">
      <table className="w-full border-collapse text-small" data-testid="growth-table">
        <caption className="sr-only">{words.growthTable}</caption>
        <thead>
          <tr className="border-b border-line-strong align-bottom">
            <SortHeader
              isLeft
              direction={sort === 'name' ? 'asc' : sort === '-name' && 'desc'}
              onToggle={() => onSort(sort === 'name' ? '-name' : 'name')}
              className={padding}
            >
              {by === 'category' ? columns.name : columns.participant}
            </SortHeader>
            {numbers.map((name) => (
              <SortHeader
                key={name}
                direction={sort === name ? 'asc' : sort === `-${name}` && 'desc'}
                onToggle={() => onSort(sort === `-${name}` ? name : `-${name}`)}
                className={padding}
              >
                {columns[name]}
              </SortHeader>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row
              key={item.key}
              id={item.key}
              name={item.key === '' ? words.withoutCategory : item.name}
              growth={item}
              whose={by === 'participant' ? item.key : (participant ?? null)}
            />
          ))}
        </tbody>
        <tfoot>
          <Row
            id="total"
            name={words.total}
            growth={{ ...total, freshness: null }}
            whose={participant ?? null}
            className="border-t border-line-strong font-[640]"
          />
        </tfoot>
      </table>
    </div>
  );
}

interface RowProps {
  id: string;
  name: string;
  growth: Omit<GrowthItem, 'key' | 'name'>;
  /** Whose complaints they are; null of several. */
  whose: string | null;
  className?: string;
}

function Row({
  id,
  name,
  growth,
  whose,
  className = 'border-b border-line font-normal last:border-0 hover:bg-hover',
}: RowProps) {
  const words = useTrendWords();
  const format = useFormat();
  const seesCases = useSeesCases();
  const { count, before, unknown, freshness } = growth;
  const cell = `${padding} text-right align-baseline`;
  return (
    <tr data-testid="growth-row" data-key={id} className={className}>
      <th scope="row" className={`${padding} text-left align-baseline font-[inherit]`}>
        <span lang="id">{name}</span>
        {freshness !== null && <StaleMark freshness={freshness} />}
      </th>
      <td className={cell}>
        <FigureLink address={seesCases(whose) && count > 0 ? complaintsAddress(growth) : null} about={name}>
          <Figure value={count} text={format.number(count)} testId={`count-${id}`} />
        </FigureLink>
      </td>
      <td className={cell}>
        <Figure value={before} text={format.number(before)} testId={`before-${id}`} />
      </td>
      <td className={cell}>{format.change(count - before, 0)}</td>
      <td className={cell}>
        {growth.growth === null ? (
          <span className="text-note text-ink-soft">{unknown === null ? '–' : words.gaps[unknown]}</span>
        ) : (
          <Figure value={growth.growth} text={format.growth(growth.growth)} testId={`growth-${id}`} />
        )}
      </td>
    </tr>
  );
}
