import { useState } from 'react';
import { RequestError } from '../../api/fetch-json';
import type { Match, MatchCandidate } from '../../api/types';
import { Fault } from '../../components/fault';
import { Icon } from '../../components/icon';
import { useMessages } from '../../i18n/language';
import type { Messages } from '../../i18n/indonesian';
import { useMatchingWords } from '../../i18n/matching-words';
import { useOrder } from '../synchronisation/use-order';
import { Alike } from './alike';
import { nationalNumber } from './joined';
import { JoinForm } from './join-form';
import { dismissMatch, joinMatch } from './matches';
import { ReportSide } from './report-side';

interface CandidateProps {
  match: Match;
  candidate: MatchCandidate;
  mayDecide: boolean;
  onJoined: () => void;
  onDismissed: () => void;
}

/** What may be the same, how alike it is, and both things a person can say of it. */
export function Candidate({ match, candidate, mayDecide, onJoined, onDismissed }: CandidateProps) {
  const messages = useMessages();
  const words = useMatchingWords();
  const [isJoining, setIsJoining] = useState(false);
  const order = useOrder();
  const place = async (work: () => Promise<void>, done: () => void) => {
    if (await order.place(work)) done();
  };
  const pair = { match: match.id, candidate: candidate.id };

  return (
    <ReportSide report={candidate}>
      <Alike similarity={candidate.similarity} />
      {mayDecide && isJoining && (
        <JoinForm
          title={words.joinTitle(match.id, nationalNumber(candidate))}
          isPending={order.isPending}
          onJoin={(reason) => void place(() => joinMatch(pair.match, { candidate: pair.candidate, reason }), onJoined)}
          onCancel={() => setIsJoining(false)}
        />
      )}
      {mayDecide && !isJoining && (
        <div className="no-print mt-3 flex flex-wrap gap-2">
          <button type="button" className="button" disabled={order.isPending} onClick={() => setIsJoining(true)}>
            <Icon name="link" />
            {words.join}
          </button>
          <button
            type="button"
            className="button"
            disabled={order.isPending}
            onClick={() => void place(() => dismissMatch(pair.match, pair.candidate), onDismissed)}
          >
            <Icon name="close" />
            {words.dismiss}
          </button>
        </div>
      )}
      {order.error !== null && <Fault text={faultOf(order.error, messages, words)} />}
    </ReportSide>
  );
}

function faultOf(error: Error, messages: Messages, words: ReturnType<typeof useMatchingWords>): string {
  if (!(error instanceof RequestError)) return messages.unreachable;
  switch (error.status) {
    case 404:
      return words.gone;
    case 409:
      return words.refused;
    case 503:
      return messages.hubAway;
    default:
      return error.message;
  }
}
