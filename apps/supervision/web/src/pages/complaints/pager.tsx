import { Link, useLocation } from '@tanstack/react-router';
import type { ComplaintPage } from '../../api/types';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import type { ComplaintSearch } from './complaint-search';

/** The server's default. */
const pageSize = 25;

/**
 * Pages by cursor know only the way on. The way back is the trail of cursors that led here, kept in the browser's
 * history; an address opened from elsewhere has no trail and can go back to the first page only.
 */
export function Pager({ search, page }: { search: ComplaintSearch; page: ComplaintPage }) {
  const messages = useMessages();
  const format = useFormat();
  const trail = useLocation({ select: ({ state }) => state.trail });
  const isFirst = search.after === undefined;
  const before = isFirst ? 0 : trail?.length;
  const { next, total } = page;
  if (isFirst && next === null) return null;

  const first = (before ?? 0) * pageSize + 1;
  const onward = isFirst ? [] : trail;
  return (
    <nav aria-label={messages.pages} className="no-print mt-4 flex flex-wrap items-center justify-between gap-3">
      <p className="text-small text-ink-soft" data-testid="page-range">
        {before === undefined
          ? messages.found(format.number(total))
          : messages.shown(format.number(first), format.number(first + page.items.length - 1), format.number(total))}
      </p>
      <div className="flex gap-2">
        {!isFirst && (
          <Link to="/laporan" search={{ ...search, after: undefined }} className="button">
            {messages.firstPage}
          </Link>
        )}
        {!isFirst && trail !== undefined && (
          <Link
            to="/laporan"
            search={{ ...search, after: trail.at(-2) }}
            state={{ trail: trail.slice(0, -1) }}
            className="button"
          >
            <Icon name="chevronLeft" className="size-4" />
            {messages.previousPage}
          </Link>
        )}
        {next !== null && (
          <Link
            to="/laporan"
            search={{ ...search, after: next }}
            {...(onward && { state: { trail: [...onward, next] } })}
            className="button"
          >
            {messages.nextPage}
            <Icon name="chevronRight" className="size-4" />
          </Link>
        )}
      </div>
    </nav>
  );
}
