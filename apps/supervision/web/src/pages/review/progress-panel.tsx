import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReviewRound } from '../../api/types';
import { OrderFault } from '../../components/fault';
import { Figure } from '../../components/figure';
import { useFormat } from '../../format/format-context';
import { useReviewWords } from '../../i18n/review-words';
import { useOrder } from '../synchronisation/use-order';
import { closeRound, reviewsKey } from './reviews';

const states = ['unread', 'disputed', 'agreed', 'third', 'settled', 'lapsed'] as const;

/** How far an open round is, what waits for the reader, and its end. */
export function ProgressPanel({ round }: { round: ReviewRound }) {
  const words = useReviewWords();
  const format = useFormat();
  const { progress, mine } = round;
  const left = progress.states.unread + progress.states.disputed;
  return (
    <section className="panel mt-5 p-5 sm:p-6" data-testid="progress">
      <h2 className="text-lead font-[660]">{words.progress}</h2>
      <p className="mt-1">{words.progressOf(format.number(progress.cases - left), format.number(progress.cases))}</p>
      <div aria-hidden="true" className="mt-2 h-2 overflow-hidden rounded-full bg-sunken">
        <div
          className="h-full bg-accent print-exact"
          style={{ width: `${(100 * (progress.cases - left)) / progress.cases}%` }}
        />
      </div>
      <ul className="mt-3 grid gap-x-8 gap-y-1 text-small sm:grid-cols-2">
        {states
          .filter((state) => state === 'unread' || progress.states[state] > 0)
          .map((state) => (
            <li key={state} className="flex flex-wrap items-baseline gap-x-2">
              <Figure
                value={progress.states[state]}
                text={format.number(progress.states[state])}
                testId={`state-${state}`}
                className="font-[660]"
              />
              {words.states[state]}
              {state === 'unread' && progress.once > 0 && (
                <span className="text-note text-ink-soft">{words.once(format.number(progress.once))}</span>
              )}
            </li>
          ))}
      </ul>
      <p className="mt-2 text-note text-ink-soft">
        {progress.reviewers.map(({ name, cases }) => words.judgedBy(name, format.number(cases))).join(' · ')}
      </p>
      {mine !== null && <Mine round={round} mine={mine} left={left} />}
    </section>
  );
}

interface MineProps {
  round: ReviewRound;
  mine: NonNullable<ReviewRound['mine']>;
  left: number;
}

function Mine({ round, mine, left }: MineProps) {
  const words = useReviewWords();
  const format = useFormat();
  const id = String(round.id);
  return (
    <div className="no-print mt-4 grid gap-3 border-t border-line pt-4">
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <p>{mine.waiting === 0 ? words.myTurnNone : words.myTurn(format.number(mine.waiting))}</p>
        {mine.waiting > 0 && (
          <Link to="/tinjauan/$id/nilai" params={{ id }} className="button button-main">
            {words.judge}
          </Link>
        )}
      </div>
      {mine.disputed.length > 0 && (
        <p className="flex flex-wrap gap-x-3 gap-y-1 text-small" data-testid="disputed">
          {`${words.disputedMine}:`}
          {mine.disputed.map((number) => (
            <Link
              key={number}
              to="/tinjauan/$id/nilai"
              params={{ id }}
              search={{ kasus: String(number) }}
              className="link"
            >
              {words.caseNumber(format.number(number))}
            </Link>
          ))}
        </p>
      )}
      <CloseForm round={round} left={left} />
    </div>
  );
}

/** Closes once it was said twice: nobody can open it again. */
function CloseForm({ round, left }: Pick<MineProps, 'round' | 'left'>) {
  const words = useReviewWords();
  const format = useFormat();
  const queries = useQueryClient();
  const [isAsked, setIsAsked] = useState(false);
  const order = useOrder();
  if (left > 0) return <p className="text-small text-ink-soft">{words.closeLater(format.number(left))}</p>;
  const close = () =>
    order.place(async () => {
      await closeRound(round.id);
      await queries.invalidateQueries({ queryKey: reviewsKey });
    });
  return (
    <div className="grid gap-2">
      <p className="text-small text-ink-soft">{words.closeExplained}</p>
      {order.error !== null && <OrderFault error={order.error} refused={words.refused} fields={words.fields} />}
      <div className="flex flex-wrap gap-2">
        {isAsked ? (
          <>
            <button
              type="button"
              autoFocus
              disabled={order.isPending}
              className="button button-main"
              onClick={() => void close()}
            >
              {order.isPending ? words.closing : words.closeNow}
            </button>
            <button type="button" disabled={order.isPending} className="button" onClick={() => setIsAsked(false)}>
              {words.cancel}
            </button>
          </>
        ) : (
          <button type="button" className="button" onClick={() => setIsAsked(true)}>
            {words.close}
          </button>
        )}
      </div>
    </div>
  );
}
