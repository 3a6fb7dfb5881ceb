import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { refusedFields } from '../../api/fetch-json';
import type { ClockPage, DueSummary } from '../../api/types';
import { Download } from '../../components/download';
import { Failure } from '../../components/failure';
import { Onward } from '../../components/onward';
import { RebuildNotice } from '../../components/rebuild-notice';
import { SavedViews } from '../../components/saved-views';
import { Segmented } from '../../components/segmented';
import { Select } from '../../components/select';
import { StaleNotice } from '../../components/stale-notice';
import { useFormat } from '../../format/format-context';
import { useClockWords } from '../../i18n/clock-words';
import { useDeadlineWords } from '../../i18n/deadline-words';
import { useMessages } from '../../i18n/language';
import { ParticipantSelect } from '../figures/participant-select';
import { stringifySearch } from '../search-parameters';
import { DeadlineList } from './deadline-list';
import { deadlinesQuery, dueByParticipant, dueQuery } from './deadlines';
import { deadlinesAsked, deadlineStates, urgentClocks } from './deadlines-search';
import type { DeadlinesSearch } from './deadlines-search';
import { DueTable } from './due-table';

const route = getRouteApi('/tenggat');

/** Only of one regency, and with the words of letters. */
const WriteLetterLink = lazy(() =>
  import('../letters/write-letter-link').then(({ WriteLetterLink }) => ({ default: WriteLetterLink })),
);

/** What is late and what will be, before anything else: whose, and which complaints. */
export function DeadlinesPage() {
  const messages = useMessages();
  const words = useDeadlineWords();
  const clockWords = useClockWords();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const summary = useQuery(dueQuery);
  const list = useQuery(deadlinesQuery(search));
  const change = (part: Partial<DeadlinesSearch>) =>
    void navigate({
      search: (before) => ({ ...before, ...part, after: undefined }),
      replace: true,
      resetScroll: false,
    });
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <h1 className="text-title font-[660]">{words.name}</h1>
      {summary.data === undefined ? (
        summary.error !== null && <Failure error={summary.error} retry={summary.refetch} />
      ) : (
        <Summary summary={summary.data} search={search} />
      )}
      <h2 className="mt-7 text-lead font-[660]">{words.list}</h2>
      <div className="no-print mt-3 flex flex-wrap items-center gap-3">
        <Segmented
          label={words.state}
          value={search.state ?? 'overdue'}
          options={deadlineStates.map((value) => ({ value, label: words.states[value] }))}
          onChoose={(state) => change({ state: state === 'overdue' ? undefined : state })}
        />
        <Select
          label={words.clock}
          anyLabel={words.anyClock}
          value={search.clock}
          options={urgentClocks.map((value) => ({ value, label: clockWords.names[value] }))}
          onChoose={(clock) => change({ clock })}
          className="w-52"
        />
        <ParticipantSelect
          value={search.participant}
          anyLabel={words.anyParticipant}
          onChoose={(participant) => change({ participant })}
        />
        <SavedViews page="tenggat" query={stringifySearch({ ...search, after: undefined }).slice(1)} />
        <Download table="clocks" asked={deadlinesAsked(search)} />
        {search.participant !== undefined && (search.state ?? 'overdue') === 'overdue' && (
          <Suspense fallback={null}>
            <WriteLetterLink participant={search.participant} />
          </Suspense>
        )}
      </div>
      <List query={list} search={search} onReset={() => void navigate({ search: {}, replace: true })} />
    </>
  );
}

function Summary({ summary, search }: { summary: DueSummary; search: DeadlinesSearch }) {
  const words = useDeadlineWords();
  const clockWords = useClockWords();
  const format = useFormat();
  const due = dueByParticipant(summary.items, search.clock);
  const { rebuild, recompute } = summary.basis;
  return (
    <>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.intro(format.day(summary.dueBy))}</p>
      {rebuild !== null && <RebuildNotice rebuild={rebuild} />}
      {recompute !== null && (
        <p role="status" className="mt-3 rounded-md bg-warn-soft px-3 py-1.5 text-small text-warn-ink">
          {clockWords.recomputing}
        </p>
      )}
      {due.length === 0 ? (
        <p className="panel mt-5 px-6 py-10 text-center text-lead font-[560]" data-testid="none-due">
          {words.noneDue}
        </p>
      ) : (
        <>
          <DueTable due={due} search={search} />
          <div className="mt-3">
            <Download table="due-clocks" asked={{ dueWithin: summary.dueWithin }} />
          </div>
        </>
      )}
      <p className="mt-2 text-note text-ink-soft">
        {words.noSecret} {clockWords.basis(format.number(summary.basis.settingsVersion))}
      </p>
    </>
  );
}

interface ListProps {
  query: {
    data: ClockPage | undefined;
    error: Error | null;
    refetch: () => unknown;
    isPlaceholderData: boolean;
    dataUpdatedAt: number;
  };
  search: DeadlinesSearch;
  onReset: () => void;
}

function List({ query: { data, error, refetch, isPlaceholderData, dataUpdatedAt }, search, onReset }: ListProps) {
  const messages = useMessages();
  const words = useDeadlineWords();
  if (refusedFields(error).length > 0) {
    return (
      <div className="panel mt-3 p-6" data-testid="refused">
        <p className="text-lead font-[640]">{words.refused}</p>
        <button type="button" className="button mt-4" onClick={onReset}>
          {words.reset}
        </button>
      </div>
    );
  }
  if (data === undefined) {
    if (error !== null) return <Failure error={error} retry={refetch} />;
    return (
      <div role="status" className="skeleton mt-3 h-80">
        <span className="sr-only">{messages.loading}</span>
      </div>
    );
  }
  return (
    <>
      {error !== null && <StaleNotice readAt={dataUpdatedAt} retry={refetch} />}
      <div
        aria-busy={isPlaceholderData}
        data-testid="figures"
        className={`transition-opacity ${isPlaceholderData ? 'opacity-50' : ''}`}
      >
        {data.items.length === 0 ? (
          <p className="panel mt-3 px-6 py-14 text-center text-lead font-[560]" data-testid="nothing">
            {words.none}
          </p>
        ) : (
          <DeadlineList items={data.items} />
        )}
      </div>
      <Onward after={search.after} next={data.next} />
    </>
  );
}
