import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import { OrderFault } from '../../components/fault';
import { PeriodPicker } from '../../components/period-picker';
import { useFormat } from '../../format/format-context';
import type { DayRange } from '../../format/period';
import { useMeetingWords } from '../../i18n/meeting-words';
import { useMe } from '../../shell/me';
import { useParticipants } from '../figures/participant-select';
import { useOrder } from '../synchronisation/use-order';
import { instantAt } from './instant-at';
import { meetingsKey, openMeeting } from './meetings';
import { DayField, field } from './text-form';

/** Asks for a meeting: when, where, about which period, and with whom. */
export function OpenMeetingForm({ onClose }: { onClose: () => void }) {
  const words = useMeetingWords();
  const format = useFormat();
  const { province } = useMe();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const participants = useParticipants();
  const [range, setRange] = useState<DayRange>({});
  const [day, setDay] = useState('');
  const [time, setTime] = useState('09:00');
  const [place, setPlace] = useState('');
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const order = useOrder();
  const invited = participants.filter(({ code }) => !left.has(code)).map(({ code }) => code);
  const isReady =
    range.from !== undefined &&
    range.to !== undefined &&
    day !== '' &&
    time !== '' &&
    place.trim() !== '' &&
    invited.length > 0;

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    // The days of the period are a form of their own, whose submission comes by here as well.
    if (event.target !== event.currentTarget || !isReady) return;
    void order.place(async () => {
      const scheduledAt = instantAt(day, time, province.timeZone);
      const { id } = await openMeeting({ ...range, scheduledAt, place, participants: invited });
      await queries.invalidateQueries({ queryKey: meetingsKey });
      await navigate({ to: '/rapat/$id', params: { id: String(id) } });
    });
  };
  const toggle = (code: string, isInvited: boolean) => {
    const next = new Set(left);
    if (isInvited) next.delete(code);
    else next.add(code);
    setLeft(next);
  };

  return (
    <form
      onSubmit={submit}
      noValidate
      aria-label={words.open}
      className="panel no-print mt-5 grid gap-4 p-5 sm:p-6"
      data-testid="open-form"
    >
      <div className="flex flex-wrap items-end gap-4">
        <PeriodPicker range={range} onChoose={setRange} label={words.period} unchosen={words.choosePeriod} />
        <DayField label={words.day} value={day} onChange={setDay} />
        <label className="block w-36 max-w-full">
          <span className="text-small font-[600]">{words.time(format.zone)}</span>
          <input
            type="time"
            required
            value={time}
            onChange={(event) => setTime(event.target.value)}
            className={field}
          />
        </label>
        <label className="block w-80 max-w-full">
          <span className="text-small font-[600]">{words.place}</span>
          <input
            type="text"
            required
            maxLength={200}
            value={place}
            onChange={(event) => setPlace(event.target.value)}
            className={field}
          />
        </label>
      </div>
      <fieldset>
        <legend className="text-small font-[600]">{words.invited}</legend>
        <div className="mt-1.5 flex flex-wrap gap-x-4 gap-y-1.5">
          {participants.map(({ code, name }) => (
            <label key={code} className="inline-flex min-h-8 items-center gap-2 text-small">
              <input
                type="checkbox"
                checked={!left.has(code)}
                onChange={(event) => toggle(code, event.target.checked)}
                className="size-4 accent-(--accent)"
              />
              {name}
            </label>
          ))}
        </div>
      </fieldset>
      {order.error !== null && <OrderFault error={order.error} refused={words.refused} fields={words.fields} />}
      <div className="flex flex-wrap gap-2">
        <button type="submit" disabled={!isReady || order.isPending} className="button button-main">
          {order.isPending ? words.opening : words.openNow}
        </button>
        <button type="button" disabled={order.isPending} className="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}
