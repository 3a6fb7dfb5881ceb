import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { RequestError } from '../../api/fetch-json';
import { Fault, OrderFault, type FieldNames } from '../../components/fault';
import { useFormat } from '../../format/format-context';
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
  /** Words for what the server may find wrong. */
  fields?: FieldNames;
  children: ReactNode;
}

/** Fields of a setting, why they are changed, and what became of it. */
export function SettingForm({
  label,
  isReady,
  hasChanged,
  reason,
  onReason,
  save,
  fields = {},
  children,
}: SettingFormProps) {
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
      {order.error !== null && <SettingFault error={order.error} fields={fields} />}
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

/** Why a version was not taken: somebody was faster, or its fields. */
function SettingFault({ error, fields }: { error: Error; fields: FieldNames }) {
  const words = useSettingsWords();
  const isOutdated = error instanceof RequestError && error.status === 409;
  return isOutdated ? (
    <Fault text={words.outdated} />
  ) : (
    <OrderFault error={error} refused={words.wrong} fields={fields} />
  );
}
