import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useSettingsWords } from '../../i18n/settings-words';
import { withoutAmendment } from './calendar-rows';
import type { DayKind, DayRow, YearForm } from './calendar-rows';

interface CalendarYearFieldsProps {
  form: YearForm;
  /** Absent for who may only read. */
  onChange?: ((form: YearForm) => void) | undefined;
}

const field = 'h-[2.375rem] rounded-md border border-line-strong bg-surface px-2 aria-[invalid=true]:border-unhandled';
const kinds: readonly DayKind[] = ['holiday', 'joint-leave'];

/** A year: its decrees, those that came later, and its days. */
export function CalendarYearFields({ form, onChange }: CalendarYearFieldsProps) {
  const words = useSettingsWords().calendar;
  return (
    <div className="mt-5 grid gap-5">
      <label className="block">
        <span className="block text-small font-[600]">{words.decrees}</span>
        <span className="block text-note text-ink-soft">{words.decreesHint}</span>
        <input
          value={form.decrees}
          readOnly={onChange === undefined}
          onChange={(event) => onChange?.({ ...form, decrees: event.target.value })}
          className={`${field} mt-1 w-full max-w-[46rem]`}
        />
      </label>
      <Amendments form={form} onChange={onChange} />
      {onChange === undefined ? <ReadDays form={form} /> : <Days form={form} onChange={onChange} />}
    </div>
  );
}

function Amendments({ form, onChange }: CalendarYearFieldsProps) {
  const words = useSettingsWords().calendar;
  const { amendments } = form;
  const change = (index: number, part: Partial<(typeof amendments)[number]>) =>
    onChange?.({ ...form, amendments: amendments.map((one, place) => (place === index ? { ...one, ...part } : one)) });
  if (onChange === undefined && amendments.length === 0) return null;
  return (
    <fieldset>
      <legend className="text-small font-[600]">{words.amendments}</legend>
      <p className="text-note text-ink-soft">{words.amendmentsHint}</p>
      <ul className="mt-1 grid gap-2">
        {amendments.map((amendment, index) => (
          <li key={index} className="flex flex-wrap items-center gap-2" data-testid="amendment">
            <input
              aria-label={words.decree}
              placeholder={words.decree}
              value={amendment.decree}
              readOnly={onChange === undefined}
              aria-invalid={amendment.decree.trim() === ''}
              onChange={(event) => change(index, { decree: event.target.value })}
              className={`${field} w-72 max-w-full`}
            />
            <label className="flex items-center gap-2 text-small">
              {words.published}
              <input
                type="date"
                value={amendment.published}
                readOnly={onChange === undefined}
                aria-invalid={amendment.published === ''}
                onChange={(event) => change(index, { published: event.target.value })}
                className={field}
              />
            </label>
            {onChange !== undefined && (
              <RemoveButton name={words.removeDecree} onClick={() => onChange(withoutAmendment(form, index))} />
            )}
          </li>
        ))}
      </ul>
      {onChange !== undefined && (
        <button
          type="button"
          className="button mt-2"
          onClick={() => onChange({ ...form, amendments: [...amendments, { decree: '', published: '' }] })}
        >
          {words.addDecree}
        </button>
      )}
    </fieldset>
  );
}

function ReadDays({ form: { days, amendments } }: { form: YearForm }) {
  const words = useSettingsWords().calendar;
  const format = useFormat();
  return (
    <ul className="grid gap-x-8 gap-y-1 text-small sm:grid-cols-2 xl:grid-cols-3" aria-label={words.days}>
      {days.map(({ day, kind, amendment }) => (
        <li key={day} data-testid="calendar-day">
          <span className="font-[560]">{format.day(day)}</span>{' '}
          <span className="text-ink-soft">
            {words.kinds[kind]}
            {amendment !== null && ` · ${amendments[amendment]?.decree ?? ''}`}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Days({ form, onChange }: { form: YearForm; onChange: (form: YearForm) => void }) {
  const words = useSettingsWords().calendar;
  const { days, year, amendments } = form;
  const change = (index: number, part: Partial<DayRow>) =>
    onChange({ ...form, days: days.map((row, place) => (place === index ? { ...row, ...part } : row)) });
  const blank: DayRow = { day: '', kind: 'holiday', amendment: null };
  return (
    <fieldset>
      <legend className="text-small font-[600]">{words.days}</legend>
      <ul className="mt-1 grid gap-2 xl:grid-cols-2">
        {days.map((row, index) => (
          <li key={index} className="flex flex-wrap items-center gap-2" data-testid="calendar-day">
            <input
              type="date"
              aria-label={words.day}
              value={row.day}
              min={`${year}-01-01`}
              max={`${year}-12-31`}
              aria-invalid={!row.day.startsWith(`${year}-`)}
              onChange={(event) => change(index, { day: event.target.value })}
              className={field}
            />
            <select
              aria-label={words.kind}
              value={row.kind}
              onChange={(event) =>
                change(index, { kind: kinds.find((kind) => kind === event.target.value) ?? row.kind })
              }
              className={field}
            >
              {kinds.map((kind) => (
                <option key={kind} value={kind}>
                  {words.kinds[kind]}
                </option>
              ))}
            </select>
            {amendments.length > 0 && (
              <select
                aria-label={words.broughtBy}
                value={row.amendment ?? ''}
                onChange={(event) =>
                  change(index, { amendment: event.target.value === '' ? null : Number(event.target.value) })
                }
                className={`${field} max-w-52`}
              >
                <option value="">{words.fromTheStart}</option>
                {amendments.map(({ decree }, place) => (
                  <option key={place} value={place}>
                    {decree}
                  </option>
                ))}
              </select>
            )}
            <RemoveButton
              name={words.removeDay}
              onClick={() => onChange({ ...form, days: days.filter((_row, place) => place !== index) })}
            />
          </li>
        ))}
      </ul>
      <button type="button" className="button mt-2" onClick={() => onChange({ ...form, days: [...days, blank] })}>
        {words.addDay}
      </button>
    </fieldset>
  );
}

function RemoveButton({ name, onClick }: { name: string; onClick: () => void }) {
  return (
    <button type="button" title={name} className="link p-1" onClick={onClick}>
      <Icon name="close" className="size-4" />
      <span className="sr-only">{name}</span>
    </button>
  );
}
