import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState } from 'react';
import { RequestError } from '../../api/fetch-json';
import type { BlindCase, Rubric } from '../../api/types';
import { Failure } from '../../components/failure';
import { Icon } from '../../components/icon';
import { useFormat } from '../../format/format-context';
import { useMessages } from '../../i18n/language';
import { useReviewWords } from '../../i18n/review-words';
import { useMe } from '../../shell/me';
import { BlindReport } from './blind-report';
import { JudgementList } from './judgement-list';
import { judgeCase, nextCaseQuery, ownCaseQuery, reviewsKey, roundQuery, settleCase } from './reviews';
import { ScoreForm } from './score-form';

const route = getRouteApi('/tinjauan/$id/nilai');

/** One case at a time: read it, score it, and go on to the next. */
export function ReadingPage() {
  const messages = useMessages();
  const words = useReviewWords();
  const { id } = route.useParams();
  const { kasus } = route.useSearch();
  const { role } = useMe();
  return (
    <>
      <title>{`${words.reading} — ${messages.product}`}</title>
      <Link
        to="/tinjauan/$id"
        params={{ id }}
        className="no-print link inline-flex items-center gap-1 text-small no-underline hover:underline"
      >
        <Icon name="chevronLeft" className="size-4" />
        {words.round(id)}
      </Link>
      {role !== 'province-supervisor' && (
        <p className="panel mt-5 px-6 py-14 text-center text-lead">{words.notYours}</p>
      )}
      {role === 'province-supervisor' && (kasus === undefined ? <Next id={id} /> : <Own id={id} number={kasus} />)}
    </>
  );
}

/** What waits for the reader, one after another. */
function Next({ id }: { id: string }) {
  const words = useReviewWords();
  const format = useFormat();
  const queries = useQueryClient();
  const round = useQuery(roundQuery(id));
  const next = useQuery(nextCaseQuery(id));
  const [saved, setSaved] = useState<number | null>(null);
  const [taken, setTaken] = useState<number | null>(null);
  const error = round.error ?? next.error;
  if (round.data === undefined || next.data === undefined) {
    return <Waiting error={error} retry={() => Promise.all([round.refetch(), next.refetch()])} />;
  }
  const { case: shown, waiting } = next.data;
  const send = async (number: number, scores: Readonly<Record<string, number>>, note: string): Promise<void> => {
    try {
      await judgeCase(id, number, { scores, note });
      setSaved(number);
      setTaken(null);
    } catch (failure) {
      // Two others were quicker: there is nothing to mend, only the next case to go on to.
      if (!(failure instanceof RequestError && failure.status === 409)) throw failure;
      setTaken(number);
    }
    await Promise.all([next.refetch(), queries.invalidateQueries({ queryKey: reviewsKey })]);
  };
  return (
    <>
      <p role="status" className="mt-2 flex min-h-6 flex-wrap gap-x-4 text-small text-ink-soft" data-testid="waiting">
        {words.waiting(format.number(waiting))}
        {taken !== null && <span>{words.taken(format.number(taken))}</span>}
        {saved !== null && <span>{words.saved(format.number(saved))}</span>}
        {saved !== null && (
          <Link to="/tinjauan/$id/nilai" params={{ id }} search={{ kasus: String(saved) }} className="link">
            {words.change}
          </Link>
        )}
      </p>
      {shown === null ? (
        <div className="panel mt-3 px-6 py-14 text-center" data-testid="done">
          <p className="text-lead font-[560]">{words.done}</p>
          <p className="mt-1 text-ink-soft">{words.doneExplained}</p>
          <Link to="/tinjauan/$id" params={{ id }} className="button mt-4">
            {words.toRound}
          </Link>
        </div>
      ) : (
        <div className="mt-3 grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
          <BlindReport shown={shown} />
          <ScoreForm
            key={shown.number}
            title={words.caseNumber(format.number(shown.number))}
            explained={words.readingHint}
            criteria={round.data.rubric.criteria}
            given={{ scores: {}, text: '' }}
            writing={{ label: words.note, hint: words.noteHint }}
            submitLabel={words.send}
            onSubmit={(scores, note) => send(shown.number, scores, note)}
          />
        </div>
      )}
    </>
  );
}

/** A case that the reader has judged: to change it, or with the other's judgement to settle it. */
function Own({ id, number }: { id: string; number: string }) {
  const round = useQuery(roundQuery(id));
  const own = useQuery(ownCaseQuery(id, number));
  if (round.data === undefined || own.data === undefined) {
    return <Waiting error={round.error ?? own.error} retry={() => Promise.all([round.refetch(), own.refetch()])} />;
  }
  return (
    <div className="mt-3 grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
      <BlindReport shown={own.data} />
      <div className="grid gap-5">
        <Judgements shown={own.data} criteria={round.data.rubric.criteria} />
        <Change
          key={`${own.data.number} ${own.data.state}`}
          id={id}
          shown={own.data}
          criteria={round.data.rubric.criteria}
        />
      </div>
    </div>
  );
}

function Judgements({ shown, criteria }: { shown: BlindCase; criteria: Rubric['criteria'] }) {
  const words = useReviewWords();
  const format = useFormat();
  return (
    <section className="panel p-5 sm:p-6" data-testid="judgements">
      <h2 className="text-lead font-[660]">{`${words.caseNumber(format.number(shown.number))}: ${words.states[shown.state]}`}</h2>
      <div className="mt-2">
        <JudgementList judgements={shown.judgements} criteria={criteria} />
      </div>
    </section>
  );
}

interface ChangeProps {
  id: string;
  shown: BlindCase;
  criteria: Rubric['criteria'];
}

function Change({ id, shown, criteria }: ChangeProps) {
  const words = useReviewWords();
  const queries = useQueryClient();
  const navigate = route.useNavigate();
  const [mine] = shown.judgements;
  const last = mine?.versions.at(-1);
  const leave = async (): Promise<void> => {
    await queries.invalidateQueries({ queryKey: reviewsKey });
    await navigate({ to: '/tinjauan/$id', params: { id } });
  };
  if (shown.isOpen) {
    return (
      <ScoreForm
        title={words.change}
        explained={words.readingHint}
        criteria={criteria}
        given={{ scores: last?.scores ?? {}, text: last?.note ?? '' }}
        writing={{ label: words.note, hint: words.noteHint }}
        submitLabel={words.send}
        onSubmit={async (scores, note) => {
          await judgeCase(id, shown.number, { scores, note });
          await leave();
        }}
      />
    );
  }
  if (shown.state !== 'disputed') return null;
  return (
    <ScoreForm
      title={words.settle}
      explained={words.settleExplained}
      criteria={criteria}
      given={{ scores: {}, text: '' }}
      writing={{ label: words.reason, missing: words.reasonMissing }}
      submitLabel={words.settle}
      onSubmit={async (scores, reason) => {
        await settleCase(id, shown.number, { scores, reason });
        await leave();
      }}
    />
  );
}

function Waiting({ error, retry }: { error: Error | null; retry: () => Promise<unknown> }) {
  const messages = useMessages();
  if (error !== null) {
    return (
      <div className="mt-5">
        <Failure error={error} retry={retry} />
      </div>
    );
  }
  return (
    <p role="status" className="mt-5 text-ink-soft">
      {messages.loading}
    </p>
  );
}
