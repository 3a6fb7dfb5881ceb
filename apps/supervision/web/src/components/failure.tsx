import type { ReactNode } from 'react';
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
    <Alert reasons={[error instanceof RequestError ? error.message : messages.unreachable]} onAct={retry}>
      <Icon name="refresh" />
      {messages.tryAgain}
    </Alert>
  );
}

interface RefusalProps {
  reasons: readonly string[];
  wayOut: string;
  onWayOut: () => void;
}

/** What was asked for in a way that trying again does not mend: each reason, and the way on without it. */
export function Refusal({ reasons, wayOut, onWayOut }: RefusalProps) {
  return (
    <Alert reasons={reasons} onAct={onWayOut}>
      {wayOut}
    </Alert>
  );
}

interface AlertProps {
  reasons: readonly string[];
  onAct: () => unknown;
  /** What the button says. */
  children: ReactNode;
}

function Alert({ reasons, onAct, children }: AlertProps) {
  const messages = useMessages();
  return (
    <div role="alert" className="panel flex items-start gap-4 p-6">
      <Icon name="warning" className="mt-0.5 size-6 text-unhandled" />
      <div className="min-w-0">
        <p className="text-lead font-[640]">{messages.failed}</p>
        {reasons.map((reason) => (
          <p key={reason} className="mt-1 wrap-anywhere text-ink-soft">
            {reason}
          </p>
        ))}
        <button type="button" className="button mt-4" onClick={() => void onAct()}>
          {children}
        </button>
      </div>
    </div>
  );
}
