import type { Indicator, IndicatorGroup, IndicatorList, IndicatorName } from '../../api/types';
import { Figure } from '../../components/figure';
import { Segmented } from '../../components/segmented';
import { SortHeader } from '../../components/sort-header';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';
import { figureAddress } from '../figures/figure-address';
import type { FigureAddress } from '../figures/figure-address';
import { FigureLink } from '../figures/figure-link';
import { partsText, valueText } from '../figures/figure-text';
import { families, familyNames } from '../figures/indicator-families';
import { StaleMark } from '../figures/stale-mark';
import { useSeesCases } from '../figures/use-sees-cases';
import { groupName } from './group-name';
import type { IndicatorsSearch } from './indicators-search';

interface DividedTableProps {
  list: IndicatorList;
  search: IndicatorsSearch;
  /** Codes of all whose complaints are counted. */
  participants: readonly string[];
  onChange: (part: Partial<IndicatorsSearch>) => void;
}

const usualFamily = 'penanganan';

/** The indicators of a family that a list has, beside how many complaints they are of. */
function columnsOf({ definitions }: IndicatorList, family: keyof typeof families): IndicatorName[] {
  const wanted = families[family];
  const names = definitions.map(({ indicator }) => indicator);
  return names.filter((name) => wanted.includes(name) || name === 'received');
}

export function DividedTable({ list, search, participants, onChange }: DividedTableProps) {
  const words = useFigureWords();
  const offered = familyNames.filter((name) => columnsOf(list, name).length > 1);
  const family = offered.find((name) => name === search.kelompok) ?? usualFamily;
  const hasDetails = search.rinci !== undefined;
  return (
    <div className="panel print-wide mt-6 min-w-0">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-5 pt-5 sm:px-6">
        <h2 className="text-lead font-[660]">{words.table(words.divisions[list.by])}</h2>
        <div className="no-print flex flex-wrap items-center gap-x-5 gap-y-2.5">
          <Segmented
            label={words.family}
            value={family}
            options={offered.map((value) => ({ value, label: words.families[value] }))}
            onChoose={(value) => onChange({ kelompok: value === usualFamily ? undefined : value })}
          />
          <label className="flex items-center gap-2 text-small">
            <input
              type="checkbox"
              checked={hasDetails}
              onChange={(event) => onChange({ rinci: event.target.checked ? 'ya' : undefined })}
              className="size-4 accent-(--accent)"
            />
            {words.details}
          </label>
        </div>
      </div>
      {list.groups.length === 0 ? (
        <p className="px-5 pt-4 pb-6 text-ink-soft sm:px-6">{words.noGroups}</p>
      ) : (
        <Table
          list={list}
          columns={columnsOf(list, family)}
          participants={participants}
          hasDetails={hasDetails}
          sort={search.sort}
          onSort={(sort) => onChange({ sort })}
        />
      )}
    </div>
  );
}

interface TableProps {
  list: IndicatorList;
  columns: readonly IndicatorName[];
  participants: readonly string[];
  hasDetails: boolean;
  sort: string | undefined;
  onSort: (sort: string | undefined) => void;
}

const padding = 'px-2 py-1.5 first:pl-5 last:pr-5 sm:first:pl-6 sm:last:pr-6';
const cell = `${padding} align-baseline`;
const firstColumn = 'sticky left-0 z-2 bg-inherit text-left lg:static max-sm:max-w-36';

function Table({ list, columns, participants, hasDetails, sort, onSort }: TableProps) {
  const words = useFigureWords();
  const messages = useMessages();
  const label = words.table(words.divisions[list.by]);
  const isByKey = sort === undefined ? list.by === 'participant' : sort === 'key';
  const sorted = sort ?? (list.by === 'participant' ? 'key' : '-received');
  const addressOf = useAddresses(list, participants);
  return (
    <div role="region" tabIndex={0} aria-label={label} className="relative mt-3 min-w-0 overflow-x-auto pb-2">
      <table className="w-full border-separate border-spacing-0 text-small" data-testid="divided-table">
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr className="bg-surface align-bottom *:border-b *:border-line-strong">
            <SortHeader
              isLeft
              direction={isByKey && 'asc'}
              onToggle={() => onSort(list.by === 'participant' ? undefined : 'key')}
              className={`${padding} ${firstColumn}`}
            >
              {words.divisions[list.by]}
            </SortHeader>
            {columns.map((name) => (
              <SortHeader
                key={name}
                direction={sorted === name ? 'asc' : sorted === `-${name}` && 'desc'}
                onToggle={() => onSort(sorted === `-${name}` ? name : `-${name}`)}
                className={`${padding} min-w-24`}
              >
                {words.indicators[name].label}
              </SortHeader>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.groups.map((group) => (
            <tr
              key={group.key}
              data-testid="divided-row"
              data-key={group.key}
              className="bg-surface *:border-b *:border-line hover:bg-hover"
            >
              <th scope="row" className={`${cell} ${firstColumn} font-[560]`}>
                <span lang="id">{groupName(list.by, group, { words, messages })}</span>
                {group.freshness !== null && <StaleMark freshness={group.freshness} />}
              </th>
              {columns.map((name) => (
                <td key={name} className={`${cell} text-right`}>
                  <Value
                    figure={group.indicators.find(({ indicator }) => indicator === name)}
                    id={group.key}
                    whose={group.name}
                    address={addressOf(group, name)}
                    hasDetails={hasDetails}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr
            data-testid="divided-row"
            data-key="total"
            className="bg-surface font-[640] *:border-t *:border-line-strong"
          >
            <th scope="row" className={`${cell} ${firstColumn} font-[inherit]`}>
              {words.whole}
            </th>
            {columns.map((name) => (
              <td key={name} className={`${cell} text-right`}>
                <Value
                  figure={list.totals.find(({ indicator }) => indicator === name)}
                  id="sum"
                  whose={words.whole}
                  address={null}
                  hasDetails={hasDetails}
                />
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

/** Where the complaints behind a figure of a part are listed, as far as the reader may open them. */
function useAddresses(list: IndicatorList, participants: readonly string[]) {
  const seesCases = useSeesCases();
  const only = participants.length === 1 ? (participants[0] ?? null) : null;
  return (group: IndicatorGroup, name: IndicatorName): FigureAddress | null => {
    const figure = group.indicators.find(({ indicator }) => indicator === name);
    const whose = list.by === 'participant' ? group.key : only;
    return figure !== undefined && seesCases(whose) ? figureAddress(figure) : null;
  };
}

interface ValueProps {
  figure: Indicator | undefined;
  id: string;
  whose: string;
  address: FigureAddress | null;
  hasDetails: boolean;
}

function Value({ figure, id, whose, address, hasDetails }: ValueProps) {
  const words = useFigureWords();
  const format = useFormat();
  if (figure === undefined) return null;
  const speech = { format, words };
  const parts = hasDetails ? partsText(figure, speech) : null;
  const interval = hasDetails ? figure.interval : null;
  return (
    <>
      <FigureLink address={address} about={`${words.indicators[figure.indicator].label}, ${whose}`}>
        <Figure
          value={figure.value}
          text={valueText(figure, speech)}
          testId={`figure-${id}-${figure.indicator}`}
          className={figure.value === 0 || figure.value === null ? 'text-ink-soft' : ''}
        />
      </FigureLink>
      {parts !== null && <span className="block text-note whitespace-nowrap text-ink-soft">{parts}</span>}
      {interval !== null && (
        <span className="block text-note whitespace-nowrap text-ink-soft">
          {words.interval(format.share(interval.low), format.share(interval.high))}
        </span>
      )}
    </>
  );
}
