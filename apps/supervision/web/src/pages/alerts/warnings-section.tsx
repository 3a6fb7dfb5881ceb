import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Download } from '../../components/download';
import { Failure } from '../../components/failure';
import { StaleNotice } from '../../components/stale-notice';
import { useFormat } from '../../format/format-context';
import { useAlertWords } from '../../i18n/alert-words';
import { closedWarningsQuery, openWarningsQuery } from './alerts';
import { WarningItem } from './warning-item';

const route = getRouteApi('/peringatan');

/** What is open, the youngest first; below it what has ended. */
export function WarningsSection() {
  return (
    <>
      <Open />
      <Closed />
    </>
  );
}

function Open() {
  const words = useAlertWords();
  const format = useFormat();
  const { data, error, refetch, dataUpdatedAt } = useQuery(openWarningsQuery);
  if (data === undefined) {
    return (
      <div className="mt-5">
        {error === null ? <div className="skeleton h-64" /> : <Failure error={error} retry={refetch} />}
      </div>
    );
  }
  const { items, unseen, mayAcknowledge } = data;
  return (
    <section aria-labelledby="open" className="mt-5" data-testid="open-warnings">
      {error !== null && <StaleNotice readAt={dataUpdatedAt} retry={refetch} />}
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id="open" className="text-lead font-[660]">
          {words.open}
        </h2>
        <Download table="warnings" asked={{}} />
      </div>
      {items.length === 0 ? (
        <div className="panel mt-3 px-6 py-12 text-center" data-testid="nothing">
          <p className="text-lead font-[560]">{words.none}</p>
          <p className="mt-1 text-ink-soft">{words.noneExplained}</p>
        </div>
      ) : (
        <>
          <p className="mt-0.5 text-small text-ink-soft" data-testid="open-count">
            {words.openCount(format.number(items.length), format.number(unseen))}
          </p>
          <ul className="panel mt-3 divide-y divide-line">
            {items.map((warning) => (
              <WarningItem key={warning.id} warning={warning} mayAcknowledge={mayAcknowledge} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Closed() {
  const words = useAlertWords();
  const { setelah } = route.useSearch();
  const { data, error, refetch, isPlaceholderData } = useQuery(closedWarningsQuery(setelah));
  if (data === undefined) return error === null ? null : <Failure error={error} retry={refetch} />;
  return (
    <section aria-labelledby="closed" aria-busy={isPlaceholderData} className="mt-8" data-testid="closed-warnings">
      <h2 id="closed" className="text-lead font-[660]">
        {words.closed}
      </h2>
      {data.items.length === 0 ? (
        <p className="mt-1 text-ink-soft">{words.noneClosed}</p>
      ) : (
        <ul className="panel mt-3 divide-y divide-line">
          {data.items.map((warning) => (
            <WarningItem key={warning.id} warning={warning} mayAcknowledge={false} />
          ))}
        </ul>
      )}
      <p className="no-print mt-3 flex flex-wrap gap-x-5 text-small">
        {setelah !== undefined && (
          <Link to="/peringatan" search={{}} resetScroll={false} className="link">
            {words.newest}
          </Link>
        )}
        {data.next !== null && (
          <Link to="/peringatan" search={{ setelah: String(data.next) }} resetScroll={false} className="link">
            {words.older}
          </Link>
        )}
      </p>
    </section>
  );
}
