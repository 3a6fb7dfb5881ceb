import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { RequestError } from '../../api/fetch-json';
import type { PublishedRanking } from '../../api/types';
import { CopyButton } from '../../components/copy-button';
import { Download } from '../../components/download';
import { Failure } from '../../components/failure';
import { PrintButton } from '../../components/print-button';
import { useFormat } from '../../format/format-context';
import { periodName } from '../../format/period';
import { useMessages } from '../../i18n/language';
import { useRankingWords } from '../../i18n/ranking-words';
import { DecisionForm } from './decision-form';
import { FormulaPanel } from './formula-panel';
import { RankingBasis } from './ranking-basis';
import { RankingTable } from './ranking-table';
import { RankingTabs } from './ranking-tabs';
import { publicationQuery } from './rankings';
import { RecountPanel } from './recount-panel';

const route = getRouteApi('/peringkat/terbitan/$id');

/** A ranking as it was published, and whether it comes out the same when it is counted again. */
export function PublicationPage() {
  const messages = useMessages();
  const words = useRankingWords();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(publicationQuery(id));
  // Of what is no number the server says that it is no number: there is no such publication either.
  const isMissing = error instanceof RequestError && [400, 404].includes(error.status);
  return (
    <>
      <title>{`${words.publication(id)} — ${messages.product}`}</title>
      <RankingTabs />
      {data !== undefined && <Published publication={data} />}
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

function Published({ publication }: { publication: PublishedRanking }) {
  const messages = useMessages();
  const words = useRankingWords();
  const format = useFormat();
  const { id, sha256, ranking, mayDecide } = publication;
  const range = { from: ranking.from ?? undefined, to: ranking.to ?? undefined };
  return (
    <article data-testid="published">
      <div className="mt-4 flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <h1 className="text-title font-[660]">
            {`${words.publication(format.number(id))}: ${periodName(range, messages, format)}`}
          </h1>
          <StateLines publication={publication} />
          <p className="mt-0.5 flex items-start gap-1.5 text-note text-ink-soft">
            <span className="wrap-anywhere">
              {words.hash}: <span className="font-mono">{sha256}</span>
            </span>
            <CopyButton text={sha256} label={words.hash} />
          </p>
        </div>
        <div className="flex flex-wrap gap-2.5">
          <Download table="published-ranking" asked={{ id }} />
          <PrintButton />
        </div>
      </div>
      <p className="mt-3 max-w-[60rem] text-small">{words.unchanging}</p>
      {mayDecide && <DecisionForm id={id} />}
      <RankingBasis ranking={ranking} />
      <RecountPanel id={String(id)} ranking={ranking} />
      <RankingTable ranking={ranking} />
      <FormulaPanel formula={ranking.formula} />
    </article>
  );
}

/** Who proposed it, and what became of it. */
function StateLines({ publication }: { publication: PublishedRanking }) {
  const words = useRankingWords();
  const format = useFormat();
  const { state, proposedBy, proposedAt, decidedBy, decidedAt, reason } = publication;
  const decidedOn = state === 'declined' ? words.declinedOn : words.publishedOn;
  return (
    <div className="mt-0.5 text-small text-ink-soft" data-testid="publication-state" data-state={state}>
      <p>{words.proposedOn(format.dateTime(proposedAt), proposedBy)}</p>
      {decidedBy === null || decidedAt === null ? (
        <p className="font-[600] text-ink">{words.waitsForAnother}</p>
      ) : (
        <p>{decidedOn(format.dateTime(decidedAt), decidedBy)}</p>
      )}
      {reason !== null && <p lang="id">“{reason}”</p>}
    </div>
  );
}

function Missing() {
  const words = useRankingWords();
  return (
    <div className="panel mt-5 px-6 py-14 text-center">
      <h1 className="text-lead font-[640]">{words.publicationMissing}</h1>
      <p className="mt-1 text-ink-soft">{words.publicationMissingExplained}</p>
      <Link to="/peringkat/terbitan" className="button mt-4">
        {words.toPublications}
      </Link>
    </div>
  );
}
