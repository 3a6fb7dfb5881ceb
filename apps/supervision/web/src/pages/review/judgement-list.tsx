import type { BlindCase, Rubric } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useReviewWords } from '../../i18n/review-words';
import type { Scores } from './scores';

type Judgement = BlindCase['judgements'][number];

/** Scores in words: "Santun: Ya". */
export function ScoreWords({ scores, criteria }: { scores: Scores; criteria: Rubric['criteria'] }) {
  return (
    <span lang="id">
      {criteria.map(({ code, label, levels }) => `${label}: ${levels[scores[code] ?? -1] ?? '–'}`).join(' · ')}
    </span>
  );
}

/** Who said what of a case. What somebody said before can be opened. */
export function JudgementList({
  judgements,
  criteria,
}: {
  judgements: readonly Judgement[];
  criteria: Rubric['criteria'];
}) {
  const words = useReviewWords();
  const format = useFormat();
  return (
    <ul className="grid gap-1.5 text-small">
      {judgements.map(({ reviewer, versions }) => {
        const last = versions.at(-1);
        if (last === undefined) return null;
        return (
          <li key={reviewer}>
            <span className="font-[600]">{reviewer}</span>
            <span className="text-note text-ink-soft">{` · ${format.dateTime(last.at)}`}</span>
            <span className="block">
              <ScoreWords scores={last.scores} criteria={criteria} />
            </span>
            {last.note !== null && (
              <q lang="id" className="block wrap-anywhere">
                {last.note}
              </q>
            )}
            {versions.length > 1 && (
              <details className="text-note">
                <summary className="link">{words.changed(format.number(versions.length - 1))}</summary>
                <ol className="mt-1 grid gap-0.5 pl-3">
                  {versions.slice(0, -1).map((version) => (
                    <li key={version.at}>
                      {`${format.dateTime(version.at)}: `}
                      <ScoreWords scores={version.scores} criteria={criteria} />
                      {version.note !== null && <q lang="id">{version.note}</q>}
                    </li>
                  ))}
                </ol>
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}
