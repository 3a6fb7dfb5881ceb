import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SignSettings as Settings } from '../../api/types';
import { Failure } from '../../components/failure';
import { useFormat } from '../../format/format-context';
import { useSettingsWords } from '../../i18n/settings-words';
import { NumberField, numberIn } from './number-field';
import { SettingForm } from './setting-form';
import { changeSigns, signSettingsQuery } from './settings';
import { VersionList } from './version-list';

/** What signs of trouble are judged by. */
export function SignSettings() {
  const { data, error, refetch } = useQuery(signSettingsQuery);
  if (data === undefined) {
    return error === null ? <div className="skeleton mt-5 h-96" /> : <Failure error={error} retry={refetch} />;
  }
  return <Loaded key={data.version} settings={data} />;
}

function Loaded({ settings }: { settings: Settings }) {
  const words = useSettingsWords();
  const format = useFormat();
  const { version, parameters, versions, maySet } = settings;
  const present = Object.fromEntries(parameters.map(({ name, value }) => [name, String(value)]));
  const [values, setValues] = useState<Readonly<Record<string, string>>>(present);
  const [reason, setReason] = useState('');
  const numbers = parameters.map((one) => ({ ...one, chosen: numberIn(values[one.name] ?? '', one) }));
  const labelOf = (name: string) => parameters.find((one) => one.name === name)?.label ?? name;
  const useAgain = (earlier: number) => {
    const said = versions.find((one) => one.version === earlier)?.parameters ?? {};
    setValues(Object.fromEntries(Object.entries(said).map(([name, value]) => [name, String(value)])));
    setReason(words.againReason(format.number(earlier)));
  };
  return (
    <>
      {maySet ? (
        <SettingForm
          label={words.section.tanda}
          isReady={numbers.every(({ chosen }) => chosen !== null)}
          hasChanged={numbers.some(({ chosen, value }) => chosen !== value)}
          reason={reason}
          onReason={setReason}
          save={async (why) => {
            const chosen = Object.fromEntries(numbers.map((one) => [one.name, one.chosen ?? one.value]));
            return (await changeSigns({ basedOn: version, reason: why, parameters: chosen })).version;
          }}
        >
          <div className="panel mt-5 grid gap-x-8 gap-y-4 p-5 sm:grid-cols-2 sm:p-6 xl:grid-cols-3">
            {parameters.map((one) => (
              <NumberField
                key={one.name}
                label={one.label}
                unit={one.unit}
                range={one}
                value={values[one.name] ?? ''}
                onChange={(value) => setValues({ ...values, [one.name]: value })}
                name={one.name}
              />
            ))}
          </div>
        </SettingForm>
      ) : (
        <>
          <p className="mt-4 text-ink-soft">{words.readOnly}</p>
          <dl lang="id" className="panel mt-3 grid gap-x-8 gap-y-2 p-5 sm:grid-cols-2">
            {parameters.map(({ name, label, unit, value }) => (
              <div key={name} className="flex justify-between gap-4 text-small">
                <dt>{label}</dt>
                <dd className="font-[600] whitespace-nowrap">{`${format.number(value)} ${unit}`}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      <VersionList
        versions={versions.map((one, index) => ({
          ...{ version: one.version, by: one.changedBy, at: one.changedAt, reason: one.reason },
          changes: changesBetween(versions[index + 1]?.parameters, one.parameters).map(([name, before, after]) => ({
            ...{ what: labelOf(name), before: format.number(before), after: format.number(after) },
          })),
        }))}
        onUseAgain={maySet ? useAgain : undefined}
      />
    </>
  );
}

type Values = Readonly<Record<string, number>>;

const changesBetween = (before: Values | undefined, after: Values): [name: string, before: number, after: number][] =>
  before === undefined
    ? []
    : Object.entries(after).flatMap(([name, value]) => {
        const was = before[name];
        return was === undefined || was === value ? [] : [[name, was, value]];
      });
