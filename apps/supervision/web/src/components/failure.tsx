import { RequestError } from '../api/fetch-json';
import { useMessages } from '../i18n/language';
import { Icon } from './icon';

interface FailureProps {
  error: Error;
  retry: () => unknown;
}

/** What could not be shown, why in the server's words when it gave any, and the one thing to do about it. */
export function Failure({ error, retry }: FailureProps) {
  const messages = useMessages();
  return (
    <div role="alert" className="panel flex items-start gap-4 p-6">
      <Icon name="warning" className="mt-0.5 size-6 text-unhandled" />
      <div>
        <p className="text-lead font-[640]">{messages.failed}</p>
        <p className="mt-1 text-ink-soft">{error instanceof RequestError ? error.message : messages.unreachable}</p>
        <button type="button" className="button mt-4" onClick={() => void retry()}>
          <Icon name="refresh" />
          {messages.tryAgain}
        </button>
      </div>
    </div>
  );
}
