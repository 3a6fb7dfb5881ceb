import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ListedInstance, ParticipantList } from '../../api/types';
import { Failure } from '../../components/failure';
import { useFormat } from '../../format/format-context';
import { useInstanceWords } from '../../i18n/instance-words';
import { useSettingsWords } from '../../i18n/settings-words';
import { useMe } from '../../shell/me';
import { todayIn } from '../reports/reports';
import { InstanceList } from './instance-list';
import { InstanceMap } from './instance-map';
import { changeList, earlierList, instanceProblems, participantListQuery, problemKey } from './instances';
import { SettingForm } from './setting-form';
import { VersionList } from './version-list';

/** What the province says of the instances that it answers for. */
export function InstanceSettings() {
  const { data, error, refetch } = useQuery(participantListQuery);
  if (data === undefined) {
    return error === null ? <div className="skeleton mt-5 h-96" /> : <Failure error={error} retry={refetch} />;
  }
  return <Loaded key={data.version} list={data} />;
}

function Loaded({ list: { version, instances: before, versions, maySet } }: { list: ParticipantList }) {
  const words = useInstanceWords();
  const settingsWords = useSettingsWords();
  const format = useFormat();
  const today = todayIn(useMe().province.timeZone);
  const [instances, setInstances] = useState<readonly ListedInstance[]>(before);
  const [reason, setReason] = useState('');
  const problems = instanceProblems(instances, { before, today });
  const nameOf = (code: string) => before.find((one) => one.code === code)?.name ?? code;
  const useAgain = async (earlier: number) => {
    const said = await earlierList(earlier);
    setInstances(said.instances);
    setReason(settingsWords.againReason(format.number(earlier)));
  };
  const change = (code: string, part: Partial<ListedInstance>) =>
    setInstances((now) => now.map((one) => (one.code === code ? { ...one, ...part } : one)));
  const clashing = new Set(
    instances.map(({ code }) => code).filter((code) => problems.get(problemKey(code, 'tile')) === 'taken'),
  );
  const shown = (
    <div className="mt-4 grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
      <InstanceList {...{ instances, before, problems, today }} onChange={maySet ? change : undefined} />
      <div className="panel order-first p-4 lg:sticky lg:top-20 lg:order-none">
        <InstanceMap instances={instances} clashing={clashing} />
      </div>
    </div>
  );
  return (
    <>
      <p className="mt-4 max-w-[60rem] text-small text-ink-soft">{words.intro}</p>
      {maySet ? (
        <SettingForm
          label={words.list}
          isReady={problems.size === 0}
          hasChanged={JSON.stringify(instances) !== JSON.stringify(before)}
          reason={reason}
          onReason={setReason}
          save={async (why) => (await changeList({ basedOn: version, reason: why, instances })).version}
        >
          {shown}
        </SettingForm>
      ) : (
        <>
          <p className="mt-4 text-ink-soft">{settingsWords.readOnly}</p>
          {shown}
        </>
      )}
      <VersionList
        versions={versions.map(({ version: number, changedBy, changedAt, reason: why, changes }) => ({
          ...{ version: number, by: changedBy, at: changedAt, reason: why },
          changes: changes.map(({ code, field, before: was, after }) => ({
            what: `${nameOf(code)}, ${words.fields[field]}`,
            before: was ?? words.nothing,
            after: after ?? words.nothing,
          })),
        }))}
        onUseAgain={maySet ? useAgain : undefined}
      />
    </>
  );
}
