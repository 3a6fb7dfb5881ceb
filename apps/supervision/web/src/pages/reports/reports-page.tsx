import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportList } from '../../api/report-types';
import { useMessages } from '../../i18n/language';
import { useReportWords } from '../../i18n/report-words';
import { LoadedFigures } from '../figures/loaded-figures';
import { OrderForm } from './order-form';
import { ReportTable } from './report-table';
import { reportsQuery } from './reports';
import { SchedulePanel } from './schedule-panel';

const noRefusals = new Map<string, string>();

/** So many are shown at first, and so many more each time; as many as the server gives at once, at most. */
const [portion, most] = [20, 100];

/** Reports of a month or half a year: those that are there, another one, and when they come by themselves. */
export function ReportsPage() {
  const messages = useMessages();
  const words = useReportWords();
  const [limit, setLimit] = useState(portion);
  const query = useQuery(reportsQuery(limit));
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <h1 className="text-title font-[660]">{words.name}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.intro}</p>
      {query.data?.mayOrder && <OrderForm />}
      <LoadedFigures query={query} refusals={noRefusals} onReset={() => void query.refetch()}>
        {(list) => (
          <>
            <Held heldBy={list.heldBy} />
            {list.items.length === 0 ? <Nothing /> : <ReportTable items={list.items} />}
            {list.next !== null && limit < most && (
              <button type="button" className="button mt-3" onClick={() => setLimit(Math.min(most, limit + portion))}>
                {words.more}
              </button>
            )}
          </>
        )}
      </LoadedFigures>
      <SchedulePanel />
    </>
  );
}

function Nothing() {
  const words = useReportWords();
  return (
    <div className="panel mt-5 px-6 py-14 text-center" data-testid="nothing">
      <p className="text-lead font-[560]">{words.none}</p>
      <p className="mt-1 text-ink-soft">{words.noneExplained}</p>
    </div>
  );
}

/** Why nothing is made for now. */
function Held({ heldBy }: Pick<ReportList, 'heldBy'>) {
  const words = useReportWords();
  if (heldBy === null) return null;
  return (
    <p role="status" className="mt-4 rounded-md bg-warn-soft px-4 py-2 text-small text-warn-ink" data-testid="held">
      {words.held[heldBy]}
    </p>
  );
}
