import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchJson } from '../../api/fetch-json';
import type { ClockRule, ClockRules, PauseCause } from '../../api/types';
import { Failure } from '../../components/failure';
import { useFormat } from '../../format/format-context';
import { useClockWords } from '../../i18n/clock-words';
import { useSettingsWords } from '../../i18n/settings-words';
import { useMe } from '../../shell/me';
import { SettingForm } from './setting-form';
import { changeRules, rulesQuery } from './settings';
import { VersionList } from './version-list';

const causes = ['postponed', 'waiting-for-reporter', 'national-outage'] as const satisfies readonly PauseCause[];

/** What starts, stops and pauses each clock. What pauses one is what provinces differ in; the rest is for the API. */
export function RuleSettings() {
  const { data, error, refetch } = useQuery(rulesQuery);
  if (data === undefined) {
    return error === null ? <div className="skeleton mt-5 h-96" /> : <Failure error={error} retry={refetch} />;
  }
  return <Loaded key={data.version} settings={data} />;
}

function Loaded({ settings: { version, rules: present, versions } }: { settings: ClockRules }) {
  const words = useSettingsWords();
  const format = useFormat();
  const maySet = useMe().role === 'province-supervisor';
  const [rules, setRules] = useState<readonly ClockRule[]>(present);
  const [reason, setReason] = useState('');
  const toggle = (index: number, cause: PauseCause) =>
    setRules(
      rules.map((rule, place) =>
        place === index
          ? { ...rule, pausedBy: causes.filter((one) => rule.pausedBy.includes(one) !== (one === cause)) }
          : rule,
      ),
    );
  const useAgain = async (earlier: number) => {
    const said = await fetchJson<ClockRules>(`/api/clock-settings/rules?version=${earlier}`);
    setRules(said.rules);
    setReason(words.againReason(format.number(earlier)));
  };
  return (
    <>
      {maySet ? (
        <SettingForm
          label={words.section.jam}
          isReady
          hasChanged={JSON.stringify(rules) !== JSON.stringify(present)}
          reason={reason}
          onReason={setReason}
          save={async (why) => (await changeRules({ basedOn: version, reason: why, rules })).version}
        >
          <RuleTable rules={rules} onToggle={toggle} />
        </SettingForm>
      ) : (
        <>
          <p className="mt-4 text-ink-soft">{words.readOnly}</p>
          <RuleTable rules={rules} />
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

interface RuleTableProps {
  rules: readonly ClockRule[];
  /** Absent for who may only read. */
  onToggle?: (index: number, cause: PauseCause) => void;
}

const cell = 'px-2 py-2 align-top first:pl-5 last:pr-5';

function RuleTable({ rules, onToggle }: RuleTableProps) {
  const words = useSettingsWords().rules;
  const clockWords = useClockWords();
  const list = (triggers: readonly (keyof typeof words.triggers)[]) =>
    triggers.length === 0 ? '–' : triggers.map((trigger) => words.triggers[trigger]).join(', ');
  return (
    <div role="region" tabIndex={0} aria-label={words.caption} className="panel relative mt-5 overflow-x-auto pb-3">
      <table className="w-full border-collapse text-small" data-testid="rules">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left text-note text-ink-soft *:font-[600]">
            <th scope="col" className={cell}>
              {words.clock}
            </th>
            <th scope="col" className={cell}>
              {words.startedBy}
            </th>
            <th scope="col" className={cell}>
              {words.stoppedBy}
            </th>
            <th scope="col" className={cell}>
              {words.pausedBy}
            </th>
          </tr>
        </thead>
        <tbody>
          {rules.map(({ clock, startedBy, stoppedBy, restartedBy, pausedBy }, index) => (
            <tr key={clock} data-testid="rule" data-clock={clock} className="border-b border-line last:border-0">
              <th scope="row" className={`${cell} text-left font-[600]`}>
                {clockWords.names[clock]}
              </th>
              <td className={cell}>
                {list(startedBy)}
                {restartedBy.length > 0 && (
                  <p className="text-note text-ink-soft">{words.restartedBy(list(restartedBy))}</p>
                )}
              </td>
              <td className={cell}>{list(stoppedBy)}</td>
              <td className={cell}>
                {causes.map((cause) => (
                  <label key={cause} className="flex min-h-7 items-center gap-2 whitespace-nowrap">
                    <input
                      type="checkbox"
                      checked={pausedBy.includes(cause)}
                      disabled={onToggle === undefined}
                      onChange={() => onToggle?.(index, cause)}
                      className="size-4 accent-accent"
                    />
                    {words.causes[cause]}
                  </label>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
