import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Formula, IndicatorName } from '../../api/types';
import { Failure } from '../../components/failure';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useSettingsWords } from '../../i18n/settings-words';
import { useMe } from '../../shell/me';
import { indicatorUnits } from '../figures/indicator-families';
import { formulasQuery } from '../ranking/rankings';
import { NumberField, numberIn } from './number-field';
import { SettingForm } from './setting-form';
import { addFormula } from './settings';
import { VersionList } from './version-list';

const complaints = { least: 1, most: 1_000_000 };
const weights = { least: 0, most: 1_000 };
const days = { least: 1, most: 3_650 };

/** How a ranking is computed. */
export function FormulaSettings() {
  const { data, error, refetch } = useQuery(formulasQuery);
  const [present] = data?.items ?? [];
  if (data === undefined || present === undefined) {
    return error === null ? <div className="skeleton mt-5 h-96" /> : <Failure error={error} retry={refetch} />;
  }
  return <Loaded key={present.version} formulas={data.items} present={present} />;
}

/** Indicators that can be weighed: those that say how well something is done. */
const weighed = (Object.keys(indicatorUnits) as IndicatorName[]).filter(
  (name) => indicatorUnits[name] !== 'complaints',
);

interface Draft {
  readonly name: string;
  readonly minimum: string;
  readonly weights: Readonly<Partial<Record<IndicatorName, string>>>;
  readonly worst: Readonly<Partial<Record<IndicatorName, string>>>;
}

const draftOf = ({ name, minimumComplaints, weights: said }: Formula): Draft => ({
  name,
  minimum: String(minimumComplaints),
  weights: Object.fromEntries(said.map(({ indicator, weight }) => [indicator, String(weight)])),
  worst: Object.fromEntries(
    said.flatMap(({ indicator, worst }) => (worst === undefined ? [] : [[indicator, String(worst)]])),
  ),
});

function Loaded({ formulas, present }: { formulas: readonly Formula[]; present: Formula }) {
  const words = useSettingsWords();
  const figureWords = useFigureWords();
  const format = useFormat();
  const { role } = useMe();
  const [draft, setDraft] = useState(() => draftOf(present));
  const [reason, setReason] = useState('');
  const chosen = chosenOf(draft);
  const useAgain = (version: number) => {
    const earlier = formulas.find((formula) => formula.version === version);
    if (earlier === undefined) return;
    setDraft(draftOf(earlier));
    setReason(words.againReason(format.number(version)));
  };
  return (
    <>
      {role === 'province-supervisor' ? (
        <SettingForm
          label={words.section.rumus}
          isReady={chosen !== null}
          hasChanged={JSON.stringify(draft) !== JSON.stringify(draftOf(present))}
          reason={reason}
          onReason={setReason}
          save={async (why) => (await addFormula({ ...(chosen ?? draftless), reason: why })).version}
        >
          <Fields draft={draft} onChange={setDraft} />
        </SettingForm>
      ) : (
        <p className="mt-4 text-ink-soft">{words.readOnly}</p>
      )}
      <VersionList
        versions={formulas.map((formula) => ({
          ...{ version: formula.version, by: formula.recordedBy, at: formula.recordedAt, reason: formula.reason },
          changes: formula.weights.map(({ indicator, weight }, index) => ({
            what: figureWords.indicators[indicator].label,
            before: format.number(weightBefore(formulas, formula, index)),
            after: format.number(weight),
          })),
        }))}
        onUseAgain={role === 'province-supervisor' ? useAgain : undefined}
      />
    </>
  );
}

const draftless = { name: '', minimumComplaints: 1, weights: [] };

function weightBefore(formulas: readonly Formula[], formula: Formula, index: number): number {
  const before = formulas[formulas.indexOf(formula) + 1];
  const indicator = formula.weights[index]?.indicator;
  return before?.weights.find((one) => one.indicator === indicator)?.weight ?? 0;
}

/** What is to be sent; null while something of it cannot be used. */
function chosenOf({ name, minimum, weights: said, worst }: Draft) {
  const minimumComplaints = numberIn(minimum, complaints);
  const numbers = weighed.map((indicator) => ({
    indicator,
    weight: numberIn(said[indicator] ?? '0', weights),
    worst: indicatorUnits[indicator] === 'days' ? numberIn(worst[indicator] ?? '30', days) : undefined,
  }));
  const isWhole = numbers.every(({ weight, worst: limit }) => weight !== null && limit !== null);
  const used = numbers.flatMap(({ indicator, weight, worst: limit }) =>
    weight === null || weight === 0 || limit === null
      ? []
      : [{ indicator, weight, ...(limit === undefined ? {} : { worst: limit }) }],
  );
  if (minimumComplaints === null || !isWhole || used.length === 0 || name.trim() === '') return null;
  return { name: name.trim(), minimumComplaints, weights: used };
}

function Fields({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const words = useSettingsWords().formula;
  const figureWords = useFigureWords();
  return (
    <div className="panel mt-5 p-5 sm:p-6">
      <div className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <label className="block text-small font-[560]">
          {words.name}
          <input
            value={draft.name}
            maxLength={200}
            onChange={(event) => onChange({ ...draft, name: event.target.value })}
            className="mt-1 block h-[2.375rem] w-full rounded-md border border-line-strong bg-surface px-3 font-normal"
          />
        </label>
        <NumberField
          label={words.minimum}
          unit={words.complaints}
          range={complaints}
          value={draft.minimum}
          onChange={(minimum) => onChange({ ...draft, minimum })}
          name="minimum"
        />
      </div>
      <h3 className="mt-6 font-[640]">{words.weights}</h3>
      <p className="text-note text-ink-soft">{words.explained}</p>
      <div className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2 xl:grid-cols-3">
        {weighed.map((indicator) => (
          <div key={indicator} className="grid gap-2 border-t border-line pt-2">
            <NumberField
              label={figureWords.indicators[indicator].label}
              unit={words.weight}
              range={weights}
              value={draft.weights[indicator] ?? '0'}
              onChange={(weight) => onChange({ ...draft, weights: { ...draft.weights, [indicator]: weight } })}
              name={`weight-${indicator}`}
            />
            {indicatorUnits[indicator] === 'days' && (
              <NumberField
                label={words.worst}
                unit=""
                range={days}
                value={draft.worst[indicator] ?? '30'}
                onChange={(worst) => onChange({ ...draft, worst: { ...draft.worst, [indicator]: worst } })}
                name={`worst-${indicator}`}
              />
            )}
          </div>
        ))}
      </div>
    </div>
  );
}
