import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import type { ImportedRecap, RecapImports } from '../../api/types';
import { Download } from '../../components/download';
import { Failure } from '../../components/failure';
import { StaleNotice } from '../../components/stale-notice';
import { useMessages } from '../../i18n/language';
import { useRecapWords } from '../../i18n/recap-words';
import { useMe } from '../../shell/me';
import { FlaggedRows } from './flagged-rows';
import { ImportForm } from './import-form';
import { ImportList } from './import-list';
import { ImportResult } from './import-result';
import { recapImportsQuery } from './recaps';
import { RecapSkeleton } from './recap-skeleton';
import { Trend } from './trend';

const route = getRouteApi('/rekap');

/** Tables of the past: what they tell, what of them does not add up, and how another is imported. */
export function RecapPage() {
  const messages = useMessages();
  const words = useRecapWords();
  const { data, error, refetch, dataUpdatedAt } = useQuery(recapImportsQuery);
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <h1 className="text-title font-[660]">{words.name}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.intro}</p>
      {data !== undefined && error !== null && <StaleNotice readAt={dataUpdatedAt} retry={refetch} />}
      <div className="mt-5 grid grid-cols-[minmax(0,1fr)] gap-6">
        {data !== undefined && <Body imports={data} />}
        {data === undefined && (error === null ? <RecapSkeleton /> : <Failure error={error} retry={refetch} />)}
      </div>
    </>
  );
}

function Body({ imports: { items } }: { imports: RecapImports }) {
  const words = useRecapWords();
  const { daerah } = route.useSearch();
  const mayImport = useMe().role === 'province-supervisor';
  const [isImporting, setIsImporting] = useState(false);
  const [imported, setImported] = useState<ImportedRecap | null>(null);
  return (
    <>
      {mayImport && !isImporting && (
        <div className="no-print">
          <button type="button" className="button button-main" onClick={() => setIsImporting(true)}>
            {words.importTable}
          </button>
        </div>
      )}
      {mayImport && isImporting && <ImportForm onImported={setImported} onClose={() => setIsImporting(false)} />}
      {imported !== null && <ImportResult imported={imported} />}
      {items.length === 0 ? (
        <div className="panel px-6 py-14 text-center" data-testid="nothing">
          <p className="text-lead font-[560]">{words.none}</p>
          <p className="mt-1 text-ink-soft">{words.noneExplained}</p>
        </div>
      ) : (
        <>
          <Trend region={daerah} />
          <section aria-labelledby="flagged">
            <h2 id="flagged" className="text-title font-[660]">
              {words.flagged}
            </h2>
            <p className="mt-1 max-w-[60rem] text-small text-ink-soft">{words.flaggedExplained}</p>
            <div className="mt-3">
              <Download table="recap-rows" asked={{ region: daerah, flagged: 'true' }} />
            </div>
            <FlaggedRows filter={{ region: daerah }} />
          </section>
          <ImportList imports={items} />
        </>
      )}
    </>
  );
}
