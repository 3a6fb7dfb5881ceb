import { useId, useState } from 'react';
import type { SubmitEvent } from 'react';
import { fetchFile } from '../../api/fetch-json';
import type { FetchedFile } from '../../api/fetch-json';
import { OrderFault } from '../../components/fault';
import { useEvidenceWords } from '../../i18n/evidence-words';
import { useOrder } from '../synchronisation/use-order';

/** Milliseconds that a browser may take to begin saving a file. */
const beginsWithin = 60_000;

/** Takes the case along as a file that stands by itself. */
export function EvidenceForm({ id }: { id: string }) {
  const words = useEvidenceWords();
  const [madeFor, setMadeFor] = useState('');
  const order = useOrder();
  const field = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void order.place(async () => save(await fetchFile(evidenceAddress(id, madeFor.trim()))));
  };
  return (
    <section aria-labelledby={`${field}-name`} className="panel no-print p-5 sm:p-6" data-testid="evidence">
      <h2 id={`${field}-name`} className="eyebrow">
        {words.name}
      </h2>
      <p className="mt-2 text-small text-ink-soft">{words.explained}</p>
      <form onSubmit={submit} className="mt-3 grid gap-3">
        <div>
          <label htmlFor={field} className="block text-small font-[600]">
            {words.madeFor}
          </label>
          <span id={`${field}-hint`} className="block text-note text-ink-soft">
            {words.madeForHint}
          </span>
          <input
            id={field}
            aria-describedby={`${field}-hint`}
            maxLength={200}
            value={madeFor}
            onChange={(event) => setMadeFor(event.target.value)}
            className="mt-1.5 h-10 w-full min-w-0 rounded-md border border-line-strong bg-surface px-2.5"
          />
        </div>
        {order.error !== null && <OrderFault error={order.error} />}
        <button type="submit" disabled={order.isPending} className="button justify-self-start">
          {order.isPending ? words.making : words.download}
        </button>
      </form>
    </section>
  );
}

const evidenceAddress = (id: string, madeFor: string): string => {
  const query = madeFor === '' ? '' : `?${new URLSearchParams({ for: madeFor }).toString()}`;
  return `/api/complaints/${encodeURIComponent(id)}/evidence${query}`;
};

function save({ blob, name }: FetchedFile): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), beginsWithin);
}
