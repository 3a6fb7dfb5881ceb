import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchJson } from '../../api/fetch-json';
import type { Calendars } from '../../api/types';
import { Failure } from '../../components/failure';
import { useFormat } from '../../format/format-context';
import { useSettingsWords } from '../../i18n/settings-words';
import { useMe } from '../../shell/me';
import { formOf, isComplete, yearOf } from './calendar-rows';
import type { YearForm } from './calendar-rows';
import { CalendarYearFields } from './calendar-year-fields';
import { SettingForm } from './setting-form';
import { calendarsQuery, changeCalendars } from './settings';
import { VersionList } from './version-list';

/** On which days nobody works, by which decree: deadlines are counted by it. */
export function CalendarSettings() {
  const { data, error, refetch } = useQuery(calendarsQuery);
  if (data === undefined) {
    return error === null ? <div className="skeleton mt-5 h-96" /> : <Failure error={error} retry={refetch} />;
  }
  return <Loaded key={data.version} settings={data} />;
}

const byYear = (one: YearForm, other: YearForm): number => one.year - other.year;

function Loaded({ settings: { version, years, versions } }: { settings: Calendars }) {
  const words = useSettingsWords();
  const format = useFormat();
  const maySet = useMe().role === 'province-supervisor';
  const [forms, setForms] = useState<readonly YearForm[]>(() => years.map(formOf));
  const [shown, setShown] = useState(() => years.at(-1)?.year ?? new Date().getFullYear());
  const [reason, setReason] = useState('');
  const form = forms.find(({ year }) => year === shown);
  const change = (changed: YearForm) => setForms(forms.map((one) => (one.year === changed.year ? changed : one)));
  const addYear = () => {
    const year = Math.max(...forms.map((one) => one.year), new Date().getFullYear() - 1) + 1;
    setForms([...forms, { year, decrees: '', days: [], amendments: [] }].toSorted(byYear));
    setShown(year);
  };
  const useAgain = async (earlier: number) => {
    const said = await fetchJson<Calendars>(`/api/clock-settings/calendars?version=${earlier}`);
    setForms(said.years.map(formOf));
    setReason(words.againReason(format.number(earlier)));
  };
  const fields = (
    <div className="panel mt-5 p-5 sm:p-6">
      <div className="flex flex-wrap items-end gap-3">
        <label>
          <span className="block text-small font-[600]">{words.calendar.year}</span>
          <select
            value={shown}
            onChange={(event) => setShown(Number(event.target.value))}
            className="mt-1 h-[2.375rem] rounded-md border border-line-strong bg-surface px-3 text-small"
          >
            {forms.map(({ year }) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        {maySet && (
          <button type="button" className="button" onClick={addYear}>
            {words.calendar.addYear}
          </button>
        )}
      </div>
      {form !== undefined && <CalendarYearFields form={form} onChange={maySet ? change : undefined} />}
    </div>
  );
  return (
    <>
      {maySet ? (
        <SettingForm
          label={words.section.kalender}
          isReady={forms.every(isComplete)}
          hasChanged={JSON.stringify(forms.map(yearOf)) !== JSON.stringify(years.map(formOf).map(yearOf))}
          reason={reason}
          onReason={setReason}
          save={async (why) =>
            (await changeCalendars({ basedOn: version, reason: why, years: forms.map(yearOf) })).version
          }
        >
          {fields}
        </SettingForm>
      ) : (
        <>
          <p className="mt-4 text-ink-soft">{words.readOnly}</p>
          {fields}
        </>
      )}
      <VersionList
        versions={versions.map((one) => ({
          ...{ version: one.version, by: one.changedBy, at: one.changedAt, reason: one.reason, changes: null },
        }))}
        onUseAgain={maySet ? useAgain : undefined}
      />
    </>
  );
}
