import { useNavigate } from '@tanstack/react-router';
import type { Overview } from '../../api/types';
import { Segmented } from '../../components/segmented';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { indicators } from './overview-search';
import type { OverviewSearch } from './overview-search';
import { ParticipantTable } from './participant-table';
import { TileMap } from './tile-map';

/** The same figures twice: where they lie, and as a table that can be sorted. */
export function Participants({ overview, search }: { overview: Overview; search: OverviewSearch }) {
  const messages = useMessages();
  const format = useFormat();
  const navigate = useNavigate({ from: '/' });
  const indicator = search.map ?? 'waiting';
  const change = (part: Partial<OverviewSearch>) =>
    void navigate({ search: (before: OverviewSearch) => ({ ...before, ...part }), replace: true, resetScroll: false });
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
              options={indicators.map((value) => ({ value, label: messages.indicators[value] }))}
              onChoose={(value) => change({ map: value === 'waiting' ? undefined : value })}
            />
          </div>
        )}
      </div>
      <div
        className={`mt-4 grid gap-y-6 ${hasMap ? 'xl:grid-cols-[minmax(17rem,1fr)_minmax(0,58rem)] min-[150rem]:grid-cols-[30rem_minmax(0,1fr)]' : ''}`}
      >
        {hasMap && (
          <div className="px-5 pb-5 sm:px-6 xl:pr-0">
            <TileMap overview={overview} indicator={indicator} />
          </div>
        )}
        <ParticipantTable overview={overview} sort={search.sort} onSort={(sort) => change({ sort })} />
      </div>
      {overview.undated > 0 && (
        <p className="border-t border-line px-5 py-3 text-note text-ink-faint sm:px-6">
          {messages.undated(format.number(overview.undated))}
        </p>
      )}
    </section>
  );
}
