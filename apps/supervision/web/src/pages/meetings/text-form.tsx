import { useState } from 'react';
import type { ReactNode, SubmitEvent } from 'react';
import { OrderFault } from '../../components/fault';
import { useOrder } from '../synchronisation/use-order';

export const field = 'mt-1 block h-[2.375rem] w-full rounded-md border border-line-strong bg-surface px-2.5 text-small';

interface TextFormProps {
  /** What the form is called, for who hears it. */
  name: string;
  label: string;
  submitLabel?: string;
  words: {
    send: string;
    sending: string;
    cancel: string;
    refused: string;
    fields: Readonly<Record<string, string>>;
  };
  onSubmit: (text: string) => Promise<unknown>;
  onClose: () => void;
  /** Fields besides the text, above it. */
  children?: ReactNode;
}

/** Something that somebody writes, and sends once it says anything. */
export function TextForm({ name, label, submitLabel, words, onSubmit, onClose, children }: TextFormProps) {
  const [text, setText] = useState('');
  const order = useOrder();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void order.place(() => onSubmit(text.trim())).then((isTaken) => isTaken && onClose());
  };
  return (
    <form onSubmit={submit} aria-label={name} className="no-print mt-3 grid gap-3 rounded-md bg-sunken p-3 sm:p-4">
      {children}
      <label className="block">
        <span className="text-small font-[600]">{label}</span>
        <textarea
          rows={3}
          required
          maxLength={2_000}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className="mt-1 block w-full rounded-md border border-line-strong bg-surface px-3 py-2"
        />
      </label>
      {order.error !== null && <OrderFault error={order.error} refused={words.refused} fields={words.fields} />}
      <div className="flex flex-wrap gap-2">
        <button type="submit" disabled={order.isPending || text.trim() === ''} className="button button-main">
          {order.isPending ? words.sending : (submitLabel ?? words.send)}
        </button>
        <button type="button" disabled={order.isPending} className="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

interface DayFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <label className="block w-44 max-w-full">
      <span className="text-small font-[600]">{label}</span>
      <input type="date" required value={value} onChange={(event) => onChange(event.target.value)} className={field} />
    </label>
  );
}
