import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import type { Ranking } from '../../api/types';
import { OrderFault } from '../../components/fault';
import { useFormat } from '../../format/format-context';
import { periodName } from '../../format/period';
import { useMessages } from '../../i18n/language';
import { useRankingWords } from '../../i18n/ranking-words';
import { useOrder } from '../synchronisation/use-order';
import { publicationsKey, publishRanking } from './rankings';

/** Publishes what is on the screen, once its reader has said so twice: nobody can take it back. */
export function PublishForm({ ranking }: { ranking: Ranking }) {
  const words = useRankingWords();
  const [isAsked, setIsAsked] = useState(false);
  if (ranking.rebuild !== null || ranking.recount !== null) {
    return <p className="no-print mt-6 text-small text-ink-soft">{words.publishLater}</p>;
  }
  if (isAsked) return <Confirmation ranking={ranking} onCancel={() => setIsAsked(false)} />;
  return (
    <div className="no-print mt-6 flex flex-wrap items-center gap-x-4 gap-y-2">
      <button type="button" className="button button-main" onClick={() => setIsAsked(true)}>
        {words.publish}
      </button>
      <p className="text-small text-ink-soft">{words.publishExplained}</p>
    </div>
  );
}

function Confirmation({ ranking, onCancel }: { ranking: Ranking; onCancel: () => void }) {
  const messages = useMessages();
  const words = useRankingWords();
  const format = useFormat();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const order = useOrder();
  const question = useRef<HTMLParagraphElement>(null);
  useEffect(() => question.current?.focus(), []);
  const { scope, dateBasis, formula } = ranking;
  const range = { from: ranking.from ?? undefined, to: ranking.to ?? undefined };
  const publish = () =>
    order.place(async () => {
      const { id } = await publishRanking({ ...range, scope, dateBasis, formula: formula.version });
      await queries.invalidateQueries({ queryKey: publicationsKey });
      await navigate({ to: '/peringkat/terbitan/$id', params: { id: String(id) } });
    });
  return (
    <div className="panel no-print mt-6 p-5 sm:p-6" data-testid="publish-form">
      <p ref={question} tabIndex={-1} className="text-lead font-[640]">
        {words.publishAsk(periodName(range, messages, format), format.number(formula.version))}
      </p>
      <p className="mt-1 text-small text-ink-soft">
        {`${messages.scopes[scope]} · ${messages.dateBases[dateBasis].toLowerCase()}. ${words.publishExplained}`}
      </p>
      {order.error !== null && <OrderFault error={order.error} refused={words.refused} />}
      <div className="mt-3 flex flex-wrap gap-2">
        <button type="button" disabled={order.isPending} className="button button-main" onClick={() => void publish()}>
          {order.isPending ? words.publishing : words.publishNow}
        </button>
        <button type="button" disabled={order.isPending} className="button" onClick={onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}
