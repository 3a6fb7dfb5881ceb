import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { overviewQuery } from '../../api/queries';
import type { Overview } from '../../api/types';
import { Failure } from '../../components/failure';
import { StaleNotice } from '../../components/stale-notice';
import { useMessages } from '../../i18n/language';
import { UnusableFilters, unusableFilters } from '../unusable-filters';
import { Answer } from './answer';
import { Attention } from './attention';
import { HowCounted } from './how-counted';
import { OverviewHeading } from './overview-heading';
import { OverviewSkeleton } from './overview-skeleton';
import { overviewAsked } from './overview-search';
import type { OverviewSearch } from './overview-search';
import { StatusLedger } from './status-ledger';
import { Topics } from './topics';

const route = getRouteApi('/');

/** Below what is seen first, and so drawn after it: the one comes with the page, the other when it is asked for. */
const participants = import('./participants');
const Participants = lazy(() => participants.then(({ Participants }) => ({ default: Participants })));
const Year = lazy(() => import('./year').then(({ Year }) => ({ default: Year })));

export function OverviewPage() {
  const messages = useMessages();
  const search = route.useSearch();
  const query = useQuery(overviewQuery(overviewAsked(search)));
  const { data: overview, error, refetch, isPlaceholderData, dataUpdatedAt } = query;
  const navigate = route.useNavigate();
  const unusable = unusableFilters(error);

  return (
    <>
      <title>{`${messages.overview} — ${messages.product}`}</title>
      <OverviewHeading search={search} overview={overview} />
      {unusable.length > 0 ? (
        <div className="mt-6">
          <UnusableFilters
            names={unusable}
            search={search}
            onReset={({ from, to }) => void navigate({ search: (before) => ({ ...before, from, to }), replace: true })}
          />
        </div>
      ) : overview === undefined ? (
        <div className="mt-6">{error === null ? <OverviewSkeleton /> : <Failure error={error} retry={refetch} />}</div>
      ) : (
        <>
          {error !== null && <StaleNotice readAt={dataUpdatedAt} retry={refetch} />}
          <div
            aria-busy={isPlaceholderData}
            className={`mt-5 transition-opacity ${isPlaceholderData ? 'opacity-50' : ''}`}
          >
            <OverviewBody overview={overview} search={search} />
          </div>
        </>
      )}
    </>
  );
}

function OverviewBody({ overview, search }: { overview: Overview; search: OverviewSearch }) {
  const messages = useMessages();
  return (
    <div className="overview-grid">
      <section
        aria-label={messages.overview}
        className="panel flex flex-col justify-between p-5 [grid-area:answer] sm:p-6 lg:p-7"
      >
        <div>
          <Answer overview={overview} />
        </div>
        {overview.totals.received > 0 && <StatusLedger overview={overview} />}
      </section>
      <Attention overview={overview} />
      <Suspense fallback={<div className="skeleton h-96 [grid-area:participants]" />}>
        <Participants overview={overview} search={search} />
      </Suspense>
      <Suspense fallback={<div className="skeleton h-96 [grid-area:year]" />}>
        <Year overview={overview} />
      </Suspense>
      <Topics overview={overview} search={search} />
      <HowCounted />
    </div>
  );
}
