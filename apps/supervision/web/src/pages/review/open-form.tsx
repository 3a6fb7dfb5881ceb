import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { OrderFault } from '../../components/fault';
import { PeriodPicker } from '../../components/period-picker';
import { useFormat } from '../../format/format-context';
import type { DayRange } from '../../format/period';
import { useMessages } from '../../i18n/language';
import { useReviewWords } from '../../i18n/review-words';
import { useOrder } from '../synchronisation/use-order';
import { openRound, planQuery, reviewsKey } from './reviews';
import type { PlanRequest } from './reviews';
import { StratumTable } from './stratum-table';

const field = 'mt-1 block h-[2.375rem] w-full rounded-md border border-line-strong bg-surface px-2.5 text-small';

/** Asks for a round, and shows what it would be drawn from before it is. */
export function OpenForm({ onClose }: { onClose: () => void }) {
  const words = useReviewWords();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [range, setRange] = useState<DayRange>({});
  const [total, setTotal] = useState('100');
  const [minimum, setMinimum] = useState('5');
  const [seed, setSeed] = useState('');
  const order = useOrder();
  const request = { from: range.from, to: range.to, total, minimum };
  const plan = useQuery(planQuery(request));
  const canOpen = plan.data !== undefined && !plan.isPlaceholderData && plan.error === null && plan.data.cases > 0;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // The days of the period are a form of their own, whose submission comes by here as well.
    if (event.target !== event.currentTarget || !canOpen) return;
    void order.place(async () => {
      const stated = seed.trim() === '' ? {} : { seed };
      const { id } = await openRound({ ...range, total: Number(total), minimum: Number(minimum), ...stated });
      await queries.invalidateQueries({ queryKey: reviewsKey });
      await navigate({ to: '/tinjauan/$id', params: { id: String(id) } });
    });
  };

  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={words.openRound}
      className="panel no-print mt-5 grid gap-4 p-5 sm:p-6"
      data-testid="open-form"
    >
      <div className="flex flex-wrap items-end gap-4">
        <PeriodPicker range={range} onChoose={setRange} unchosen={words.choosePeriod} />
        <NumberField label={words.total} value={total} onChange={setTotal} />
        <NumberField label={words.minimum} value={minimum} onChange={setMinimum} />
        <label className="block w-64 max-w-full">
          <span className="text-small font-[600]">{words.seed}</span>
          <input
            type="text"
            maxLength={100}
            value={seed}
            onChange={(event) => setSeed(event.target.value)}
            aria-describedby="seed-hint"
            className={field}
          />
        </label>
      </div>
      <p id="seed-hint" className="text-note text-ink-soft">
        {words.seedHint}
      </p>
      <Plan request={request} />
      {order.error !== null && <OrderFault error={order.error} refused={words.refused} fields={words.fields} />}
      <div className="flex flex-wrap gap-2">
        <button type="submit" disabled={!canOpen || order.isPending} className="button button-main">
          {order.isPending ? words.drawing : words.draw}
        </button>
        <button type="button" disabled={order.isPending} className="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

interface NumberFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function NumberField({ label, value, onChange }: NumberFieldProps) {
  return (
    <label className="block w-60 max-w-full">
      <span className="text-small font-[600]">{label}</span>
      <input
        type="text"
        inputMode="numeric"
        maxLength={4}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={field}
      />
    </label>
  );
}

/** What would be drawn, as the server says it of what is asked for now. */
function Plan({ request }: { request: PlanRequest }) {
  const messages = useMessages();
  const words = useReviewWords();
  const format = useFormat();
  const { data, error, isPlaceholderData } = useQuery(planQuery(request));
  if (request.from === undefined) return <p className="text-small text-ink-soft">{words.planWaiting}</p>;
  if (error !== null) return <OrderFault error={error} refused={words.refused} fields={words.fields} />;
  if (data === undefined) {
    return (
      <p role="status" className="text-small text-ink-soft">
        {messages.loading}
      </p>
    );
  }
  if (data.population === 0) return <p className="text-small">{words.planNothing}</p>;
  return (
    <section aria-busy={isPlaceholderData} className={isPlaceholderData ? 'opacity-50' : ''} data-testid="plan">
      <h2 className="text-lead font-[640]">{words.plan}</h2>
      <p className="mt-0.5 text-small">
        {words.planCounts(format.number(data.cases), format.number(data.population))}
        {data.cases > Number(request.total) && ` ${words.planMore(format.number(Number(request.total)))}`}
      </p>
      <StratumTable strata={data.strata} />
    </section>
  );
}
