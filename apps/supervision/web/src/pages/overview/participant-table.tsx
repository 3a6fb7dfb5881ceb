import { useTable } from '@tanstack/react-table';
import type { SortingState } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { Counts, DateBasis, Overview } from '../../api/types';
import { Figure } from '../../components/figure';
import { SortHeader } from '../../components/sort-header';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import type { Messages } from '../../i18n/indonesian';
import { countOf, statuses } from '../../status/status';
import { StatusGlyph } from '../../status/status-glyph';
import { features, participantColumns, ShareCell } from './participant-columns';
import type { ExtraColumn } from './participant-columns';

interface ParticipantTableProps {
  overview: Overview;
  sort: string | undefined;
  onSort: (sort: string | undefined) => void;
  /** Of what the map shows that has no column of its own. */
  extra?: ExtraColumn | undefined;
}

const readSort = (sort: string | undefined): SortingState =>
  sort === undefined ? [] : [{ id: sort.replace(/^-/, ''), desc: sort.startsWith('-') }];

const writeSort = ([first]: SortingState): string | undefined =>
  first === undefined ? undefined : `${first.desc ? '-' : ''}${first.id}`;

const statusByColumn = new Map<string, (typeof statuses)[number]>(statuses.map((status) => [countOf[status], status]));

function headerOf(column: string, dateBasis: DateBasis, messages: Messages): string {
  if (column === 'received' && dateBasis === 'closed') return messages.columns.receivedByClosing;
  const status = statusByColumn.get(column);
  if (status !== undefined) return messages.statusNames[status];
  return Object.entries(messages.columns).find(([name]) => name === column)?.[1] ?? column;
}

const isLeft = (column: string) => column === 'participant' || column === 'freshness';

const cellPadding = 'px-[0.3rem] py-[0.44rem] first:pl-5 last:pr-5 sm:first:pl-6 sm:last:pr-6';
const firstColumn = 'sticky left-0 z-2 bg-inherit lg:static';

export function ParticipantTable({ overview, sort, onSort, extra }: ParticipantTableProps) {
  const messages = useMessages();
  const { from, to, dateBasis } = overview;
  const columns = useMemo(
    () =>
      participantColumns(
        {
          from: from ?? undefined,
          to: to ?? undefined,
          dateBasis: dateBasis === 'received' ? undefined : dateBasis,
        },
        extra,
      ),
    [from, to, dateBasis, extra],
  );
  const sorting = useMemo(() => readSort(sort), [sort]);
  const table = useTable({
    features,
    columns,
    data: overview.participants,
    getRowId: ({ code }) => code,
    state: { sorting },
    onSortingChange: (change) => onSort(writeSort(typeof change === 'function' ? change(sorting) : change)),
    sortDescFirst: true,
  });

  return (
    <div
      role="region"
      tabIndex={0}
      aria-label={messages.participantTable}
      className="@container min-w-0 overflow-x-auto pb-2"
    >
      {/* Borders are those of the cells: a column that stays in sight covers those of its table. */}
      <table className="w-full border-separate border-spacing-0 text-small" data-testid="participant-table">
        <caption className="sr-only">{messages.participantTable}</caption>
        <thead>
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} className="bg-surface align-bottom *:border-b *:border-line-strong">
              {group.headers.map(({ id, column }) => (
                <SortHeader
                  key={id}
                  direction={column.getIsSorted()}
                  onToggle={() => column.toggleSorting()}
                  isLeft={isLeft(column.id)}
                  glyph={<ColumnGlyph column={column.id} />}
                  className={`${cellPadding} ${column.id === 'participant' ? firstColumn : ''}`}
                >
                  {column.id === 'extra' ? extra?.name : headerOf(column.id, dateBasis, messages)}
                </SortHeader>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {table.getRowModel().rows.map((row) => (
            <tr
              key={row.id}
              data-testid="participant-row"
              data-code={row.id}
              className="relative bg-surface *:border-b *:border-line last:*:border-0 hover:bg-hover"
            >
              {row.getAllCells().map((cell) =>
                cell.column.id === 'participant' ? (
                  <th
                    key={cell.id}
                    scope="row"
                    className={`${cellPadding} ${firstColumn} text-left font-normal whitespace-nowrap`}
                  >
                    <table.FlexRender cell={cell} />
                  </th>
                ) : (
                  <td key={cell.id} className={`${cellPadding} ${isLeft(cell.column.id) ? 'pl-4' : 'text-right'}`}>
                    <table.FlexRender cell={cell} />
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
        <tfoot>
          {overview.participants.length > 1 && (
            <SumRow
              id="total"
              name={messages.total}
              counts={overview.totals}
              extra={extra?.total}
              className="font-[660]"
            />
          )}
          {overview.unassigned.received > 0 && (
            <SumRow
              id="unassigned"
              name={messages.unassigned}
              note={messages.unassignedExplained}
              counts={overview.unassigned}
              extra={extra && { value: null, text: '–' }}
              className="text-ink-soft"
            />
          )}
        </tfoot>
      </table>
    </div>
  );
}

function ColumnGlyph({ column }: { column: string }) {
  const status = statusByColumn.get(column);
  return status !== undefined && <StatusGlyph status={status} className="size-3.5" />;
}

interface SumRowProps {
  id: 'total' | 'unassigned';
  name: string;
  note?: string;
  counts: Counts;
  extra: ExtraColumn['total'] | undefined;
  className: string;
}

function SumRow({ id, name, note, counts, extra, className }: SumRowProps) {
  const format = useFormat();
  const names = ['received', ...statuses.map((status) => countOf[status])] as const;
  return (
    <tr
      data-testid="participant-row"
      data-code={id}
      className={`bg-surface *:border-t *:border-line-strong ${className}`}
    >
      <th
        scope="row"
        title={note}
        className={`${cellPadding} ${firstColumn} text-left font-[inherit] whitespace-nowrap`}
      >
        {name}
      </th>
      {names.map((of) => (
        <td key={of} className={`${cellPadding} text-right`}>
          <Figure value={counts[of]} text={format.number(counts[of])} testId={`figure-${id}-${of}`} />
        </td>
      ))}
      <td className={`${cellPadding} text-right`}>
        <ShareCell code={id} counts={counts} of="followedUpShare" />
      </td>
      <td className={`${cellPadding} text-right`}>
        <ShareCell code={id} counts={counts} of="completedShare" />
      </td>
      {extra && (
        <td className={`${cellPadding} text-right`}>
          <Figure {...extra} testId={`figure-${id}-extra`} />
        </td>
      )}
      <td />
    </tr>
  );
}
