import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { refusedFields, RequestError } from '../../api/fetch-json';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useSettingsWords } from '../../i18n/settings-words';
import { useOrder } from '../synchronisation/use-order';

interface SettingFormProps {
  /** What the form is about, for who hears it. */
  label: string;
  /** Whether anything was changed, and all of it can be used. */
  isReady: boolean;
  hasChanged: boolean;
  reason: string;
  onReason: (reason: string) => void;
  /** @returns the version that it became */
  save: (reason: string) => Promise<number>;
  children: ReactNode;
}

/** Fields of a setting, why they are changed, and what became of it. */
export function SettingForm({ label, isReady, hasChanged, reason, onReason, save, children }: SettingFormProps) {
  const messages = useMessages();
  const words = useSettingsWords();
  const format = useFormat();
  const queries = useQueryClient();
  const order = useOrder();
  const [isAsked, setIsAsked] = useState(false);
  const [saved, setSaved] = useState<number | null>(null);
  const isReasonMissing = reason.trim() === '';

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setIsAsked(true);
    setSaved(null);
    if (!isReady || !hasChanged || isReasonMissing) return;
    const isTaken = await order.place(async () => {
      setSaved(await save(reason.trim()));
    });
    // Also of what was refused the newest is to be seen: somebody else may have been faster.
    await queries.invalidateQueries();
    if (!isTaken) return;
    setIsAsked(false);
    onReason('');
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate aria-label={label} data-testid="setting-form">
      {children}
      <label className="mt-5 block">
        <span className="text-small font-[600]">{words.reason}</span>
        <span className="ml-2 text-note text-ink-soft">{words.reasonHint}</span>
        <textarea
          rows={2}
          maxLength={2_000}
          required
          aria-invalid={isAsked && hasChanged && isReasonMissing}
          value={reason}
          onChange={(event) => onReason(event.target.value)}
          className="mt-1 block w-full max-w-[46rem] rounded-md border border-line-strong bg-surface px-3 py-2"
        />
      </label>
      {isAsked && !hasChanged && saved === null && <Fault text={words.unchanged} />}
      {isAsked && hasChanged && !isReady && <Fault text={words.wrong} />}
      {isAsked && hasChanged && isReady && isReasonMissing && <Fault text={words.reasonMissing} />}
      {order.error !== null && (
        <Fault
          text={faultOf(order.error, { outdated: words.outdated, wrong: words.wrong, away: messages.unreachable })}
        />
      )}
      {saved !== null && (
        <p role="status" className="mt-2 text-small font-[600] text-completed" data-testid="saved">
          {words.saved(format.number(saved))}
        </p>
      )}
      <button type="submit" disabled={order.isPending} className="button button-main mt-3">
        {order.isPending ? words.saving : words.save}
      </button>
    </form>
  );
}

function faultOf(error: Error, words: { outdated: string; wrong: string; away: string }): string {
  if (!(error instanceof RequestError)) return words.away;
  if (error.status === 409) return words.outdated;
  const fields = refusedFields(error);
  return fields.length === 0 ? error.message : `${words.wrong} (${fields.join(', ')})`;
}

function Fault({ text }: { text: string }) {
  return (
    <p role="alert" className="mt-2 flex items-start gap-1.5 text-small text-unhandled" data-testid="fault">
      <Icon name="warning" className="mt-0.5 size-4" />
      {text}
    </p>
  );
}
