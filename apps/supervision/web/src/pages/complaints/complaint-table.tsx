import { Link } from '@tanstack/react-router';
import type { ComplaintItem } from '../../api/types';
import { SortHeader } from '../../components/sort-header';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { ChoiceCheck, PageCheck } from '../bulk-actions/choice-check';
import type { Choice } from '../bulk-actions/use-choice';
import { StatusLabel } from '../../status/status-label';
import type { ColumnName } from './complaint-columns';
import { ComplaintNumber, Steps } from './complaint-facts';
import type { ComplaintSort } from './complaint-search';
import { rowKeys } from './use-list-keys';

interface ComplaintTableProps {
  items: readonly ComplaintItem[];
  columns: readonly ColumnName[];
  sort: ComplaintSort | undefined;
  onSort: (sort: ComplaintSort | undefined) => void;
  /** Null for who only reads. */
  choice: Choice | null;
}

const cell = 'px-3 py-2 align-top first:pl-5 last:pr-5';
const checkCell = 'no-print w-9 py-0.5 pl-2';
const note = 'text-note text-ink-faint';
const head = 'px-3 py-2.5 text-left align-bottom text-note font-[600] text-ink-soft first:pl-5 last:pr-5';

export function ComplaintTable({ items, columns, sort = '-received', onSort, choice }: ComplaintTableProps) {
  const { list, complaints, channel } = useMessages();
  const sortable = (column: 'received' | 'updated', name: string) => (
    <SortHeader
      isLeft
      className="px-3 py-2.5 align-bottom whitespace-nowrap"
      direction={sort === column ? 'asc' : sort === `-${column}` ? 'desc' : false}
      onToggle={() => onSort(sort === `-${column}` ? column : `-${column}`)}
    >
      {name}
    </SortHeader>
  );
  return (
    <div className="panel overflow-x-auto">
      <table
        className="w-full border-collapse text-small"
        data-testid="complaint-table"
        onKeyDown={rowKeys(choice?.toggle)}
      >
        <caption className="sr-only">{complaints}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            {choice !== null && (
              <th scope="col" className={`${checkCell} align-bottom`}>
                <PageCheck choice={choice} ids={items.map(({ id }) => id)} />
              </th>
            )}
            <th scope="col" className={head}>
              {list.status}
            </th>
            <th scope="col" className={`${head} w-full`}>
              {list.complaint}
            </th>
            {columns.includes('participant') && (
              <th scope="col" className={head}>
                {list.participantAndCategory}
              </th>
            )}
            {columns.includes('received') && sortable('received', list.received)}
            {columns.includes('updated') && sortable('updated', list.changed)}
            {columns.includes('steps') && (
              <th scope="col" className={head}>
                {list.steps}
              </th>
            )}
            {columns.includes('channel') && (
              <th scope="col" className={head}>
                {channel}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.id} item={item} columns={columns} choice={choice} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface RowProps {
  item: ComplaintItem;
  columns: readonly ColumnName[];
  choice: Choice | null;
}

function Row({ item, columns, choice }: RowProps) {
  const messages = useMessages();
  return (
    <tr
      data-testid="complaint"
      data-id={item.id}
      data-status={item.status}
      className="relative border-b border-line last:border-0 hover:bg-hover"
    >
      {choice !== null && (
        <td className={`${checkCell} align-top`}>
          <ChoiceCheck choice={choice} complaint={item} />
        </td>
      )}
      <td className={cell}>
        <StatusLabel status={item.status} />
      </td>
      <td className={cell}>
        <Link
          to="/laporan/$id"
          params={{ id: item.id }}
          data-row-link
          className="font-[600] text-pretty after:absolute after:inset-0 hover:underline focus-visible:after:outline-2"
        >
          <span lang="id">{item.title ?? messages.secretTitle}</span>
        </Link>
        <p className={note}>
          <ComplaintNumber item={item} />
        </p>
      </td>
      {columns.includes('participant') && (
        <td className={`${cell} whitespace-nowrap`}>
          {item.participant?.name ?? <span className="text-ink-faint">{messages.unassigned}</span>}
          <p lang="id" className={note}>
            {item.category}
          </p>
        </td>
      )}
      {columns.includes('received') && (
        <td className={`${cell} whitespace-nowrap`}>{item.receivedAt !== null && <Instant at={item.receivedAt} />}</td>
      )}
      {columns.includes('updated') && (
        <td className={`${cell} whitespace-nowrap`}>
          <Instant at={item.lastEventAt} />
        </td>
      )}
      {columns.includes('steps') && (
        <td className={`${cell} w-32 min-w-32`}>
          <Steps item={item} />
        </td>
      )}
      {columns.includes('channel') && (
        <td className={`${cell} whitespace-nowrap`}>{item.channel !== null && messages.channels[item.channel]}</td>
      )}
    </tr>
  );
}

function Instant({ at }: { at: string }) {
  const format = useFormat();
  return (
    <time dateTime={at}>
      {format.date(at)}
      <span className={`block ${note}`}>{`${format.time(at)} ${format.zone}`}</span>
    </time>
  );
}
