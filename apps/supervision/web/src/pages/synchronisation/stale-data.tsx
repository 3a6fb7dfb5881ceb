import { StaleNotice } from '../../components/stale-notice';
import { useNow } from '../../format/use-now';

/** Milliseconds: six looks that brought nothing. */
const staleAfter = 60_000;

interface StaleDataProps {
  query: { error: Error | null; dataUpdatedAt: number; refetch: () => unknown };
}

/** What is on the screen is said to be old when the newest look failed, or no look came through for a minute. */
export function StaleData({ query: { error, dataUpdatedAt, refetch } }: StaleDataProps) {
  const now = useNow();
  const isStale = error !== null || now.getTime() - dataUpdatedAt > staleAfter;
  return isStale && <StaleNotice readAt={dataUpdatedAt} retry={refetch} />;
}
