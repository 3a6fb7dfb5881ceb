import type { ReactNode } from 'react';
import type { Freshness, FreshnessState } from '../api/types';
import { useFormat } from '../format/format-context';
import { useNow } from '../format/use-now';
import { useMessages } from '../i18n/language';

const marks: Record<FreshnessState, { colour: string; shape: ReactNode }> = {
  segar: { colour: 'text-completed', shape: <circle cx="6" cy="6" r="4.5" fill="currentColor" /> },
  lambat: {
    colour: 'text-unverified',
    shape: (
      <>
        <circle cx="6" cy="6" r="4.1" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M6 1.9a4.1 4.1 0 0 1 0 8.2z" fill="currentColor" />
      </>
    ),
  },
  basi: { colour: 'text-unhandled', shape: <path d="M6 .8 11.6 11H.4z" fill="currentColor" /> },
  'belum-ada': {
    colour: 'text-ink-faint',
    shape: <circle cx="6" cy="6" r="4.1" fill="none" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 1.6" />,
  },
};

export function FreshnessMark({ state, className = 'size-3' }: { state: FreshnessState; className?: string }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className={`shrink-0 print-exact ${marks[state].colour} ${className}`}>
      {marks[state].shape}
    </svg>
  );
}

/** How old a participant's newest data is, in words and as a shape; the exact time is its tooltip. */
export function FreshnessLabel({ freshness }: { freshness: Freshness }) {
  const messages = useMessages();
  const format = useFormat();
  const now = useNow();
  const { lastEventAt, state } = freshness;
  return (
    <span
      className="inline-flex items-center gap-1.5 whitespace-nowrap"
      title={lastEventAt === null ? undefined : format.dateTime(lastEventAt)}
    >
      <FreshnessMark state={state} />
      <span className="sr-only">{messages.freshnessStates[state]},</span>
      {lastEventAt === null ? messages.freshnessStates[state] : messages.ago(format.duration(lastEventAt, now, 1))}
    </span>
  );
}
