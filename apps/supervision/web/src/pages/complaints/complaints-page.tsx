import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useEffect } from 'react';
import { complaintPageQuery } from '../../api/queries';
import type { ComplaintPage } from '../../api/types';
import { Download } from '../../components/download';
import { SavedViews } from '../../components/saved-views';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { StaleNotice } from '../../components/stale-notice';
import { TermHelp } from '../../components/term-help';
import { useIsWide } from '../../components/use-is-wide';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useChoiceWords } from '../../i18n/choice-words';
import { useMe } from '../../shell/me';
import { ChoiceBar } from '../bulk-actions/choice-bar';
import { useChoice } from '../bulk-actions/use-choice';
import type { Choice } from '../bulk-actions/use-choice';
import { oneOf, stringifySearch } from '../search-parameters';
import { UnusableFilters, unusableFilters } from '../unusable-filters';
import { ColumnChoice } from './column-choice';
import { ComplaintCards } from './complaint-cards';
import { columnsOf } from './complaint-columns';
import { askedBy, sorts } from './complaint-search';
import type { ComplaintSearch, ComplaintSort } from './complaint-search';
import { ComplaintTable } from './complaint-table';
import { FilterBar } from './filter-bar';
import { rememberList } from './last-list';
import { Pager } from './pager';
import { StatusChips } from './status-chips';
import { useSteadyPage } from './use-steady-page';

const route = getRouteApi('/laporan');

export function ComplaintsPage() {
  const messages = useMessages();
  const format = useFormat();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const page = useQuery(complaintPageQuery(askedBy(search)));
  const isWide = useIsWide();
  const total = page.data?.total;
  const unusable = unusableFilters(page.error);
  const filter = { ...askedBy(search), after: undefined, sort: undefined };
  const chosen = useChoice(JSON.stringify(filter));
  const choice = useMe().role === 'province-supervisor' ? chosen : null;

  useEffect(() => rememberList(search), [search]);

  // Another filter is another list: it starts at its first page.
  const change = (part: Partial<ComplaintSearch>) =>
    void navigate({
      search: (before) => ({ ...before, ...part, after: undefined }),
      replace: true,
      resetScroll: false,
    });

  return (
    <>
      <title>{`${messages.complaints} — ${messages.product}`}</title>
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-title font-[660]">{messages.complaints}</h1>
        <p role="status" data-testid="complaint-total" data-value={total} className="text-small text-ink-soft">
          {total !== undefined && messages.found(format.number(total))}
          {page.isPending && messages.loading}
        </p>
        <div className="no-print ml-auto flex flex-wrap items-center gap-2">
          <SavedViews page="laporan" query={stringifySearch({ ...search, after: undefined }).slice(1)} />
          {isWide && <ColumnChoice columns={columnsOf(search)} onChoose={(kolom) => change({ kolom })} />}
          <Download table="complaints" asked={askedBy(search)} />
        </div>
      </div>
      <FilterBar search={search} onChange={change} />
      <StatusChips
        search={search}
        totals={page.isError ? (page.data?.statuses ?? null) : page.data?.statuses}
        onChange={change}
      />
      {page.error !== null && page.data !== undefined && (
        <StaleNotice readAt={page.dataUpdatedAt} retry={page.refetch} />
      )}
      <div className="mt-4">
        {unusable.length > 0 ? (
          <UnusableFilters names={unusable} search={search} onReset={change} />
        ) : page.error !== null && page.data === undefined ? (
          <Failure error={page.error} retry={page.refetch} />
        ) : (
          <ComplaintList search={search} page={page} onSort={(sort) => change({ sort })} choice={choice} />
        )}
        {choice !== null && page.data !== undefined && unusable.length === 0 && (
          <ChoiceBar choice={choice} total={page.data.total} filter={filter} />
        )}
      </div>
    </>
  );
}

interface ComplaintListProps {
  search: ComplaintSearch;
  page: { data: ComplaintPage | undefined; isPlaceholderData: boolean };
  onSort: (sort: ComplaintSort | undefined) => void;
  /** Null for who only reads. */
  choice: Choice | null;
}

function ComplaintList({ search, page: { data, isPlaceholderData }, onSort, choice }: ComplaintListProps) {
  const messages = useMessages();
  const choiceWords = useChoiceWords();
  const isWide = useIsWide();
  const { items, hasNews, showNews } = useSteadyPage(JSON.stringify(search), isPlaceholderData ? undefined : data);
  const shown = isPlaceholderData ? (data?.items ?? []) : items;

  if (data === undefined) return <ListSkeleton />;
  if (shown.length === 0 && !hasNews) {
    return (
      <div className="panel px-6 py-14 text-center">
        <p className="text-lead font-[640]">{messages.none}</p>
        <p className="mt-1 text-ink-soft">{messages.noneHint}</p>
      </div>
    );
  }
  return (
    <div aria-busy={isPlaceholderData} className={`transition-opacity ${isPlaceholderData ? 'opacity-50' : ''}`}>
      {hasNews && (
        <p
          role="status"
          className="no-print mb-3 flex items-center gap-3 rounded-md bg-accent-soft px-4 py-2 text-small"
        >
          {messages.listChanged}
          <button type="button" className="link font-[600]" onClick={showNews}>
            {messages.showChanges}
          </button>
        </p>
      )}
      {isWide ? (
        <ComplaintTable
          items={shown}
          columns={columnsOf(search)}
          sort={oneOf(sorts, search.sort)}
          onSort={onSort}
          choice={choice}
        />
      ) : (
        <ComplaintCards items={shown} choice={choice} />
      )}
      <Pager search={search} page={data} />
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-1 text-note text-ink-faint">
        <span className="inline-flex items-center gap-1.5">
          <Icon name="lock" className="size-3.5" />
          {messages.secretLeftOut} <TermHelp term="rahasia" />
        </span>
        {isWide && (
          <span className="no-print">
            {messages.listKeys} {choice !== null && choiceWords.keys}
          </span>
        )}
      </p>
    </div>
  );
}

function ListSkeleton() {
  const messages = useMessages();
  return (
    <div role="status" className="panel grid gap-4 p-5">
      <span className="sr-only">{messages.loading}</span>
      {Array.from({ length: 10 }, (_, row) => (
        <div key={row} className="skeleton h-9" />
      ))}
    </div>
  );
}
