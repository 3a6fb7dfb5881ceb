import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Fault, OrderFault } from '../../components/fault';
import { useRankingWords } from '../../i18n/ranking-words';
import { useOrder } from '../synchronisation/use-order';
import { decideOnRanking, publicationsKey } from './rankings';

/** The second person's word on what the first one proposed. */
export function DecisionForm({ id }: { id: number }) {
  const words = useRankingWords();
  const queries = useQueryClient();
  const order = useOrder();
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const decide = async (approve: boolean) => {
    setIsMissing(!approve && reason.trim() === '');
    if (!approve && reason.trim() === '') return;
    await order.place(() => decideOnRanking(id, { approve, reason }));
    // Also of what was refused: somebody else may have decided.
    await Promise.all(
      [publicationsKey, ['publication', String(id)]].map((queryKey) => queries.invalidateQueries({ queryKey })),
    );
  };
  return (
    <section aria-labelledby="decide" className="panel no-print mt-4 p-5 sm:p-6" data-testid="decision-form">
      <h2 id="decide" className="text-lead font-[660]">
        {words.decide}
      </h2>
      <p className="text-small text-ink-soft">{words.decideExplained}</p>
      <label className="mt-3 block">
        <span className="text-small font-[600]">{words.decisionReason}</span>
        <span className="ml-2 text-note text-ink-soft">{words.decisionReasonHint}</span>
        <textarea
          rows={2}
          maxLength={2_000}
          value={reason}
          aria-invalid={isMissing}
          onChange={(event) => setReason(event.target.value)}
          className="mt-1 block w-full max-w-[46rem] rounded-md border border-line-strong bg-surface px-3 py-2"
        />
      </label>
      {isMissing && <Fault text={words.decisionReasonMissing} />}
      {order.error !== null && <OrderFault error={order.error} refused={words.refused} />}
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
