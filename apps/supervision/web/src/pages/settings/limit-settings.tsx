import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchJson } from '../../api/fetch-json';
import type { CaseClassification, ClockName, Limit, Limits } from '../../api/types';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { Select } from '../../components/select';
import { useFormat } from '../../format/format-context';
import { useClockWords } from '../../i18n/clock-words';
import { useMessages } from '../../i18n/language';
import { useSettingsWords } from '../../i18n/settings-words';
import { useMe } from '../../shell/me';
import { useParticipantName, useParticipants } from '../figures/participant-select';
import { numberIn } from './number-field';
import { SettingForm } from './setting-form';
import { changeLimits, limitsQuery } from './settings';
import { VersionList } from './version-list';

const range = { least: 1, most: 500 };
const clocks = ['national-verification', 'disposition', 'first-follow-up', 'completion', 'silence'] as const;

/** Within how many working days each step is to be done, by classification, participant and since when. */
export function LimitSettings() {
  const { data, error, refetch } = useQuery(limitsQuery());
  if (data === undefined) {
    return error === null ? <div className="skeleton mt-5 h-96" /> : <Failure error={error} retry={refetch} />;
  }
  return <Loaded key={data.version} settings={data} />;
}

interface Row extends Omit<Limit, 'workingDays'> {
  /** As it was typed. */
  readonly workingDays: string;
}

const rowOf = (limit: Limit): Row => ({ ...limit, workingDays: String(limit.workingDays) });

/** What is to be sent; null while something of it cannot be used. */
function limitsOf(rows: readonly Row[]): Limit[] | null {
  const limits = rows.map((row) => ({ ...row, workingDays: numberIn(row.workingDays, range) }));
  const isUsable = (limit: (typeof limits)[number]): limit is (typeof limits)[number] & Limit =>
    limit.workingDays !== null && /^\d{4}-\d{2}-\d{2}$/.test(limit.from);
  return limits.every(isUsable) ? limits : null;
}

