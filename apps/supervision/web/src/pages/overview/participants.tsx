import { useNavigate } from '@tanstack/react-router';
import type { Overview } from '../../api/types';
import { Segmented } from '../../components/segmented';
import { useMessages } from '../../i18n/language';
import { indicators } from './overview-search';
import type { Indicator, OverviewSearch } from './overview-search';
import { ParticipantTable } from './participant-table';
import { TileMap } from './tile-map';

/** The same figures twice: where they lie, and as a table that can be sorted. */
export function Participants({ overview, search }: { overview: Overview; search: OverviewSearch }) {
  const messages = useMessages();
  const navigate = useNavigate({ from: '/' });
  // Nothing that was closed still waits.
  const usual = overview.dateBasis === 'closed' ? 'received' : 'waiting';
  const indicator = search.map ?? usual;
  const change = (part: Partial<OverviewSearch>) =>
    void navigate({ search: (before: OverviewSearch) => ({ ...before, ...part }), replace: true, resetScroll: false });
  const nameOf = (value: Indicator) =>
    value === 'received' && overview.dateBasis === 'closed' ? messages.receivedClosed : messages.indicators[value];
  const hasMap = overview.participants.some(({ tile }) => tile !== null) && overview.participants.length > 1;

  return (
    <section aria-labelledby="participants" className="panel min-w-0 [grid-area:participants]">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 px-5 pt-5 sm:px-6">
        <h2 id="participants" className="text-lead font-[660]">
          {messages.perParticipant}
        </h2>
        {hasMap && (
          <div className="no-print flex max-w-full flex-wrap items-center gap-x-3 gap-y-1.5">
            <span aria-hidden="true" className="text-note text-ink-faint">
              {messages.indicator}
            </span>
            <Segmented
              label={messages.indicator}
              value={indicator}
              options={indicators.map((value) => ({ value, label: nameOf(value) }))}
              onChoose={(value) => change({ map: value === usual ? undefined : value })}
            />
          </div>
        )}
      </div>
      <div
        className={`mt-4 grid gap-y-6 ${hasMap ? 'min-[88rem]:grid-cols-[minmax(17rem,1fr)_minmax(0,60rem)] min-[150rem]:grid-cols-[30rem_minmax(0,1fr)]' : ''}`}
      >
        {hasMap && (
          <div className="px-5 pb-5 sm:px-6 min-[88rem]:pr-0">
            <TileMap overview={overview} indicator={indicator} indicatorName={nameOf(indicator)} />
          </div>
        )}
        <ParticipantTable overview={overview} sort={search.sort} onSort={(sort) => change({ sort })} />
      </div>
    </section>
  );
}
