import type { Formula } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useRankingWords } from '../../i18n/ranking-words';
import { weightText } from './formula-text';

/** A version of the formula in words: what it weighs, what gives all of it, and whom it ranks. */
export function FormulaPanel({ formula }: { formula: Formula }) {
  const words = useRankingWords();
  const figures = useFigureWords();
  const format = useFormat();
  const { version, name, reason, weights, minimumComplaints, recordedBy, recordedAt } = formula;
  return (
    <section aria-labelledby="formula" className="panel mt-6 p-5 sm:p-6" data-testid="formula">
      <h2 id="formula" className="text-lead font-[660]">
        {words.formulaTitle(format.number(version), name)}
      </h2>
      <div className="mt-2 grid gap-x-10 gap-y-4 lg:grid-cols-2">
        <div>
          <p className="text-small">{words.formulaScore}</p>
          <ul className="mt-1.5 divide-y divide-line border-y border-line text-small">
            {weights.map((weight) => {
              const { share, scale } = weightText(weight, weights, words, { format, words: figures });
              const { label, formula: computed } = figures.indicators[weight.indicator];
              return (
                <li key={weight.indicator} className="grid grid-cols-[3.25rem_minmax(0,1fr)] items-baseline py-1.5">
                  <span className="font-[660]">{share}</span>
                  <span>
                    <span className="font-[560]">{label}</span>
                    <span className="text-ink-soft">{computed !== null && ` = ${computed}`}</span>
                    <span className="block text-note text-ink-soft">{scale}</span>
                  </span>
                </li>
              );
            })}
          </ul>
        </div>
        <div className="text-small">
          <ul className="grid list-disc gap-1 pl-4.5">
            {words.formulaRules(format.number(minimumComplaints)).map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          <p className="mt-3">
            <span className="font-[620]">{words.formulaReason}: </span>
            <span lang="id">{reason}</span>
          </p>
          <p className="mt-1 text-note text-ink-soft">
            {words.formulaRecorded(recordedBy, format.dateTime(recordedAt))}
          </p>
        </div>
      </div>
    </section>
  );
}
