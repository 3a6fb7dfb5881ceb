import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { RecapTrendPoint } from '../../api/types';
import { Download } from '../../components/download';
import { Failure } from '../../components/failure';
import { Select } from '../../components/select';
import { useMessages } from '../../i18n/language';
import { useRecapWords } from '../../i18n/recap-words';
import { recapRegionsQuery, recapTrendQuery } from './recaps';
import { MonthChart } from '../figures/month-chart';
import { TrendTable } from './trend-table';

/** Month by month beside the year before, drawn and as a table that says the same. */
export function Trend({ region }: { region: string | undefined }) {
  const messages = useMessages();
  const words = useRecapWords();
  const { data, error, refetch, isPlaceholderData } = useQuery(recapTrendQuery(region));
  return (
    <section aria-labelledby="trend" className="panel min-w-0 p-5 sm:p-6">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <div>
          <h2 id="trend" className="text-lead font-[660]">
            {words.trend}
          </h2>
          <p className="mt-0.5 text-note text-ink-faint">{words.trendExplained}</p>
        </div>
        <div className="flex flex-wrap items-center gap-3">
          <Regions chosen={region} />
          <Download table="recap-trend" asked={{ region }} />
        </div>
      </div>
      {data === undefined ? (
        <div className="mt-4">
          {error === null ? (
            <p role="status" className="text-ink-faint">
              {messages.loading}
            </p>
          ) : (
            <Failure error={error} retry={refetch} />
          )}
        </div>
      ) : (
        <div aria-busy={isPlaceholderData} className={`transition-opacity ${isPlaceholderData ? 'opacity-50' : ''}`}>
          <Drawn points={data.points} />
        </div>
      )}
    </section>
  );
}

function Drawn({ points }: { points: readonly RecapTrendPoint[] }) {
  const words = useRecapWords();
  if (points.length === 0) return <p className="mt-4 text-ink-soft">{words.trendNone}</p>;
  return (
    <div className="mt-4 grid gap-6 xl:grid-cols-[minmax(0,1fr)_minmax(0,34rem)]">
      <MonthChart words={{ drawn: words.trendDrawn, legend: words.legend, unknown: words.unknown }} points={points} />
      <TrendTable points={points} />
    </div>
  );
}

function Regions({ chosen }: { chosen: string | undefined }) {
  const words = useRecapWords();
  const navigate = useNavigate({ from: '/rekap' });
  const { data: regions = [] } = useQuery(recapRegionsQuery);
  return (
    <Select
      label={words.region}
      anyLabel={words.anyRegion}
      value={chosen}
      options={regions.map((region) => ({ value: region, label: region }))}
      onChoose={(daerah) => void navigate({ search: { daerah }, replace: true, resetScroll: false })}
      className="no-print w-full sm:w-72"
    />
  );
}
