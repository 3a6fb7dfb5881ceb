import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { Fault } from '../../components/fault';
import { useMatchingWords } from '../../i18n/matching-words';

interface JoinFormProps {
  title: string;
  isPending: boolean;
  onJoin: (reason: string) => void;
  onCancel: () => void;
}

/** Nothing is joined without a person's reason. */
export function JoinForm({ title, isPending, onJoin, onCancel }: JoinFormProps) {
  const words = useMatchingWords();
  const [reason, setReason] = useState('');
  const [isAsked, setIsAsked] = useState(false);
  const isMissing = reason.trim() === '';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    setIsAsked(true);
    if (!isMissing) onJoin(reason);
  };
  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={title}
      data-testid="join-form"
      className="no-print mt-3 rounded-md border border-accent bg-accent-soft p-4"
    >
      <p className="font-[620] wrap-anywhere">{title}</p>
      <p className="mt-1 text-small text-ink-soft">{words.joinExplained}</p>
      <label className="mt-3 block">
        <span className="text-small font-[600]">{words.reason}</span>
        <span className="ml-2 text-note text-ink-soft">{words.reasonHint}</span>
        <textarea
          rows={2}
          maxLength={2_000}
          required
          autoFocus
          aria-invalid={isAsked && isMissing}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          className="mt-1 block w-full rounded-md border border-line-strong bg-surface px-3 py-2"
        />
      </label>
      {isAsked && isMissing && <Fault text={words.reasonMissing} />}
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="submit" disabled={isPending} className="button button-main">
          {isPending ? words.sending : words.confirm}
        </button>
        <button type="button" disabled={isPending} className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
