import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { HubTrouble } from './hub-trouble';
import { ListSkeleton } from './list-skeleton';
import type { MessageList } from './synchronisation-search';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';

interface Loaded<Data> {
  data: Data | undefined;
  error: Error | null;
  refetch: () => unknown;
  isPlaceholderData: boolean;
}

interface LoadedListProps<Data> {
  query: Loaded<Data>;
  children: (data: Data) => ReactNode;
}

/** A list in whichever state its question is. */
export function LoadedList<Data>({ query, children }: LoadedListProps<Data>) {
  const { data, error, refetch, isPlaceholderData } = query;
  if (data === undefined)
    return error === null ? <ListSkeleton rows={5} /> : <HubTrouble error={error} retry={refetch} />;
  return (
    <div aria-busy={isPlaceholderData} className={`transition-opacity ${isPlaceholderData ? 'opacity-50' : ''}`}>
      {children(data)}
    </div>
  );
}

export function Nothing({ list }: { list: MessageList }) {
  const { nothing } = useSynchronisationWords();
  return (
    <p data-testid="nothing" className="panel px-6 py-14 text-center text-lead font-[560]">
      {nothing[list]}
    </p>
  );
}

export function Rows({ children }: { children: ReactNode }) {
  return <ul className="panel divide-y divide-line">{children}</ul>;
}

interface RowProps {
  title: ReactNode;
  /** When it began, or where it lies: what is compared from row to row. */
  aside?: ReactNode;
  notes: readonly ReactNode[];
  children?: ReactNode;
}

export function Row({ title, aside, notes, children }: RowProps) {
  return (
    <li data-testid="message" className="px-5 py-3.5 text-small">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="text-base font-[600]">{title}</p>
        <p className="text-note text-ink-faint">{aside}</p>
      </div>
      {children}
      <p className="mt-1 flex flex-wrap gap-x-4 gap-y-0.5 text-note text-ink-soft">
        {notes.map((note, index) => note !== null && <span key={index}>{note}</span>)}
      </p>
    </li>
  );
}

export function ComplaintLink({ id }: { id: string }) {
  return (
    <Link to="/laporan/$id" params={{ id }} className="link">
      {id}
    </Link>
  );
}