function Loaded({ settings }: { settings: Limits }) {
  const words = useSettingsWords();
  const format = useFormat();
  const { role } = useMe();
  const maySet = role === 'province-supervisor';
  const { version, limits, versions } = settings;
  const [rows, setRows] = useState<readonly Row[]>(() => limits.map(rowOf));
  const [reason, setReason] = useState('');
  const chosen = limitsOf(rows);
  const useAgain = async (earlier: number) => {
    const said = await fetchJson<Limits>(`/api/clock-settings/limits?version=${earlier}`);
    setRows(said.limits.map(rowOf));
    setReason(words.againReason(format.number(earlier)));
  };
  return (
    <>
      {maySet ? (
        <SettingForm
          label={words.section.tenggat}
          isReady={chosen !== null}
          hasChanged={JSON.stringify(rows) !== JSON.stringify(limits.map(rowOf))}
          reason={reason}
          onReason={setReason}
          save={async (why) =>
            (await changeLimits({ basedOn: version, reason: why, limits: chosen ?? limits })).version
          }
        >
          <LimitTable rows={rows} onChange={setRows} />
        </SettingForm>
      ) : (
        <>
          <p className="mt-4 text-ink-soft">{words.readOnly}</p>
          <LimitTable rows={rows} />
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

interface LimitTableProps {
  rows: readonly Row[];
  /** Absent for who may only read. */
  onChange?: (rows: readonly Row[]) => void;
}

const cell = 'px-2 py-1.5 first:pl-5 last:pr-5';

function LimitTable({ rows, onChange }: LimitTableProps) {
  const words = useSettingsWords().limits;
  const change = (index: number, part: Partial<Row>) =>
    onChange?.(rows.map((row, place) => (place === index ? { ...row, ...part } : row)));
  const blank: Row = { clock: 'completion', workingDays: '5', classification: null, participant: null, from: '' };
  return (
    <div role="region" tabIndex={0} aria-label={words.caption} className="panel relative mt-5 overflow-x-auto pb-3">
      <table className="w-full border-collapse text-small" data-testid="limits">
        <caption className="sr-only">{words.caption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-left text-note text-ink-soft *:font-[600]">
            <th scope="col" className={cell}>
              {words.clock}
            </th>
            <th scope="col" className={cell}>
              {words.days}
            </th>
            <th scope="col" className={cell}>
              {words.classification}
            </th>
            <th scope="col" className={cell}>
              {words.participant}
            </th>
            <th scope="col" className={cell}>
              {words.from}
            </th>
            {onChange !== undefined && (
              <th scope="col" className={cell}>
                <span className="sr-only">{words.remove}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index} data-testid="limit" className="border-b border-line last:border-0">
              {onChange === undefined ? (
                <ReadCells row={row} />
              ) : (
                <EditCells
                  row={row}
                  onChange={(part) => change(index, part)}
                  onRemove={() => onChange(rows.filter((_row, place) => place !== index))}
                />
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {onChange !== undefined && (
        <button type="button" className="button mt-3 ml-5" onClick={() => onChange([...rows, blank])}>
          {words.add}
        </button>
      )}
    </div>
  );
}

function ReadCells({ row }: { row: Row }) {
  const words = useSettingsWords().limits;
  const clockWords = useClockWords();
  const messages = useMessages();
  const format = useFormat();
  const nameOf = useParticipantName();
  const { clock, workingDays, classification, participant, from } = row;
  const classifications: Readonly<Record<string, string>> = messages.classifications;
  return (
    <>
      <td className={cell}>{clockWords.names[clock]}</td>
      <td className={cell}>{workingDays}</td>
      <td className={cell}>
        {classification === null ? words.all : (classifications[classification] ?? classification)}
      </td>
      <td className={cell}>{participant === null ? words.all : nameOf(participant)}</td>
      <td className={`${cell} whitespace-nowrap`}>{format.day(from)}</td>
    </>
  );
}

interface EditCellsProps {
  row: Row;
  onChange: (part: Partial<Row>) => void;
  onRemove: () => void;
}

function EditCells({ row, onChange, onRemove }: EditCellsProps) {
  const words = useSettingsWords().limits;
  const clockWords = useClockWords();
  const messages = useMessages();
  const participants = useParticipants().map(({ code, name }) => ({ value: code, label: name }));
  const classifications = Object.entries(messages.classifications) as [CaseClassification, string][];
  const isWrong = numberIn(row.workingDays, range) === null;
  const field =
    'h-[2.375rem] rounded-md border border-line-strong bg-surface px-2 aria-[invalid=true]:border-unhandled';
  return (
    <>
      <td className={cell}>
        <Select<ClockName>
          label={words.clock}
          anyLabel={clockWords.names[row.clock]}
          value={row.clock}
          options={clocks.map((value) => ({ value, label: clockWords.names[value] }))}
          onChoose={(clock) => onChange({ clock: clock ?? row.clock })}
          className="w-48"
        />
      </td>
      <td className={cell}>
        <input
          aria-label={words.days}
          inputMode="numeric"
          value={row.workingDays}
          aria-invalid={isWrong}
          onChange={(event) => onChange({ workingDays: event.target.value })}
          className={`${field} w-16 text-right`}
        />
      </td>
      <td className={cell}>
        <Select
          label={words.classification}
          anyLabel={words.all}
          value={row.classification ?? undefined}
          options={classifications.map(([value, label]) => ({ value, label }))}
          onChoose={(classification) => onChange({ classification: classification ?? null })}
          className="w-60"
        />
      </td>
      <td className={cell}>
        <Select
          label={words.participant}
          anyLabel={words.all}
          value={row.participant ?? undefined}
          options={participants}
          onChoose={(participant) => onChange({ participant: participant ?? null })}
          className="w-52"
        />
      </td>
      <td className={cell}>
        <input
          type="date"
          aria-label={words.from}
          value={row.from}
          aria-invalid={row.from === ''}
          onChange={(event) => onChange({ from: event.target.value })}
          className={field}
        />
      </td>
      <td className={cell}>
        <button type="button" title={words.remove} className="link p-1" onClick={onRemove}>
          <Icon name="close" className="size-4" />
          <span className="sr-only">{words.remove}</span>
        </button>
      </td>
    </>
  );
}
