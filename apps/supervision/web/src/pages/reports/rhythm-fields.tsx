import type { ReportKind, ReportRhythm } from '../../api/report-types';
import { useFormat } from '../../format/format-context';
import { periodName } from '../../format/period';
import { useMessages } from '../../i18n/language';
import { useReportWords } from '../../i18n/report-words';
import { Choice } from './choice';
import { periodsOf, rangeOf } from './reports';

interface RhythmFieldsProps {
  kind: ReportKind;
  today: string;
  value: ReportRhythm | null;
  onChange: (rhythm: ReportRhythm | null) => void;
}

const days = Array.from({ length: 28 }, (_, index) => String(index + 1));

/** Whether, and when, reports of a kind are made by themselves. */
export function RhythmFields({ kind, today, value, onChange }: RhythmFieldsProps) {
  const messages = useMessages();
  const words = useReportWords();
  const format = useFormat();
  const year = Number(today.slice(0, 4));
  const periods = [...periodsOf(kind, year, today), ...periodsOf(kind, year - 1, today)];
  const known = value !== null && !periods.includes(value.since) ? [...periods, value.since] : periods;
  // The last one that is over, so that the first report comes at its next time.
  const first = periods[1] ?? periods[0] ?? '';
  const begun: ReportRhythm = { day: 5, time: '08:00', since: first, perParticipant: false };
  return (
    <fieldset className="panel p-5" data-testid={`rhythm-${kind}`}>
      <legend className="sr-only">{words.kinds[kind]}</legend>
      <label className="flex items-center gap-2 text-small font-[600]">
        <input
          type="checkbox"
          checked={value !== null}
          onChange={(event) => onChange(event.target.checked ? begun : null)}
          className="size-4 accent-(--accent)"
        />
        {words.makes[kind]}
      </label>
      {value !== null && (
        <>
          <div className="mt-3 flex flex-wrap items-end gap-4">
            <Choice
              label={words.day}
              value={String(value.day)}
              options={days.map((day) => ({ value: day, label: day }))}
              onChoose={(day) => onChange({ ...value, day: Number(day) })}
              className="w-28"
            />
            <label className="block w-32">
              <span className="text-small font-[600]">{words.time(format.zone)}</span>
              <input
                type="time"
                value={value.time}
                onChange={(event) => onChange({ ...value, time: event.target.value })}
                className="mt-1 block h-[2.375rem] w-full rounded-md border border-line-strong bg-surface px-2.5 text-small"
              />
            </label>
            <Choice
              label={words.since}
              value={value.since}
              options={known.map((name) => ({ value: name, label: periodName(rangeOf(name), messages, format) }))}
              onChoose={(since) => onChange({ ...value, since })}
            />
          </div>
          <label className="mt-3 flex items-center gap-2 text-small">
            <input
              type="checkbox"
              checked={value.perParticipant}
              onChange={(event) => onChange({ ...value, perParticipant: event.target.checked })}
              className="size-4 accent-(--accent)"
            />
            {words.each}
          </label>
        </>
      )}
    </fieldset>
  );
}
