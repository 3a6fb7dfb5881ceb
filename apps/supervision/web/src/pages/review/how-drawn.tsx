import type { ReviewRound } from '../../api/types';
import { CopyButton } from '../../components/copy-button';
import { Download } from '../../components/download';
import { useFormat } from '../../format/format-context';
import { useReviewWords } from '../../i18n/review-words';
import { StratumTable } from './stratum-table';

/** All that lets anybody draw again, and by what answers were judged. */
export function HowDrawn({ round }: { round: ReviewRound }) {
  const words = useReviewWords();
  const format = useFormat();
  const { id, seed, populationSha256, population, cases, strata, rubric } = round;
  return (
    <section className="panel mt-6 grid gap-x-10 gap-y-5 p-5 sm:p-6 lg:grid-cols-2" data-testid="how-drawn">
      <div className="min-w-0">
        <h2 className="text-lead font-[660]">{words.drawn}</h2>
        <p className="mt-1 text-small">{words.planCounts(format.number(cases), format.number(population))}</p>
        <p className="mt-1 text-small wrap-anywhere">{words.drawnExplained(seed)}</p>
        <p className="mt-1 flex items-start gap-1.5 text-note text-ink-soft">
          <span className="wrap-anywhere">
            {words.drawnPopulation}: <span className="font-mono">{populationSha256}</span>
          </span>
          <CopyButton text={populationSha256} label={words.drawnPopulation} />
        </p>
        <StratumTable strata={strata} />
        <div className="mt-3">
          <Download table="review-strata" asked={{ id }} />
        </div>
      </div>
      <div className="min-w-0">
        <h2 className="text-lead font-[660]">{words.rubric(format.number(rubric.version), rubric.name)}</h2>
        <ul lang="id" className="mt-1.5 divide-y divide-line border-y border-line text-small">
          {rubric.criteria.map(({ code, label, question, levels, weight }) => (
            <li key={code} className="py-1.5">
              <span className="font-[600]">{`${label} (${format.number(weight)})`}</span>
              <span className="block">{question}</span>
              <span className="block text-note text-ink-soft">{words.levels(levels.join(' · '))}</span>
            </li>
          ))}
        </ul>
        <p className="mt-2 text-small">{words.rubricRule(format.share(rubric.disagreement, 0))}</p>
        <p lang="id" className="mt-1 text-note text-ink-soft">
          {rubric.reason}
        </p>
      </div>
    </section>
  );
}
