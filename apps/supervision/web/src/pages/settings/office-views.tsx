import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fetchJson, postJson, RequestError } from '../../api/fetch-json';
import type { OfficeView, OfficeViews as OfficeViewList } from '../../api/types';
import { Failure } from '../../components/failure';
import { Fault } from '../../components/fault';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useOfficeViewWords } from '../../i18n/office-view-words';
import { useSettingsWords } from '../../i18n/settings-words';
import { parseSearch } from '../search-parameters';
import { useOrder } from '../synchronisation/use-order';

const officeViewsQuery = queryOptions({
  queryKey: ['settings', 'office-views'],
  queryFn: ({ signal }) => fetchJson<OfficeViewList>('/api/office-views', signal),
});

/** Views that the office shares or shared: who kept and who ended them, what they said, and back again. */
export function OfficeViews() {
  const words = useOfficeViewWords();
  const settingsWords = useSettingsWords();
  const { data, error, refetch } = useQuery(officeViewsQuery);
  if (data === undefined) {
    return error === null ? <div className="skeleton mt-5 h-96" /> : <Failure error={error} retry={refetch} />;
  }
  return (
    <>
      <p className="mt-4 max-w-[60rem] text-small text-ink-soft">{words.intro}</p>
      {!data.maySet && <p className="mt-4 text-ink-soft">{settingsWords.readOnly}</p>}
      {data.items.length === 0 ? (
        <p role="status" className="panel mt-5 px-6 py-14 text-center">
          {words.none}
        </p>
      ) : (
        <ul className="panel mt-5 divide-y divide-line">
          {data.items.map((view) => (
            <ViewItem key={view.versions.at(-1)?.id} view={view} maySet={data.maySet} />
          ))}
        </ul>
      )}
    </>
  );
}

type Version = OfficeView['versions'][number];

function ViewItem({ view: { page, name, owner, versions }, maySet }: { view: OfficeView; maySet: boolean }) {
  const words = useOfficeViewWords();
  const messages = useMessages();
  const queries = useQueryClient();
  const order = useOrder();
  const format = useFormat();
  const isInUse = versions.some(({ endedAt }) => endedAt === null);
  const change = (id: number, what: 'withdraw' | 'restore') =>
    void order.place(async () => {
      try {
        await postJson(`/api/office-views/${id}/${what}`, {});
      } finally {
        // Also of what was refused the newest is to be seen: somebody else may have been faster.
        await Promise.all([
          queries.invalidateQueries({ queryKey: officeViewsQuery.queryKey }),
          queries.invalidateQueries({ queryKey: ['views', page] }),
        ]);
      }
    });
  const line = (version: Version) => (
    <li key={version.id} className="text-small" data-testid="office-view-version">
      <VersionLine page={page} version={version} />
      {maySet && (
        <button
          type="button"
          disabled={order.isPending}
          className="link mt-0.5"
          aria-label={`${version.endedAt === null ? words.withdraw : words.restore}: ${name}`}
          onClick={() => change(version.id, version.endedAt === null ? 'withdraw' : 'restore')}
        >
          {version.endedAt === null ? words.withdraw : words.restore}
        </button>
      )}
    </li>
  );
  return (
    <li className="px-5 py-4" data-testid="office-view">
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5">
        <span className="font-[640]">{name}</span>
        <span className={`text-note font-[600] ${isInUse ? 'text-completed' : 'text-ink-soft'}`}>
          {isInUse ? words.inUse : words.ended}
        </span>
        <span className="text-small text-ink-soft">{words.of(words.pages[page], owner)}</span>
      </p>
      <ol className="mt-2">{versions.slice(0, 1).map(line)}</ol>
      {versions.length > 1 && (
        <details className="mt-2">
          <summary className="text-small text-ink-soft">{words.earlier(format.number(versions.length - 1))}</summary>
          <ol className="mt-2 grid gap-3 border-l-2 border-line pl-4">{versions.slice(1).map(line)}</ol>
        </details>
      )}
      {order.error !== null && <Fault text={faultOf(order.error, { ...words, away: messages.unreachable })} />}
    </li>
  );
}

function faultOf(error: Error, words: { outdated: string; keptPrivately: string; away: string }): string {
  if (!(error instanceof RequestError)) return words.away;
  return error.problem.type === 'urn:problem-type:lapor:kept-privately' ? words.keptPrivately : words.outdated;
}

function VersionLine({ page, version }: { page: OfficeView['page']; version: Version }) {
  const words = useOfficeViewWords();
  const format = useFormat();
  const { query, savedBy, savedAt, endedBy, endedAt } = version;
  const search = parseSearch(query);
  const said = Object.entries(search)
    .map(([name, value]) => `${name}=${value}`)
    .join(' · ');
  return (
    <>
      <Link to={`/${page}`} search={search} className="link break-words">
        {said === '' ? words.everything : said}
      </Link>
      <p className="text-note text-ink-soft">
        {words.savedBy(savedBy, format.dateTime(savedAt))}
        {endedAt !== null && ` · ${words.endedBy(endedBy ?? '', format.dateTime(endedAt))}`}
      </p>
    </>
  );
}
