import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReviewResult } from '../../api/types';
import { Download } from '../../components/download';
import { Failure } from '../../components/failure';
import { Figure } from '../../components/figure';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useReviewWords } from '../../i18n/review-words';
import { IntervalBar } from '../figures/interval-bar';
import { AgreementPanel } from './agreement-panel';
import { ReviewedCaseList } from './reviewed-cases';
import { resultQuery } from './reviews';

type Part = Pick<ReviewResult['province'], 'size' | 'read' | 'score' | 'criteria'>;

const cell = 'px-3 py-2 align-baseline first:pl-5 last:pr-5';

/** What came out of a closed round, and the cases of one regency where somebody asked for them. */
export function ResultsPanel({ id, participant }: { id: string; participant: string | undefined }) {
  const messages = useMessages();
  const { data, error, refetch } = useQuery(resultQuery(id));
  if (data === undefined) {
    if (error !== null) return <Failure error={error} retry={refetch} />;
    return (
      <p role="status" className="mt-5 text-ink-soft">
        {messages.loading}
      </p>
    );
  }
  const chosen = data.participants.find((one) => one.participant.code === participant);
  return (
    <>
      <Scores id={id} result={data} />
      {chosen !== undefined && <ReviewedCaseList id={id} participant={chosen.participant} />}
      <AgreementPanel result={data} />
    </>
  );
}

function Scores({ id, result }: { id: string; result: ReviewResult }) {
  const words = useReviewWords();
  const format = useFormat();
  const { province, participants, rubric } = result;
  return (
    <section className="mt-5" aria-labelledby="results">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 id="results" className="text-headline font-[640]">
          {words.results}
        </h2>
        <Download table="review-results" asked={{ id }} />
      </div>
      <p className="mt-1 max-w-[60rem] text-small text-ink-soft">{words.method}</p>
      <div role="region" tabIndex={0} aria-label={words.results} className="panel relative mt-3 overflow-x-auto">
        <table className="w-full border-collapse text-small" data-testid="results">
          <caption className="sr-only">{words.results}</caption>
          <thead>
            <tr className="border-b border-line-strong text-left text-note text-ink-soft">
              {[words.stratumColumns.participant, words.score, ...rubric.criteria.map(({ label }) => label)].map(
                (name) => (
                  <th key={name} scope="col" className={`${cell} font-[600]`}>
                    {name}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            <tr className="border-b border-line-strong bg-sunken" data-testid="result-province">
              <th scope="row" className={`${cell} text-left font-[660]`}>
                {words.province}
                <Counts part={province} />
                {province.covered < province.size && (
                  <span className="block text-note font-normal text-ink-soft">
                    {words.covered(format.number(province.covered), format.number(province.size))}
                  </span>
                )}
              </th>
              <Estimates part={province} name="province" />
            </tr>
            {participants
              .filter(({ size }) => size > 0)
              .map(({ participant, cases, ...part }) => (
                <tr key={participant.code} className="border-b border-line last:border-0" data-testid="result">
                  <th scope="row" className={`${cell} text-left font-[600]`}>
                    {cases === null ? (
                      participant.name
                    ) : (
                      <Link
                        to="/tinjauan/$id"
                        params={{ id }}
                        search={{ participant: participant.code }}
                        className="link"
                        resetScroll={false}
                      >
                        {participant.name}
                      </Link>
                    )}
                    <Counts part={part} />
                  </th>
                  <Estimates part={part} name={participant.code} />
                </tr>
              ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Counts({ part: { read, size } }: { part: Part }) {
  const words = useReviewWords();
  const format = useFormat();
  return (
    <span className="block text-note font-normal text-ink-soft">
      {read === 0 ? words.nothingRead : words.readOf(format.number(read), format.number(size))}
    </span>
  );
}

/** The score and each criterion: the figure, where it lies, and that drawn. */
function Estimates({ part: { score, criteria }, name }: { part: Part; name: string }) {
  const words = useReviewWords();
  const format = useFormat();
  const estimates = [{ code: 'score', estimate: score }, ...criteria];
  return estimates.map(({ code, estimate }) => (
    <td key={code} className={cell}>
      <Figure
        value={estimate?.mean ?? null}
        text={format.share(estimate?.mean ?? null, 0)}
        testId={`review-${name}-${code}`}
        className={code === 'score' ? 'text-lead font-[680]' : 'font-[600]'}
      />
      {estimate !== null && (
        <>
          <span className="block text-note whitespace-nowrap text-ink-soft">
            {words.interval(format.share(estimate.interval.low, 0), format.share(estimate.interval.high, 0))}
          </span>
          {code === 'score' && <IntervalBar value={estimate.mean} interval={estimate.interval} />}
        </>
      )}
    </td>
  ));
}
