import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import { deleteOf, fetchJson, postJson } from '../api/fetch-json';
import type { SavedView, SavedViews as SavedViewList, ViewPage } from '../api/types';
import { useViewWords } from '../i18n/view-words';
import { useOrder } from '../pages/synchronisation/use-order';
import { OrderFault } from './fault';
import { Icon } from './icon';
import { Popover } from './popover';

const viewsQuery = (page: ViewPage) =>
  queryOptions({
    queryKey: ['views', page],
    queryFn: ({ signal }) => fetchJson<SavedViewList>(`/api/views?page=${page}`, signal),
  });

interface SavedViewsProps {
  page: ViewPage;
  /** What the address of the page says now, without a place in a list, which moves. */
  query: string;
}

/** Views of a page that one keeps for oneself or the office: to open, to keep this one, to take one away. */
export function SavedViews({ page, query }: SavedViewsProps) {
  const words = useViewWords();
  return (
    <Popover
      button={{ className: 'button', 'data-testid': 'views' }}
      face={
        <>
          {words.views}
          <Icon name="chevronDown" className="size-4 text-ink-faint" />
        </>
      }
      label={words.views}
      align="end"
      className="max-h-[80vh] w-[min(22rem,calc(100vw-1.5rem))] p-3"
    >
      {(close) => (
        <>
          <ViewLists page={page} onOpened={close} />
          <SaveForm page={page} query={query} />
        </>
      )}
    </Popover>
  );
}

function ViewLists({ page, onOpened }: { page: ViewPage; onOpened: () => void }) {
  const words = useViewWords();
  const { data, error } = useQuery(viewsQuery(page));
  if (error !== null && data === undefined) return <p className="text-small text-unhandled">{words.failed}</p>;
  if (data === undefined) return <div className="skeleton h-16" />;
  if (data.items.length === 0) return <p className="px-2 text-small text-ink-soft">{words.none}</p>;
  const own = data.items.filter((view) => view.own);
  const others = data.items.filter((view) => !view.own);
  return (
    <>
      <ViewList name={words.own} views={own} onOpened={onOpened} />
      <ViewList name={words.shared} views={others} onOpened={onOpened} />
    </>
  );
}

interface ViewListProps {
  name: string;
  views: readonly SavedView[];
  onOpened: () => void;
}

function ViewList({ name, views, onOpened }: ViewListProps) {
  if (views.length === 0) return null;
  return (
    <section aria-label={name} className="mb-2">
      <h3 className="eyebrow px-2">{name}</h3>
      <ul>
        {views.map((view) => (
          <ViewItem key={view.id} view={view} onOpened={onOpened} />
        ))}
      </ul>
    </section>
  );
}

function ViewItem({ view, onOpened }: { view: SavedView; onOpened: () => void }) {
  const words = useViewWords();
  const router = useRouter();
  const queries = useQueryClient();
  const order = useOrder();
  const address = `/${view.page}${view.query === '' ? '' : `?${view.query}`}`;
  const remove = () =>
    void order.place(async () => {
      await deleteOf(`/api/views/${view.id}`);
      await queries.invalidateQueries({ queryKey: ['views', view.page] });
    });
  return (
    <li className="flex items-center gap-1" data-testid="view">
      <a
        href={address}
        className="min-w-0 grow rounded-md px-2 py-1.5 hover:bg-hover"
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          router.history.push(address);
          onOpened();
        }}
      >
        <span className="block truncate text-small font-[560]">{view.name}</span>
        {(!view.own || view.shared) && (
          <span className="block text-note text-ink-soft">
            {view.own ? words.isShared : words.sharedBy(view.savedBy)}
          </span>
        )}
      </a>
      {view.own && (
        <button
          type="button"
          disabled={order.isPending}
          aria-label={words.remove(view.name)}
          title={words.remove(view.name)}
          className="grid size-9 shrink-0 place-items-center rounded-md text-ink-soft hover:bg-hover hover:text-ink"
          onClick={remove}
        >
          <Icon name="close" className="size-4" />
        </button>
      )}
    </li>
  );
}

function SaveForm({ page, query }: SavedViewsProps) {
  const words = useViewWords();
  const queries = useQueryClient();
  const order = useOrder();
  const [name, setName] = useState('');
  const [shared, setShared] = useState(false);
  const field = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void order
      .place(async () => {
        await postJson('/api/views', { page, name, query, shared });
        await queries.invalidateQueries({ queryKey: ['views', page] });
      })
      .then((taken) => {
        if (taken) setName('');
      });
  };
  return (
    <form onSubmit={submit} className="mt-2 grid gap-2 border-t border-line px-2 pt-3">
      <h3 className="text-small font-[640]">{words.save}</h3>
      <p className="text-note text-ink-soft">{words.saveHint}</p>
      <label htmlFor={field} className="text-small">
        {words.name}
      </label>
      <input
        id={field}
        required
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.target.value)}
        className="h-10 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5"
      />
      <label className="flex items-center gap-2.5 text-small">
        <input
          type="checkbox"
          checked={shared}
          onChange={(event) => setShared(event.target.checked)}
          className="size-4 accent-accent"
        />
        {words.share}
      </label>
      {order.error !== null && <OrderFault error={order.error} />}
      <button type="submit" disabled={order.isPending || name.trim() === ''} className="button justify-self-start">
        {order.isPending ? words.saving : words.save}
      </button>
    </form>
  );
}
