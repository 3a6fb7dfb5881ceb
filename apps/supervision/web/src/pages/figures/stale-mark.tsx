import type { Freshness } from '../../api/types';
import { FreshnessMark } from '../../components/freshness-state';
import { useFormat } from '../../format/format-context';
import { useNow } from '../../format/use-now';
import { useFigureWords } from '../../i18n/figure-words';
import { isStale } from './basis';

/** Beside a name: that nothing was heard of it for long. Says nothing of whose data is not stale. */
export function StaleMark({ freshness: { state, lastEventAt } }: { freshness: Freshness }) {
  const words = useFigureWords();
  const format = useFormat();
  const now = useNow();
  if (!isStale(state)) return null;
  return (
    <span
      data-testid="stale-mark"
      className="flex items-center gap-1 text-note font-normal whitespace-nowrap text-ink-soft"
      title={lastEventAt === null ? undefined : format.dateTime(lastEventAt)}
    >
      <FreshnessMark state={state} className="size-2.5" />
      {lastEventAt === null ? words.staleNever : words.staleSince(format.duration(lastEventAt, now, 1))}
    </span>
  );
}
