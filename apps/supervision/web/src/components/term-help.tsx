import { lazy, Suspense } from 'react';
import { useMessages } from '../i18n/language';
import type { TermName } from '../i18n/term-words';
import { Icon } from './icon';
import { Popover } from './popover';

/** The words come when somebody asks for them. */
const TermMeaning = lazy(() =>
  import('../pages/terms/term-meaning').then(({ TermMeaning }) => ({ default: TermMeaning })),
);

/** What a word of the law means, where it is met. */
export function TermHelp({ term }: { term: TermName }) {
  const { termHelp } = useMessages();
  return (
    <Popover
      button={{
        'aria-label': termHelp,
        title: termHelp,
        'data-testid': `help-${term}`,
        className:
          'no-print relative z-1 inline-grid size-6 place-items-center rounded-full align-middle text-ink-faint hover:bg-hover hover:text-ink',
      }}
      face={<Icon name="question" className="size-4" />}
      label={termHelp}
      className="w-[min(20rem,calc(100vw-1.5rem))] p-4 text-small font-normal"
    >
      {() => (
        <Suspense fallback={<div className="skeleton h-16" />}>
          <TermMeaning term={term} />
        </Suspense>
      )}
    </Popover>
  );
}
