import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { ReportKind, ReportRhythm, ReportSchedule, ReportSchedules } from '../../api/report-types';
import { Failure } from '../../components/failure';
import { useFormat } from '../../format/format-context';
import type { Format } from '../../format/format';
import { periodName } from '../../format/period';
import { useMessages } from '../../i18n/language';
import type { Messages } from '../../i18n/indonesian';
import { useReportWords } from '../../i18n/report-words';
import type { ReportWords } from '../../i18n/report-words';
import { useSettingsWords } from '../../i18n/settings-words';
import { useMe } from '../../shell/me';
import { SettingForm } from '../settings/setting-form';
import { VersionList } from '../settings/version-list';
import { changeSchedule, rangeOf, scheduleQuery, todayIn } from './reports';
import { RhythmFields } from './rhythm-fields';

const kinds: readonly ReportKind[] = ['bulanan', 'semester'];

/** When reports are made by themselves: what is made next, the form for who may change it, and who changed it. */
export function SchedulePanel() {
  const words = useReportWords();
  const { data, error, refetch } = useQuery(scheduleQuery);
  return (
    <section aria-labelledby="schedule" className="mt-10" data-testid="schedule">
      <h2 id="schedule" className="text-lead font-[660]">
        {words.schedule}
      </h2>
      <p className="mt-0.5 max-w-[60rem] text-small text-ink-soft">{words.scheduleExplained}</p>
      {data === undefined && error === null && <div className="skeleton mt-3 h-40" />}
      {data === undefined && error !== null && (
        <div className="mt-3">
          <Failure error={error} retry={refetch} />
        </div>
      )}
      {data !== undefined && <Loaded key={data.version} schedules={data} />}
    </section>
  );
}

function Loaded({ schedules }: { schedules: ReportSchedules }) {
  const messages = useMessages();
  const words = useReportWords();
  const settings = useSettingsWords();
  const format = useFormat();
  const { province } = useMe();
  const { version, schedule, next, versions, maySet } = schedules;
  const [chosen, setChosen] = useState<ReportSchedule>(schedule);
  const [reason, setReason] = useState('');
  const today = todayIn(province.timeZone);
  const useAgain = (earlier: number) => {
    const said = versions.find((one) => one.version === earlier)?.schedule;
    if (said === undefined) return;
    setChosen(said);
    setReason(settings.againReason(format.number(earlier)));
  };
  const say = (rhythm: ReportRhythm | null) => rhythmText(rhythm, { words, messages, format });
  return (
    <>
      <dl className="panel mt-3 grid gap-x-8 gap-y-2 p-5 text-small sm:grid-cols-2">
        {kinds.map((kind) => {
          const due = next.find((one) => one.kind === kind);
          return (
            <div key={kind} data-testid={`schedule-${kind}`}>
              <dt className="font-[600]">{words.kinds[kind]}</dt>
              <dd>{say(schedule[kind])}</dd>
              {due !== undefined && (
                <dd className="text-note text-ink-soft">
                  {words.next(periodName(rangeOf(due.period), messages, format), format.dateTime(due.at))}
                </dd>
              )}
            </div>
          );
        })}
      </dl>
      {maySet && (
        <SettingForm
          label={words.schedule}
          isReady={kinds.every((kind) => isUsable(chosen[kind]))}
          hasChanged={kinds.some((kind) => isOther(schedule[kind], chosen[kind]))}
          reason={reason}
          onReason={setReason}
          save={async (why) => (await changeSchedule({ ...chosen, basedOn: version, reason: why })).version}
        >
          <div className="mt-4 grid gap-4 lg:grid-cols-2">
            {kinds.map((kind) => (
              <RhythmFields
                key={kind}
                kind={kind}
                today={today}
                value={chosen[kind]}
                onChange={(rhythm) => setChosen({ ...chosen, [kind]: rhythm })}
              />
            ))}
          </div>
        </SettingForm>
      )}
      <VersionList
        versions={versions.map((one, index) => ({
          ...{ version: one.version, by: one.changedBy, at: one.changedAt, reason: one.reason },
          changes: kinds
            .filter((kind) => isOther(versions[index + 1]?.schedule[kind] ?? null, one.schedule[kind]))
            .map((kind) => ({
              what: words.kinds[kind],
              before: say(versions[index + 1]?.schedule[kind] ?? null),
              after: say(one.schedule[kind]),
            })),
        }))}
        onUseAgain={maySet ? useAgain : undefined}
      />
    </>
  );
}

const isUsable = (rhythm: ReportRhythm | null): boolean =>
  rhythm === null || (rhythm.day >= 1 && rhythm.day <= 28 && /^\d{2}:\d{2}$/.test(rhythm.time));

const isOther = (one: ReportRhythm | null, other: ReportRhythm | null): boolean =>
  one === null || other === null
    ? one !== other
    : one.day !== other.day ||
      one.time !== other.time ||
      one.since !== other.since ||
      one.perParticipant !== other.perParticipant;

function rhythmText(
  rhythm: ReportRhythm | null,
  { words, messages, format }: { words: ReportWords; messages: Messages; format: Format },
): string {
  if (rhythm === null) return words.never;
  const { day, time, since, perParticipant } = rhythm;
  const first = periodName(rangeOf(since), messages, format);
  const text = words.rhythm(format.number(day), `${time.replace(':', '.')} ${format.zone}`, first);
  return perParticipant ? `${text} ${words.alsoEach}` : text;
}
