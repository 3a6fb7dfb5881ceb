import type { ReviewStratum } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useReviewWords } from '../../i18n/review-words';

const cell = 'py-1.5 pl-3 text-right align-baseline first:pl-0 first:text-left';

/** Of every regency what could be drawn, what was left out and why, and how many cases are read. */
export function StratumTable({ strata }: { strata: readonly ReviewStratum[] }) {
  const words = useReviewWords();
  const format = useFormat();
  const { stratumColumns: columns } = words;
  return (
    <div role="region" tabIndex={0} aria-label={words.strata} className="relative mt-2 overflow-x-auto">
      <table className="w-full text-small">
        <caption className="sr-only">{words.strata}</caption>
        <thead>
          <tr className="border-b border-line-strong text-note text-ink-soft">
            {[columns.participant, columns.complaints, columns.left, columns.size, columns.cases].map((name) => (
              <th key={name} scope="col" className={`${cell} font-[600]`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {strata.map(({ participant, complaints, secret, unanswered, size, cases }) => (
            <tr key={participant.code} className="border-b border-line last:border-0" data-testid="stratum">
              <th scope="row" className={`${cell} font-[560]`}>
                {participant.name}
              </th>
              <td className={cell}>{format.number(complaints)}</td>
              <td className={`${cell} text-note text-ink-soft`}>
                {words.left(format.number(secret), format.number(unanswered))}
              </td>
              <td className={cell}>{format.number(size)}</td>
              <td className={`${cell} font-[600]`}>{format.number(cases)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
