import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Fault, OrderFault } from '../../components/fault';
import { useStoryWords } from '../../i18n/story-words';
import { useOrder } from '../synchronisation/use-order';
import { ReasonField } from './reason-field';
import { decideOnStory, storiesKey } from './stories';

/** The second person's word on what the first one proposed. */
export function DecisionForm({ id, version }: { id: number; version: number }) {
  const words = useStoryWords();
  const queries = useQueryClient();
  const order = useOrder();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const decide = async (approve: boolean) => {
    setIsMissing(!approve && reason.trim() === '');
    if (!approve && reason.trim() === '') return;
    await order.place(() => decideOnStory(id, { version, approve, reason }));
    // Also of what was refused: somebody else may have decided.
    await queries.invalidateQueries({ queryKey: storiesKey });
  };
  return (
    <section
      aria-labelledby="decide"
      className="panel no-print mt-4 max-w-[60rem] p-5 sm:p-6"
      data-testid="decision-form"
    >
      <h2 id="decide" className="text-lead font-[660]">
        {words.decide}
      </h2>
      <p className="text-small text-ink-soft">{words.decideExplained}</p>
      <ReasonField label={words.decisionReason} value={reason} isMissing={isMissing} onChange={setReason} />
      {isMissing && <Fault text={words.reasonMissing} />}
      {order.error !== null && <OrderFault error={order.error} refused={words.refused} fields={words.fields} />}
      <div className="mt-3 flex flex-wrap gap-2">
        <button
          type="button"
          disabled={order.isPending}
          className="button button-main"
          onClick={() => void decide(true)}
        >
          {words.approve}
        </button>
        <button type="button" disabled={order.isPending} className="button" onClick={() => void decide(false)}>
          {words.decline}
        </button>
      </div>
    </section>
  );
}
