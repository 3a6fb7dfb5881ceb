import type { ReviewResult } from '../../api/types';
import { useFormat } from '../../format/format-context';
import { useReviewWords } from '../../i18n/review-words';
import { IntervalBar } from '../figures/interval-bar';

type Criteria = ReviewResult['agreement']['criteria'];

const cell = 'py-1.5 pl-4 text-left align-baseline first:pl-0';

/** How far two who read the same cases said the same, over all of them and by each two people. */
export function AgreementPanel({ result: { agreement, rubric } }: { result: ReviewResult }) {
  const words = useReviewWords();
  const format = useFormat();
  const { cases, near, criteria, pairs } = agreement;
  const nameOf = (code: string): string => rubric.criteria.find((one) => one.code === code)?.label ?? code;
  return (
    <section className="panel mt-6 p-5 sm:p-6" data-testid="agreement">
      <h2 className="text-lead font-[660]">{words.agreement}</h2>
      <p className="mt-1">{words.agreementNear(format.number(near), format.number(cases))}</p>
      <p className="mt-1 max-w-[60rem] text-small text-ink-soft">{words.kappaExplained}</p>
      <Table caption={words.allPairs} criteria={criteria} nameOf={nameOf} />
      {pairs.length > 1 &&
        pairs.map((pair) => (
          <details key={pair.reviewers.join(' ')} className="mt-2">
            <summary className="link text-small">
              {words.between(pair.reviewers.join(' · '), format.number(pair.cases))}
            </summary>
            <Table caption={pair.reviewers.join(' · ')} criteria={pair.criteria} nameOf={nameOf} />
          </details>
        ))}
      {pairs.length === 1 && <p className="mt-2 text-note text-ink-soft">{(pairs[0]?.reviewers ?? []).join(' · ')}</p>}
    </section>
  );
}

interface TableProps {
  caption: string;
  criteria: Criteria;
  nameOf: (code: string) => string;
}

function Table({ caption, criteria, nameOf }: TableProps) {
  const words = useReviewWords();
  const format = useFormat();
  const { agreementColumns: columns } = words;
  return (
    <div role="region" tabIndex={0} aria-label={caption} className="relative mt-2 overflow-x-auto">
      <table className="text-small">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-line-strong text-note text-ink-soft">
            {[columns.criterion, columns.same, columns.kappa].map((name) => (
              <th key={name} scope="col" className={`${cell} font-[600]`}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ code, same, cases, share, interval, kappa }) => (
            <tr key={code} className="border-b border-line last:border-0">
              <th scope="row" lang="id" className={`${cell} font-[560]`}>
                {nameOf(code)}
              </th>
              <td className={cell}>
                <span className="flex flex-wrap items-center gap-x-2">
                  {`${format.share(share, 0)} (${format.number(same)}/${format.number(cases)})`}
                  <IntervalBar value={share} interval={interval} />
                </span>
              </td>
              <td className={cell} data-testid={`kappa-${code}`}>
                {kappa === null ? (
                  <span className="text-ink-soft">{words.kappaUnknown}</span>
                ) : (
                  format.decimal(kappa, 2)
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
