import type { MatchCandidate } from '../../api/types';
import { Figure } from '../../components/figure';
import { useFormat } from '../../format/format-context';
import { useMatchingWords } from '../../i18n/matching-words';
import { likenessOf, wholeDays } from './likeness';

/** How alike two reports are, and in what: in words before figures. */
export function Alike({ similarity }: { similarity: MatchCandidate['similarity'] }) {
  const words = useMatchingWords();
  const format = useFormat();
  const { score, text, place, daysApart } = similarity;
  const say = (part: number) => words.likenessOf(words.likeness[likenessOf(part)], format.share(part, 0));
  const days = wholeDays(daysApart);
  const parts = [
    [words.alikeParts.text, say(text)],
    [words.alikeParts.place, place === null ? words.placeNotCompared : say(place)],
    [words.alikeParts.days, days === 0 ? words.sameDay : words.daysApart(format.number(days))],
  ] as const;
  return (
    <div className="mt-3 rounded-md bg-sunken px-3.5 py-2.5 text-small" data-testid="alike">
      <p className="flex items-center gap-3">
        <span className="font-[620]">{words.alike}</span>
        <span aria-hidden="true" className="h-1.5 w-24 overflow-hidden rounded-full bg-line">
          <span className="block h-full bg-accent print-exact" style={{ width: `${score * 100}%` }} />
        </span>
        <Figure value={score} text={format.share(score, 0)} className="font-[620]" />
      </p>
      <dl className="mt-1.5 grid gap-x-5 gap-y-0.5 sm:grid-cols-[auto_minmax(0,1fr)]">
        {parts.map(([name, value]) => (
          <div key={name} className="flex gap-x-2 sm:contents">
            <dt className="text-ink-soft">{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
