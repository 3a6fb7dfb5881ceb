import { Link } from '@tanstack/react-router';
import { RequestError } from '../../api/fetch-json';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { useMessages } from '../../i18n/language';
import { useSynchronisationWords } from '../../i18n/synchronisation-words';

const kindOf = (error: Error): 'away' | 'not-connected' | 'forbidden' | 'other' => {
  if (!(error instanceof RequestError)) return 'other';
  if (error.status === 403) return 'forbidden';
  const { type = '' } = error.problem;
  if (type.endsWith(':hub-away')) return 'away';
  return type.endsWith(':hub-not-connected') ? 'not-connected' : 'other';
};

interface HubTroubleProps {
  error: Error;
  retry: () => unknown;
}

/** Why there is nothing to show of the synchronisation, and what is to be done about it, if anything. */
export function HubTrouble({ error, retry }: HubTroubleProps) {
  const messages = useMessages();
  const words = useSynchronisationWords();
  switch (kindOf(error)) {
    case 'away':
      return (
        <div role="alert" data-testid="hub-away" className="panel flex items-start gap-4 p-6">
          <Icon name="unplugged" className="mt-0.5 size-6 text-unhandled" />
          <div>
            <p className="text-lead font-[640]">{messages.hubAway}</p>
            <p className="mt-1 text-ink-soft">{words.hubAwayExplained}</p>
            <button type="button" className="button mt-4" onClick={() => void retry()}>
              <Icon name="refresh" />
              {messages.tryAgain}
            </button>
          </div>
        </div>
      );
    case 'not-connected':
      return <Closed title={words.notConnected} explained={words.notConnectedExplained} />;
    case 'forbidden':
      return <Closed title={words.forbidden} explained={words.forbiddenExplained} wayOut />;
    case 'other':
      return <Failure error={error} retry={retry} />;
  }
}

interface ClosedProps {
  title: string;
  explained: string;
  /** Whether there is something of it that the person may see. */
  wayOut?: boolean;
}

function Closed({ title, explained, wayOut = false }: ClosedProps) {
  const { synchronisation } = useMessages();
  return (
    <div className="panel px-6 py-14 text-center" data-testid="closed">
      <p className="text-lead font-[640]">{title}</p>
      <p className="mt-1 text-ink-soft">{explained}</p>
      {wayOut && (
        <Link to="/sinkronisasi" className="button mt-5">
          {synchronisation}
        </Link>
      )}
    </div>
  );
}
