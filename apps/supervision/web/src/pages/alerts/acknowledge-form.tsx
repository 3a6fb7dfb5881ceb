import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { OrderFault } from '../../components/fault';
import { useAlertWords } from '../../i18n/alert-words';
import { useOrder } from '../synchronisation/use-order';
import { acknowledge, alertsKey } from './alerts';

/** Says that one has seen a warning, and what one does about it. */
export function AcknowledgeForm({ id, onClose }: { id: number; onClose: () => void }) {
  const words = useAlertWords();
  const queries = useQueryClient();
  const order = useOrder();
  const [note, setNote] = useState('');
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const isTaken = await order.place(() => acknowledge(id, note.trim()));
    // Also of what was refused: it may have ended meanwhile.
    await queries.invalidateQueries({ queryKey: alertsKey });
    if (isTaken) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="no-print mt-3" data-testid="acknowledge-form">
      <label className="block">
        <span className="text-small font-[600]">{words.note}</span>
        <span className="ml-2 text-note text-ink-soft">{words.noteHint}</span>
        <textarea
          rows={2}
          maxLength={2_000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          className="mt-1 block w-full max-w-[46rem] rounded-md border border-line-strong bg-surface px-3 py-2"
        />
      </label>
      {order.error !== null && <OrderFault error={order.error} />}
      <div className="mt-2 flex flex-wrap gap-2">
        <button type="submit" disabled={order.isPending} className="button button-main">
          {words.save}
        </button>
        <button type="button" disabled={order.isPending} className="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
