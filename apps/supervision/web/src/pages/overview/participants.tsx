import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import type { Overview } from '../../api/types';
import { Segmented } from '../../components/segmented';
import { useMessages } from '../../i18n/language';
import { countOf } from '../../status/status';
import { CountMap } from './count-map';
import { countIndicators, isCountIndicator } from './overview-search';
import type { CountIndicator, MapIndicator, OverviewSearch } from './overview-search';
import { ParticipantTable } from './participant-table';
import { ParticipantsLayout } from './participants-layout';

/** What only somebody needs who asks for more than the counts say comes with its words when it is asked for. */
const IndicatorSelect = lazy(() =>
  import('./any-indicator').then(({ IndicatorSelect }) => ({ default: IndicatorSelect })),
);
const IndicatorFigures = lazy(() =>
  import('./any-indicator').then(({ IndicatorFigures }) => ({ default: IndicatorFigures })),
);

/** Wanted once the figures are read, and so fetched after them. */
const Download = lazy(() => import('../../components/download').then(({ Download }) => ({ default: Download })));

/** The same figures twice: where they lie, and as a table that can be sorted. */
export function Participants({ overview, search }: { overview: Overview; search: OverviewSearch }) {
  const messages = useMessages();
  const navigate = useNavigate({ from: '/' });
  // Nothing that was closed still waits.
  const usual = overview.dateBasis === 'closed' ? 'received' : 'waiting';
  const indicator = search.map ?? usual;
  const change = (part: Partial<OverviewSearch>) =>
    void navigate({ search: (before: OverviewSearch) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const choose = (value: MapIndicator) => change({ map: value === usual ? undefined : value });
  const nameOf = (value: CountIndicator) =>
    value === 'received' && overview.dateBasis === 'closed' ? messages.receivedClosed : messages.indicators[value];
  const hasMap = overview.participants.some(({ tile }) => tile !== null) && overview.participants.length > 1;
  const beside = hasMap && !isCountIndicator(indicator) ? indicator : undefined;
  const { from, to, dateBasis, scope } = search;
  const table = { overview, sort: search.sort, onSort: (sort: string | undefined) => change({ sort }) };

  return (
    <section aria-labelledby="participants" className="panel min-w-0 [grid-area:participants]">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-5 pt-5 sm:px-6">
        <div className="flex min-h-10 flex-wrap items-center gap-x-4 gap-y-2">
          <h2 id="participants" className="text-lead font-[660]">
            {messages.perParticipant}
          </h2>
          <Suspense fallback={null}>
            <Download
              table="overview"
              asked={{ from, to, dateBasis, scope, indicator: beside, sort: sortOf(search.sort, beside) }}
            />
          </Suspense>
        </div>
        {hasMap && (
          <div className="no-print flex max-w-full flex-wrap items-center gap-x-3 gap-y-1.5">
            <span aria-hidden="true" className="text-note text-ink-faint">
              {messages.indicator}
            </span>
            <Segmented
              label={messages.indicator}
              value={isCountIndicator(indicator) ? indicator : null}
              options={countIndicators.map((value) => ({ value, label: nameOf(value) }))}
              onChoose={choose}
            />
            <Suspense fallback={null}>
              <IndicatorSelect indicator={indicator} onChoose={(value) => choose(value ?? usual)} />
            </Suspense>
          </div>
        )}
      </div>
      {!hasMap || isCountIndicator(indicator) ? (
        <ParticipantsLayout
          map={
            hasMap &&
            isCountIndicator(indicator) && (
              <CountMap overview={overview} indicator={indicator} indicatorName={nameOf(indicator)} />
            )
          }
          table={<ParticipantTable {...table} />}
        />
      ) : (
        <Suspense fallback={<div className="skeleton m-6 h-96" />}>
          <IndicatorFigures overview={overview} indicator={indicator} table={table} />
        </Suspense>
      )}
    </section>
  );
}

const sortable: ReadonlySet<string> = new Set([
  ...['participant', 'received', 'followedUpShare', 'completedShare', 'freshness', 'extra'],
  ...Object.values(countOf),
]);

/** The order that the table comes in where it has such a column; without one it comes in the order of codes. */
function sortOf(sort: string | undefined, beside: string | undefined): string | undefined {
  const column = sort?.replace(/^-/, '') ?? '';
  return sortable.has(column) && (column !== 'extra' || beside !== undefined) ? sort : undefined;
}
