import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { AlertSettings, AlertSettingsVersion } from '../../api/alert-types';
import { Failure } from '../../components/failure';
import { useFormat } from '../../format/format-context';
import { useAlertWords } from '../../i18n/alert-words';
import { useSettingsWords } from '../../i18n/settings-words';
import { SettingForm } from '../settings/setting-form';
import { VersionList } from '../settings/version-list';
import { alertSettingsQuery, changeAlertSettings } from './alerts';
import type { SentSettings } from './alerts';
import { settingsChanges } from './rule-changes';

/** When nobody is called, and when what was gathered leaves. */
export function HoursSection() {
  const { data, error, refetch } = useQuery(alertSettingsQuery);
  const present = data?.versions[0];
  if (data === undefined || present === undefined) {
    return (
      <div className="mt-5">
        {error === null ? <div className="skeleton h-96" /> : <Failure error={error} retry={refetch} />}
      </div>
    );
  }
  return <Loaded key={present.version} settings={data} present={present} />;
}

interface Draft {
  readonly isQuiet: boolean;
  readonly from: string;
  readonly to: string;
  readonly daysOff: boolean;
  readonly digestAt: string;
}

const draftOf = ({ quietFrom, quietTo, quietDaysOff, digestAt }: AlertSettingsVersion): Draft => ({
  isQuiet: quietFrom !== null,
  from: quietFrom ?? '20:00',
  to: quietTo ?? '07:00',
  daysOff: quietDaysOff,
  digestAt,
});

/** What is to be sent; null while something of it cannot be used. */
function sentOf({ isQuiet, from, to, daysOff, digestAt }: Draft): SentSettings | null {
  if (digestAt === '' || (isQuiet && (from === '' || to === '' || from === to))) return null;
  return { quietFrom: isQuiet ? from : null, quietTo: isQuiet ? to : null, quietDaysOff: daysOff, digestAt };
}

function Loaded({ settings, present }: { settings: AlertSettings; present: AlertSettingsVersion }) {
  const words = useAlertWords();
  const settingsWords = useSettingsWords();
  const format = useFormat();
  const { versions, zone, maySet } = settings;
  const [draft, setDraft] = useState(() => draftOf(present));
  const [reason, setReason] = useState('');
  const sent = sentOf(draft);
  const useAgain = (version: number) => {
    const earlier = versions.find((one) => one.version === version);
    if (earlier === undefined) return;
    setDraft(draftOf(earlier));
    setReason(settingsWords.againReason(format.number(version)));
  };
  return (
    <>
      <p className="mt-4 max-w-[60rem] text-ink-soft">{words.hoursIntro}</p>
      {maySet ? (
        <SettingForm
          label={words.hoursForm}
          isReady={sent !== null}
          hasChanged={JSON.stringify(draft) !== JSON.stringify(draftOf(present))}
          reason={reason}
          onReason={setReason}
          save={async (why) => {
            if (sent === null) throw new Error('What cannot be used is not sent.');
            const saved = await changeAlertSettings({ ...sent, reason: why, basedOn: present.version });
            return saved.versions[0]?.version ?? present.version;
          }}
        >
          <Fields draft={draft} zone={zone} onChange={setDraft} />
        </SettingForm>
      ) : (
        <>
          <p className="mt-2 text-ink-soft">{settingsWords.readOnly}</p>
          <fieldset disabled className="contents">
            <Fields draft={draft} zone={zone} onChange={setDraft} />
          </fieldset>
        </>
      )}
      <VersionList
        versions={versions.map((one, index) => ({
          ...{ version: one.version, by: one.changedBy, at: one.changedAt, reason: one.reason },
          changes: settingsChanges(versions[index + 1], one, words),
        }))}
        onUseAgain={maySet ? useAgain : undefined}
      />
    </>
  );
}

interface FieldsProps {
  draft: Draft;
  zone: string;
  onChange: (draft: Draft) => void;
}

function Fields({ draft, zone, onChange }: FieldsProps) {
  const words = useAlertWords();
  const change = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  return (
    <div className="panel mt-4 grid gap-5 p-5 sm:p-6">
      <Check name="quiet" label={words.quietOn} value={draft.isQuiet} onChange={(isQuiet) => change({ isQuiet })} />
      {draft.isQuiet && (
        <div className="flex flex-wrap gap-5">
          <Time name="from" label={words.from} value={draft.from} onChange={(from) => change({ from })} />
          <Time name="to" label={words.to} value={draft.to} onChange={(to) => change({ to })} />
        </div>
      )}
      <Check name="daysOff" label={words.daysOff} value={draft.daysOff} onChange={(daysOff) => change({ daysOff })} />
      <Time
        name="digestAt"
        label={words.digestAt}
        value={draft.digestAt}
        onChange={(digestAt) => change({ digestAt })}
      />
      <p className="text-note text-ink-soft">{words.inZone(zone)}</p>
    </div>
  );
}

interface FieldProps<Value> {
  name: string;
  label: string;
  value: Value;
  onChange: (value: Value) => void;
}

function Check({ name, label, value, onChange }: FieldProps<boolean>) {
  return (
    <label className="flex items-start gap-2 text-small font-[600]">
      <input
        type="checkbox"
        name={name}
        checked={value}
        onChange={(event) => onChange(event.target.checked)}
        className="mt-0.5 size-4 shrink-0 accent-accent"
      />
      {label}
    </label>
  );
}

function Time({ name, label, value, onChange }: FieldProps<string>) {
  return (
    <label className="block text-small font-[600]">
      {label}
      <input
        type="time"
        name={name}
        value={value}
        aria-invalid={value === ''}
        onChange={(event) => onChange(event.target.value)}
        className="mt-1 block h-[2.375rem] w-36 rounded-md border border-line-strong bg-surface px-3 font-normal aria-[invalid=true]:border-unhandled"
      />
    </label>
  );
}
