import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { fetchJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type { ParticipantReviews } from '../../api/types';
import { Figure } from '../../components/figure';
import { periodName } from '../../format/period';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useRegencyReviewWords } from '../../i18n/regency-review-words';
import { IntervalBar } from '../figures/interval-bar';
import { reviewsKey } from '../review/reviews';

type Round = ParticipantReviews['items'][number];

const participantReviewsQuery = (participant: string) =>
  queryOptions({
    queryKey: [...reviewsKey, 'participant', participant],
    queryFn: ({ signal }) =>
      fetchJson<ParticipantReviews>(withQuery('/api/participant-reviews', { participant }), signal),
  });

/** What the newest closed round of quality review says of one participant, beside the round before it. */
export function RegencyReview({ code }: { code: string }) {
  const words = useRegencyReviewWords();
  const format = useFormat();
  const { data } = useQuery(participantReviewsQuery(code));
  if (data === undefined) return null;
  return (
    <section aria-labelledby="review" className="panel mt-6 p-5 sm:p-6" data-testid="regency-review">
      <h2 id="review" className="text-lead font-[660]">
        {words.name}
      </h2>
      {data.items.length === 0 ? (
        <p className="mt-2 text-small text-ink-soft">{words.none}</p>
      ) : (
        <>
          <p className="text-note text-ink-soft">{words.explained}</p>
          <div className="mt-3 grid gap-x-10 gap-y-6 md:grid-cols-2">
            {data.items.map((round, index) => (
              <RoundPart
                key={round.round}
                round={round}
                name={index === 0 ? words.newest : words.before}
                least={format.number(data.leastReadings)}
                code={code}
              />
            ))}
            {data.items.length === 1 && <p className="text-small text-ink-soft">{words.noneBefore}</p>}
          </div>
        </>
      )}
    </section>
  );
}

interface RoundPartProps {
  round: Round;
  name: string;
  least: string;
  code: string;
}

function RoundPart({ round, name, least, code }: RoundPartProps) {
  const words = useRegencyReviewWords();
  const messages = useMessages();
  const format = useFormat();
  const { from, to, isReviewed, isTooFew, read, size, drawn } = round;
  const counts = [read, size].map((count) => format.number(count)) as [string, string];
  return (
    <div data-testid="regency-round" data-round={round.round}>
      <h3 className="text-small font-[640]">
        {`${name}: `}
        <Link
          to="/tinjauan/$id"
          params={{ id: String(round.round) }}
          search={isReviewed ? { participant: code } : {}}
          className="link"
        >
          {words.round(format.number(round.round))}
        </Link>
      </h3>
      <p className="text-note text-ink-soft">
        {words.about(periodName({ from, to }, messages, format), format.date(round.closedAt))}
      </p>
      {!isReviewed && <p className="mt-2 text-small">{words.notReviewed}</p>}
      {isReviewed && (
        <p className={`mt-2 text-small ${isTooFew ? 'font-[600]' : 'text-ink-soft'}`}>
          {read === 0
            ? words.nothingRead(counts[1])
            : isTooFew
              ? words.tooFew(...counts, least)
              : words.readOf(...counts)}
          {drawn > read && ` ${words.lapsed(format.number(drawn - read))}`}
        </p>
      )}
      {isReviewed && !isTooFew && read > 0 && <Estimates round={round} />}
    </div>
  );
}

function Estimates({ round: { round, score, criteria, agreement } }: { round: Round }) {
  const words = useRegencyReviewWords();
  const format = useFormat();
  const rows = [
    { code: 'score', label: words.score, estimate: score, agreed: null },
    ...criteria.map((one, index) => ({ ...one, agreed: agreement.criteria[index] ?? null })),
  ];
  return (
    <>
      <div role="region" tabIndex={0} aria-label={words.caption} className="relative mt-2 overflow-x-auto">
        <table className="w-full text-small">
          <caption className="sr-only">{words.caption}</caption>
          <thead>
            <tr className="border-b border-line-strong text-left text-note text-ink-soft *:py-1 *:pr-3 *:font-[600]">
              <th scope="col">{words.criterion}</th>
              <th scope="col">{words.estimate}</th>
              <th scope="col">{words.same}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ code, label, estimate, agreed }) => (
              <tr key={code} className="border-b border-line align-baseline last:border-0 *:py-1.5 *:pr-3">
                <th scope="row" lang="id" className={`text-left ${code === 'score' ? 'font-[660]' : 'font-[540]'}`}>
                  {label}
                </th>
                <td>
                  <Figure
                    value={estimate?.mean ?? null}
                    text={format.share(estimate?.mean ?? null, 0)}
                    testId={`regency-review-${round}-${code}`}
                    className="font-[640]"
                  />
                  {estimate !== null && (
                    <>
                      <span className="ml-2 text-note whitespace-nowrap text-ink-soft">
                        {words.interval(
                          format.share(estimate.interval.low, 0),
                          format.share(estimate.interval.high, 0),
                        )}
                      </span>
                      {code === 'score' && <IntervalBar value={estimate.mean} interval={estimate.interval} />}
                    </>
                  )}
                </td>
                <td className="whitespace-nowrap">
                  {agreed === null
                    ? words.near(format.number(agreement.near), format.number(agreement.cases))
                    : `${format.number(agreed.same)}/${format.number(agreed.cases)}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
