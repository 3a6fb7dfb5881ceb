import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Participant, ReviewedCase, Rubric } from '../../api/types';
import { Badge } from '../../components/badge';
import { Download } from '../../components/download';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useReviewWords } from '../../i18n/review-words';
import { JudgementList, ScoreWords } from './judgement-list';
import { populationAddress, reviewedCasesQuery } from './reviews';

/** The cases behind a regency's figures, with whose they are and everything that was said of them. */
export function ReviewedCaseList({ id, participant }: { id: string; participant: Participant }) {
  const messages = useMessages();
  const words = useReviewWords();
  const format = useFormat();
  const { data, error, refetch } = useQuery(reviewedCasesQuery(id, participant.code));
  return (
    <section className="mt-6" data-testid="reviewed-cases">
      <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
        <h2 className="text-lead font-[660]">{words.cases(participant.name)}</h2>
        <Download table="review-cases" asked={{ id, participant: participant.code }} />
      </div>
      <a href={populationAddress(id, participant.code)} className="no-print link text-small">
        {words.population}
      </a>
      {data === undefined && error !== null && <Failure error={error} retry={refetch} />}
      {data === undefined && error === null && (
        <p role="status" className="text-ink-soft">
          {messages.loading}
        </p>
      )}
      {data !== undefined && (
        <ol className="panel mt-3 divide-y divide-line">
          {data.items.map((one) => (
            <Case key={one.number} one={one} criteria={data.rubric.criteria} />
          ))}
        </ol>
      )}
      {data !== undefined && data.withheld > 0 && (
        <p className="mt-3 flex items-center gap-1.5 text-small text-ink-soft">
          <Icon name="lock" className="size-3.5" />
          {words.withheld(format.number(data.withheld))}
        </p>
      )}
    </section>
  );
}

function Case({ one, criteria }: { one: ReviewedCase; criteria: Rubric['criteria'] }) {
  const words = useReviewWords();
  const format = useFormat();
  const { id, number, version, state, score, judgements, settlement } = one;
  return (
    <li className="grid gap-2 px-5 py-3" data-testid="case" data-id={id}>
      <p className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <Link to="/laporan/$id" params={{ id }} className="link font-[600] wrap-anywhere">
          {id}
        </Link>
        <span className="font-[660]">{format.share(score, 0)}</span>
        <Badge>{words.states[state]}</Badge>
        <span className="text-note text-ink-soft">
          {`${words.caseOf(format.number(number))} · ${words.asOf(format.number(version))}`}
        </span>
      </p>
      <JudgementList judgements={judgements} criteria={criteria} />
      {settlement !== null && (
        <p className="text-small">
          <span className="font-[600]">{words.settledBy(settlement.by)}</span>
          <span className="block">
            <ScoreWords scores={settlement.scores} criteria={criteria} />
          </span>
          <q lang="id" className="block wrap-anywhere">
            {settlement.reason}
          </q>
        </p>
      )}
    </li>
  );
}
