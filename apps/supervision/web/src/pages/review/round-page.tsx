import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { RequestError } from '../../api/fetch-json';
import type { ReviewRound } from '../../api/types';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { PrintButton } from '../../components/print-button';
import { useFormat } from '../../format/format-context';
import { periodName } from '../../format/period';
import { useMessages } from '../../i18n/language';
import { useReviewWords } from '../../i18n/review-words';
import { HowDrawn } from './how-drawn';
import { ProgressPanel } from './progress-panel';
import { ResultsPanel } from './results-panel';
import { roundQuery } from './reviews';

const route = getRouteApi('/tinjauan/$id');

/** A round: while it is open how far it is, once it is closed what came out; and how it was drawn. */
export function RoundPage() {
  const messages = useMessages();
  const words = useReviewWords();
  const { id } = route.useParams();
  const { participant } = route.useSearch();
  const { data, error, refetch } = useQuery(roundQuery(id));
  // Of what is no number the server says that it is no number: there is no such round either.
  const isMissing = error instanceof RequestError && [400, 404].includes(error.status);
  return (
    <>
      <title>{`${words.round(id)} — ${messages.product}`}</title>
      <BackLink />
      {data !== undefined && <Round round={data} participant={participant} />}
      {data === undefined && isMissing && <Missing />}
      {data === undefined && !isMissing && (
        <div className="mt-5">
          {error === null ? (
            <p role="status" className="text-ink-soft">
              {messages.loading}
            </p>
          ) : (
            <Failure error={error} retry={refetch} />
          )}
        </div>
      )}
    </>
  );
}

function BackLink() {
  const words = useReviewWords();
  return (
    <Link
      to="/tinjauan"
      className="no-print link inline-flex items-center gap-1 text-small no-underline hover:underline"
    >
      <Icon name="chevronLeft" className="size-4" />
      {words.back}
    </Link>
  );
}

function Round({ round, participant }: { round: ReviewRound; participant: string | undefined }) {
  const messages = useMessages();
  const words = useReviewWords();
  const format = useFormat();
  const { id, from, to, dateBasis, openedAt, openedBy, closedAt, closedBy } = round;
  return (
    <article data-testid="round-page" data-closed={closedAt !== null}>
      <div className="mt-2 flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <h1 className="text-title font-[660]">
            {words.roundOf(format.number(id), periodName({ from, to }, messages, format))}
          </h1>
          <p className="mt-0.5 text-small text-ink-soft">
            {`${messages.dateBases[dateBasis]} · ${words.openedOn(format.dateTime(openedAt), openedBy)}`}
          </p>
          {closedAt !== null && (
            <p className="mt-0.5 text-small">{words.closedOn(format.dateTime(closedAt), closedBy ?? '')}</p>
          )}
        </div>
        <PrintButton />
      </div>
      {closedAt === null ? <ProgressPanel round={round} /> : <ResultsPanel id={String(id)} participant={participant} />}
      <HowDrawn round={round} />
    </article>
  );
}

function Missing() {
  const words = useReviewWords();
  return (
    <div className="panel mt-5 px-6 py-14 text-center">
      <h1 className="text-lead font-[640]">{words.missing}</h1>
      <p className="mt-1 text-ink-soft">{words.missingExplained}</p>
    </div>
  );
}
