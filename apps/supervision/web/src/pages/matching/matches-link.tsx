import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useFormat } from '../../format/format-context';
import { useMatchingWords } from '../../i18n/matching-words';
import { matchCountQuery } from './matches';

/** The way to the reports from paper, with how many wait; nothing is counted while nobody knows. */
export function MatchesLink() {
  const words = useMatchingWords();
  const format = useFormat();
  const { data } = useQuery(matchCountQuery);
  const waits = data !== undefined && data.count > 0 ? data : null;
  return (
    <Link to="/sinkronisasi/kertas" className="link" data-testid="matches-link" data-value={data?.count}>
      {waits === null && words.name}
      {waits !== null && (waits.isMore ? words.waitingMore : words.waiting)(format.number(waits.count))}
    </Link>
  );
}
