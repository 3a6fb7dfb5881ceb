import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { SubmitEvent } from 'react';
import type { Meeting } from '../../api/types';
import { OrderFault } from '../../components/fault';
import { Icon } from '../../components/icon';
import { Select } from '../../components/select';
import { useFormat } from '../../format/format-context';
import { useMeetingWords } from '../../i18n/meeting-words';
import { useMe } from '../../shell/me';
import { useOrder } from '../synchronisation/use-order';
import { meetingsKey, takeStep } from './meetings';
import { field } from './text-form';

const cell = 'py-1.5 pr-3 text-left align-baseline';

/** Who was there. */
export function Attendance({ meeting }: { meeting: Meeting }) {
  const words = useMeetingWords();
  const format = useFormat();
  const { role } = useMe();
  const [isWriting, setIsWriting] = useState(false);
  const { attendance, state } = meeting;
  const mayWrite = role === 'province-supervisor' && state === 'begun';
  return (
    <section aria-labelledby="attendance" className="panel mt-5 p-4 sm:p-6" data-testid="attendance">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h2 id="attendance" className="text-lead font-[660]">
          {words.attendance}
        </h2>
        {mayWrite && !isWriting && (
          <button type="button" className="button no-print" onClick={() => setIsWriting(true)}>
            {words.editAttendance}
          </button>
        )}
      </div>
      {isWriting && <AttendanceForm meeting={meeting} onClose={() => setIsWriting(false)} />}
      {!isWriting && attendance === null && <p className="text-small text-ink-soft">{words.noAttendance}</p>}
      {!isWriting && attendance !== null && (
        <div role="region" tabIndex={0} aria-label={words.attendance} className="relative overflow-x-auto">
          <table className="mt-2 w-full text-small">
            <thead>
              <tr className="border-b border-line-strong text-note text-ink-soft">
                {[words.person, words.function, words.institution].map((name) => (
                  <th key={name} scope="col" className={`${cell} font-[600]`}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {attendance.people.map(({ name, function: task, participant }, index) => (
                <tr key={`${index} ${name}`} className="border-b border-line last:border-0">
                  <th scope="row" className={`${cell} font-[560]`}>
                    {name}
                  </th>
                  <td className={cell}>{task}</td>
                  <td className={cell}>{participant?.name ?? '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="mt-1 text-note text-ink-soft">{words.by(attendance.by, format.dateTime(attendance.at))}</p>
        </div>
      )}
    </section>
  );
}

interface Row {
  name: string;
  function: string;
  participant: string | undefined;
}

const emptyRow: Row = { name: '', function: '', participant: undefined };

function AttendanceForm({ meeting, onClose }: { meeting: Meeting; onClose: () => void }) {
  const words = useMeetingWords();
  const queries = useQueryClient();
  const order = useOrder();
  const [rows, setRows] = useState<readonly Row[]>(() => [
    ...(meeting.attendance?.people ?? []).map((one) => ({ ...one, participant: one.participant?.code })),
    emptyRow,
  ]);
  const change = (at: number, part: Partial<Row>) =>
    setRows(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const people = rows
      .filter((row) => row.name.trim() !== '')
      .map(({ participant, ...row }) => ({ ...row, ...(participant === undefined ? {} : { participant }) }));
    void order
      .place(async () => {
        await takeStep(meeting.id, 'attendance', { people });
        await queries.invalidateQueries({ queryKey: meetingsKey });
      })
      .then((isTaken) => isTaken && onClose());
  };
  return (
    <form onSubmit={submit} noValidate aria-label={words.editAttendance} className="no-print mt-3 grid gap-3">
      {rows.map((row, index) => (
        <fieldset key={index} className="flex flex-wrap items-end gap-2">
          <legend className="sr-only">{`${words.attendance} ${index + 1}`}</legend>
          <TextField label={words.person} value={row.name} onChange={(name) => change(index, { name })} />
          <TextField
            label={words.function}
            value={row.function}
            onChange={(task) => change(index, { function: task })}
          />
          <Select
            label={words.institution}
            anyLabel={words.noInstitution}
            value={row.participant}
            options={meeting.participants.map(({ code, name }) => ({ value: code, label: name }))}
            onChoose={(participant) => change(index, { participant })}
            className="w-56"
          />
          <button
            type="button"
            className="button"
            aria-label={words.removePerson(String(index + 1))}
            onClick={() => setRows(rows.filter((_, other) => other !== index))}
          >
            <Icon name="close" className="size-4" />
          </button>
        </fieldset>
      ))}
      {order.error !== null && <OrderFault error={order.error} refused={words.refused} fields={words.fields} />}
      <div className="flex flex-wrap gap-2">
        <button type="submit" disabled={order.isPending} className="button button-main">
          {order.isPending ? words.sending : words.send}
        </button>
        <button type="button" className="button" onClick={() => setRows([...rows, emptyRow])}>
          {words.addPerson}
        </button>
        <button type="button" disabled={order.isPending} className="button" onClick={onClose}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

function TextField({ label, value, onChange }: TextFieldProps) {
  return (
    <label className="block w-60 max-w-full">
      <span className="text-small font-[600]">{label}</span>
      <input
        type="text"
        maxLength={200}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        className={field}
      />
    </label>
  );
}
