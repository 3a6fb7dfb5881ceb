import type { ReactNode } from 'react';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { StaleNotice } from '../../components/stale-notice';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';
import type { Refusals } from './refusals';

interface LoadedFiguresProps<Data> {
  query: {
    data: Data | undefined;
    error: Error | null;
    refetch: () => unknown;
    isPlaceholderData: boolean;
    dataUpdatedAt: number;
  };
  /** Why fields of the question were refused; it is said beside each, and here that this is why nothing is shown. */
  refusals: Refusals;
  onReset: () => void;
  children: (data: Data) => ReactNode;
}

/** Figures in whichever state their question is. */
export function LoadedFigures<Data>({ query, refusals, onReset, children }: LoadedFiguresProps<Data>) {
  const { data, error, refetch, isPlaceholderData, dataUpdatedAt } = query;
  if (refusals.size > 0) return <Refused onReset={onReset} />;
  if (data === undefined) {
    return <div className="mt-5">{error === null ? <Skeleton /> : <Failure error={error} retry={refetch} />}</div>;
  }
  return (
    <>
      {error !== null && <StaleNotice readAt={dataUpdatedAt} retry={refetch} />}
      <div
        aria-busy={isPlaceholderData}
        data-testid="figures"
        className={`transition-opacity ${isPlaceholderData ? 'opacity-50' : ''}`}
      >
        {children(data)}
      </div>
    </>
  );
}

function Refused({ onReset }: { onReset: () => void }) {
  const words = useFigureWords();
  return (
    <div className="panel mt-5 flex items-start gap-4 p-6" data-testid="refused">
      <Icon name="warning" className="mt-0.5 size-6 text-unhandled" />
      <div>
        <p className="text-lead font-[640]">{words.refusedWhole}</p>
        <p className="mt-1 text-ink-soft">{words.refusedHint}</p>
        <button type="button" className="button mt-4" onClick={onReset}>
          {words.reset}
        </button>
      </div>
    </div>
  );
}

function Skeleton() {
  const messages = useMessages();
  return (
    <div role="status" className="grid gap-5">
      <span className="sr-only">{messages.loading}</span>
      <div className="skeleton h-16" />
      <div className="skeleton h-52" />
      <div className="skeleton h-96" />
    </div>
  );
}
