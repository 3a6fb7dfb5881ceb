import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { participantsQuery } from '../../api/queries';
import type { ReportKind } from '../../api/report-types';
import { OrderFault } from '../../components/fault';
import { useFormat } from '../../format/format-context';
import { firstYear, periodName } from '../../format/period';
import { useMessages } from '../../i18n/language';
import { useReportWords } from '../../i18n/report-words';
import { useMe } from '../../shell/me';
import { useOrder } from '../synchronisation/use-order';
import { Choice } from './choice';
import { orderReport, periodsOf, rangeOf, reportsKey, todayIn } from './reports';

const kinds: readonly ReportKind[] = ['bulanan', 'semester'];

/** The value of the choice that is the whole province: no participant has it for a code. */
const whole = 'semua';

/** Orders a report of a period that is over. */
export function OrderForm() {
  const messages = useMessages();
  const words = useReportWords();
  const format = useFormat();
  const queries = useQueryClient();
  const { province } = useMe();
  const order = useOrder();
  const today = todayIn(province.timeZone);
  const subjects = useSubjects();
  const [kind, setKind] = useState<ReportKind>('bulanan');
  const [year, setYear] = useState(Number(today.slice(0, 4)));
  const [chosen, setChosen] = useState<string | null>(null);
  const [subject, setSubject] = useState<string | null>(null);
  const years = Array.from({ length: Number(today.slice(0, 4)) - firstYear + 1 }, (_, index) => firstYear + index);
  const periods = periodsOf(kind, year, today).filter((name) => rangeOf(name).to < today);
  const period = periods.find((name) => name === chosen) ?? periods[0];
  const about = subject ?? subjects[0]?.value ?? whole;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (period === undefined) return;
    void order.place(async () => {
      await orderReport({ kind, period, ...(about === whole ? {} : { participant: about }) });
      await queries.invalidateQueries({ queryKey: reportsKey });
    });
  };

  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={words.order}
      className="panel no-print mt-5 p-5 sm:p-6"
      data-testid="order-form"
    >
      <div className="flex flex-wrap items-end gap-4">
        <Choice
          label={words.kind}
          value={kind}
          options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
          onChoose={(value) => setKind(value as ReportKind)}
        />
        <Choice
          label={words.year}
          value={String(year)}
          options={years.toReversed().map((value) => ({ value: String(value), label: String(value) }))}
          onChoose={(value) => setYear(Number(value))}
          className="w-28"
        />
        <Choice
          label={words.period}
          value={period ?? ''}
          options={periods.map((value) => ({ value, label: periodName(rangeOf(value), messages, format) }))}
          onChoose={setChosen}
        />
        <Choice label={words.subject} value={about} options={subjects} onChoose={setSubject} className="w-72" />
        <button type="submit" disabled={order.isPending || period === undefined} className="button button-main">
          {order.isPending ? words.ordering : words.order}
        </button>
      </div>
      <p className="mt-2 text-note text-ink-soft">{period === undefined ? words.noPeriod : words.orderHint}</p>
      {order.error !== null && <OrderFault error={order.error} refused={words.refused} fields={words.fields} />}
    </form>
  );
}

/** Of whom this person may order a report; the province's supervisor of all. */
function useSubjects(): { value: string; label: string }[] {
  const words = useReportWords();
  const { role, participant } = useMe();
  const { data } = useQuery(participantsQuery);
  if (role === 'regency-leader')
    return participant === null ? [] : [{ value: participant.code, label: participant.name }];
  const instances = data?.participants.filter((one) => one.kind !== 'national') ?? [];
  return [
    { value: whole, label: words.province },
    ...instances.map(({ code, name }) => ({ value: code, label: name })),
  ];
}
