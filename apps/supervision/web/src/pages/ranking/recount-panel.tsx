import { useState } from 'react';
import type { Ranking, Recount } from '../../api/types';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import type { IconName } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useRankingWords } from '../../i18n/ranking-words';
import { amountText } from '../figures/figure-text';
import { useOrder } from '../synchronisation/use-order';
import { recountRanking } from './rankings';

/** Counts a published ranking again when somebody asks, and says what came out. */
export function RecountPanel({ id, ranking }: { id: string; ranking: Ranking }) {
  const words = useRankingWords();
  const [recount, setRecount] = useState<Recount | null>(null);
  const order = useOrder();
  const count = () => void order.place(async () => setRecount(await recountRanking(id)));
  return (
    <section aria-labelledby="recount" className="panel mt-5 p-5 sm:p-6" data-testid="recount">
      <div className="flex flex-wrap items-start justify-between gap-x-8 gap-y-3">
        <div className="max-w-[46rem] min-w-0">
          <h2 id="recount" className="text-lead font-[660]">
            {words.recount}
          </h2>
          <p className="text-small text-ink-soft">{words.recountExplained}</p>
        </div>
        <button type="button" disabled={order.isPending} className="button no-print" onClick={count}>
          <Icon name="refresh" />
          {order.isPending ? words.recounting : words.recount}
        </button>
      </div>
      <div role="status">{recount !== null && <Result recount={recount} ranking={ranking} />}</div>
      {order.error !== null && (
        <div className="mt-3">
          <Failure error={order.error} retry={count} />
        </div>
      )}
    </section>
  );
}

function Result({ recount, ranking }: { recount: Recount; ranking: Ranking }) {
  const words = useRankingWords();
  const format = useFormat();
  const { same, unchanged, sameCalendar, complaints, deviations } = recount;
  const counted = format.number(complaints);
  const findings: readonly [boolean, string][] = [
    [same, same ? words.recountSame(counted) : words.recountDiffers(format.number(deviations.length), counted)],
    [unchanged, unchanged ? words.hashWhole : words.hashBroken],
    [sameCalendar, sameCalendar ? words.sameCalendar : words.otherCalendar],
  ];
  return (
    <>
      <ul className="mt-3 grid gap-1.5 text-small">
        {findings.map(([isGood, text]) => (
          <Finding key={text} icon={isGood ? 'check' : 'warning'} text={text} />
        ))}
      </ul>
      {deviations.length > 0 && <Deviations deviations={deviations} ranking={ranking} />}
    </>
  );
}

function Finding({ icon, text }: { icon: IconName; text: string }) {
  return (
    <li className="flex items-start gap-2" data-finding={icon}>
      <Icon name={icon} className={`mt-0.5 size-4.5 ${icon === 'check' ? 'text-completed' : 'text-unhandled'}`} />
      <span className="font-[560]">{text}</span>
    </li>
  );
}

function Deviations({ deviations, ranking }: { deviations: Recount['deviations']; ranking: Ranking }) {
  const words = useRankingWords();
  const figures = useFigureWords();
  const format = useFormat();
  const { deviationColumns: columns } = words;
  const names = new Map(ranking.ranking.map(({ participant, name }) => [participant, name]));
  const head = 'py-1.5 pr-4 text-left text-note font-[600] text-ink-soft';
  return (
    <div role="region" tabIndex={0} aria-label={words.deviations} className="mt-3 max-h-96 overflow-auto">
      <table className="w-full text-small" data-testid="deviations">
        <caption className="sr-only">{words.deviations}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            {Object.values(columns).map((name) => (
              <th key={name} scope="col" className={head}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {deviations.map(({ participant, indicator, published, recounted }) => {
            const told = (value: number | null) =>
              value === null ? '–' : amountText(indicator, value, { format, words: figures });
            return (
              <tr key={`${participant} ${indicator}`} className="border-b border-line last:border-0 *:py-1.5 *:pr-4">
                <th scope="row" className="text-left font-[560]">
                  {names.get(participant) ?? participant}
                </th>
                <td>{figures.indicators[indicator].label}</td>
                <td>{told(published)}</td>
                <td>{told(recounted)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
