import { Link } from '@tanstack/react-router';
import type { ComplaintItem } from '../../api/types';
import { SortHeader } from '../../components/sort-header';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { StatusLabel } from '../../status/status-label';
import { ComplaintNumber, Steps } from './complaint-facts';
import type { ComplaintSort } from './complaint-search';
import { moveBetweenRows } from './use-list-keys';

interface ComplaintTableProps {
  items: readonly ComplaintItem[];
  sort: ComplaintSort | undefined;
  onSort: (sort: ComplaintSort | undefined) => void;
}

const cell = 'px-3 py-2 align-top first:pl-5 last:pr-5';
const note = 'text-note text-ink-faint';
const head = 'px-3 py-2.5 text-left align-bottom text-note font-[600] text-ink-soft first:pl-5 last:pr-5';

export function ComplaintTable({ items, sort = '-received', onSort }: ComplaintTableProps) {
  const { list, complaints } = useMessages();
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
      <table className="w-full border-collapse text-small" data-testid="complaint-table" onKeyDown={moveBetweenRows}>
        <caption className="sr-only">{complaints}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className={head}>
              {list.status}
            </th>
            <th scope="col" className={`${head} w-full`}>
              {list.complaint}
            </th>
            <th scope="col" className={head}>
              {list.participantAndCategory}
            </th>
            {sortable('received', list.received)}
            {sortable('updated', list.changed)}
            <th scope="col" className={head}>
              {list.steps}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.id} item={item} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ item }: { item: ComplaintItem }) {
  const messages = useMessages();
  const format = useFormat();
  return (
    <tr
      data-testid="complaint"
      data-id={item.id}
      data-status={item.status}
      className="relative border-b border-line last:border-0 hover:bg-hover"
    >
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
      <td className={`${cell} whitespace-nowrap`}>
        {item.participant?.name ?? <span className="text-ink-faint">{messages.unassigned}</span>}
        <p lang="id" className={note}>
          {item.category}
        </p>
      </td>
      <td className={`${cell} whitespace-nowrap`}>
        {item.receivedAt !== null && (
          <time dateTime={item.receivedAt}>
            {format.date(item.receivedAt)}
            <span className={`block ${note}`}>{`${format.time(item.receivedAt)} ${format.zone}`}</span>
          </time>
        )}
      </td>
      <td className={`${cell} whitespace-nowrap`}>
        <time dateTime={item.lastEventAt}>
          {format.date(item.lastEventAt)}
          <span className={`block ${note}`}>{`${format.time(item.lastEventAt)} ${format.zone}`}</span>
        </time>
      </td>
      <td className={`${cell} w-32 min-w-32`}>
        <Steps item={item} />
      </td>
    </tr>
  );
}
