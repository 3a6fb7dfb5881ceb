import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Fault, OrderFault } from '../../components/fault';
import { useStoryWords } from '../../i18n/story-words';
import { useOrder } from '../synchronisation/use-order';
import { ReasonField } from './reason-field';
import { storiesKey, withdrawStory } from './stories';

/** Takes back what is published, once somebody has opened the form and said why. */
export function WithdrawalForm({ id }: { id: number }) {
  const words = useStoryWords();
  const queries = useQueryClient();
  const order = useOrder();
  const [isOpen, setIsOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const withdraw = async () => {
    setIsMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    await order.place(() => withdrawStory(id, reason));
    await queries.invalidateQueries({ queryKey: storiesKey });
  };
  if (!isOpen) {
    return (
      <button type="button" className="button no-print mt-4" onClick={() => setIsOpen(true)}>
        {words.withdraw}
      </button>
    );
  }
  return (
    <section
      aria-labelledby="withdraw"
      className="panel no-print mt-4 max-w-[60rem] p-5 sm:p-6"
      data-testid="withdrawal-form"
    >
      <h2 id="withdraw" className="text-lead font-[660]">
        {words.withdraw}
      </h2>
      <p className="text-small text-ink-soft">{words.withdrawExplained}</p>
      <ReasonField label={words.reason} value={reason} isMissing={isMissing} onChange={setReason} />
      {isMissing && <Fault text={words.reasonMissing} />}
      {order.error !== null && <OrderFault error={order.error} refused={words.refused} fields={words.fields} />}
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" disabled={order.isPending} className="button button-main" onClick={() => void withdraw()}>
          {words.withdrawNow}
        </button>
        <button type="button" disabled={order.isPending} className="button" onClick={() => setIsOpen(false)}>
          {words.cancel}
        </button>
      </div>
    </section>
  );
}
