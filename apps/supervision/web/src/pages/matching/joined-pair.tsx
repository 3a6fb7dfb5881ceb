import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { complaintQuery } from '../../api/queries';
import type { ComplaintDetail } from '../../api/types';
import { Icon } from '../../components/icon';
import { useMatchingWords } from '../../i18n/matching-words';
import { nationalNumber } from './joined';
import type { Joined } from './joined';
import { ReportSide } from './report-side';

/** Milliseconds: the way through the ledger takes a moment. */
const lookEvery = 1_000;

const duplicateOf = (complaint: ComplaintDetail | undefined): string | null => complaint?.state.duplicateOf ?? null;

/** Two reports that were just joined: shown as joined once the ledger says so, and not before. */
export function JoinedPair({ match, candidate }: Joined) {
  const words = useMatchingWords();
  const element = useRef<HTMLParagraphElement>(null);
  useEffect(() => element.current?.focus(), []);
  const { data } = useQuery({
    ...complaintQuery(match.id),
    staleTime: 0,
    refetchInterval: ({ state }) => (duplicateOf(state.data) === null ? lookEvery : false),
  });
  const joinedWith = duplicateOf(data);
  const isDone = joinedWith !== null;
  const queries = useQueryClient();
  useEffect(() => {
    if (isDone) void queries.invalidateQueries({ queryKey: ['matches'] });
  }, [isDone, queries]);
  const sentence =
    joinedWith === null || joinedWith === candidate.id
      ? words.joinedWith(nationalNumber(candidate))
      : words.joinedElsewhere(joinedWith);
  return (
    <article className="panel" data-testid="joined" data-id={match.id} data-state={isDone ? 'joined' : 'sent'}>
      <p
        ref={element}
        tabIndex={-1}
        role="status"
        className={`flex flex-wrap items-center gap-x-2 gap-y-1 rounded-t-[9px] px-5 py-3 sm:px-6 print-exact ${
          isDone ? 'bg-good-soft text-good-ink' : 'bg-accent-soft text-ink'
        }`}
      >
        <Icon name={isDone ? 'check' : 'clock'} className="size-5" />
        <strong className="font-[640]">{isDone ? sentence : words.joinSent}</strong>
        {isDone && <span className="text-small">{words.joinedExplained}</span>}
      </p>
      <div className="grid md:grid-cols-2">
        <div className="p-5 sm:p-6">
          <ReportSide report={match} />
        </div>
        <div className="border-t border-line p-5 sm:p-6 md:border-t-0 md:border-l">
          <ReportSide report={candidate} />
        </div>
      </div>
    </article>
  );
}
