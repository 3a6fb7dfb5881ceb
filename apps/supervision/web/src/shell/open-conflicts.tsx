import { useQuery } from '@tanstack/react-query';
import { synchronisationQuery } from '../api/synchronisation';
import { useFormat } from '../format/format-context';
import { useMessages } from '../i18n/language';

/** Milliseconds: on every page, and so seldom. */
const lookEvery = 60_000;

/** How many conflicts wait for somebody; nothing is said of none, nor while nobody knows. */
export function OpenConflicts() {
  const messages = useMessages();
  const format = useFormat();
  const { data: count = 0 } = useQuery({
    ...synchronisationQuery,
    select: ({ openConflicts }) => openConflicts,
    retry: false,
    staleTime: lookEvery,
    refetchInterval: ({ state }) => (state.error === null ? lookEvery : false),
  });
  if (count === 0) return null;
  return (
    <span
      data-testid="open-conflicts"
      data-value={count}
      className="ml-2 rounded-full bg-sun px-1.5 text-note leading-5 font-[680] text-[#12211d]"
    >
      <span aria-hidden="true">{format.number(count)}</span>
      <span className="sr-only">, {messages.openConflicts(format.number(count))}</span>
    </span>
  );
}
