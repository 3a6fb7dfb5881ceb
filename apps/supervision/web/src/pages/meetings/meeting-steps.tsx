import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Meeting } from '../../api/types';
import { OrderFault } from '../../components/fault';
import { useFormat } from '../../format/format-context';
import { useMeetingWords } from '../../i18n/meeting-words';
import { useMe } from '../../shell/me';
import { useOrder } from '../synchronisation/use-order';
import { instantAt } from './instant-at';
import { meetingsKey, takeStep } from './meetings';
import { DayField, field, TextForm } from './text-form';

/** What whoever leads a meeting does with it next. */
export function MeetingSteps({ meeting }: { meeting: Meeting }) {
  if (meeting.state === 'planned') return <Planned meeting={meeting} />;
  return meeting.state === 'begun' ? <Begun meeting={meeting} /> : null;
}

/** Takes a step, and shows the meeting as it is after it. */
function useSteps({ id }: Meeting) {
  const queries = useQueryClient();
  return async (...[step, order]: [Parameters<typeof takeStep>[1], object?]): Promise<void> => {
    await takeStep(id, step, order);
    await queries.invalidateQueries({ queryKey: meetingsKey });
  };
}

function Planned({ meeting }: { meeting: Meeting }) {
  const words = useMeetingWords();
  const take = useSteps(meeting);
  const order = useOrder();
  const [form, setForm] = useState<'schedule' | 'call-off' | null>(null);
  return (
    <div className="panel no-print mt-4 p-4">
      <p className="text-small text-ink-soft">{words.beginExplained}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <button
          type="button"
          disabled={order.isPending}
          className="button button-main"
          onClick={() => void order.place(() => take('begin'))}
        >
          {words.begin}
        </button>
        <button
          type="button"
          disabled={order.isPending}
          className="button"
          onClick={() => void order.place(() => take('agenda'))}
        >
          {order.isPending ? words.working : words.remake}
        </button>
        <button type="button" className="button" onClick={() => setForm('schedule')}>
          {words.reschedule}
        </button>
        <button type="button" className="button" onClick={() => setForm('call-off')}>
          {words.callOff}
        </button>
      </div>
      {order.error !== null && <OrderFault error={order.error} refused={words.refused} fields={words.fields} />}
      {form === 'schedule' && <RescheduleForm meeting={meeting} onClose={() => setForm(null)} />}
      {form === 'call-off' && (
        <TextForm
          name={words.callOff}
          label={words.reason}
          submitLabel={words.callOff}
          words={words}
          onSubmit={(reason) => take('call-off', { reason })}
          onClose={() => setForm(null)}
        />
      )}
    </div>
  );
}

function RescheduleForm({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const words = useMeetingWords();
  const format = useFormat();
  const { province } = useMe();
  const take = useSteps(meeting);
  const [day, setDay] = useState('');
  const [time, setTime] = useState('09:00');
  const [place, setPlace] = useState(meeting.place);
  return (
    <TextForm
      name={words.reschedule}
      label={words.reason}
      words={words}
      onSubmit={(reason) => take('schedule', { scheduledAt: instantAt(day, time, province.timeZone), place, reason })}
      onClose={onClose}
    >
      <div className="flex flex-wrap gap-3">
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
        <label className="block w-72 max-w-full">
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
    </TextForm>
  );
}

/** Closes once it was said twice: nobody can open it again. */
function Begun({ meeting }: { meeting: Meeting }) {
  const words = useMeetingWords();
  const take = useSteps(meeting);
  const order = useOrder();
  const [isAsked, setIsAsked] = useState(false);
  return (
    <div className="panel no-print mt-4 grid gap-2 p-4">
      <p className="text-small text-ink-soft">{words.closeExplained}</p>
      {order.error !== null && <OrderFault error={order.error} refused={words.refused} fields={words.fields} />}
      <div className="flex flex-wrap gap-2">
        {isAsked ? (
          <>
            <button
              type="button"
              autoFocus
              disabled={order.isPending}
              className="button button-main"
              onClick={() => void order.place(() => take('close'))}
            >
              {order.isPending ? words.working : words.closeNow}
            </button>
            <button type="button" disabled={order.isPending} className="button" onClick={() => setIsAsked(false)}>
              {words.cancel}
            </button>
          </>
        ) : (
          <button type="button" className="button button-main" onClick={() => setIsAsked(true)}>
            {words.close}
          </button>
        )}
      </div>
    </div>
  );
}
