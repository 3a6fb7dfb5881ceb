import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { ReviewRounds } from '../../api/types';
import { Badge } from '../../components/badge';
import { Download } from '../../components/download';
import { useFormat } from '../../format/format-context';
import { periodName } from '../../format/period';
import { useMessages } from '../../i18n/language';
import { useReviewWords } from '../../i18n/review-words';
import { useMe } from '../../shell/me';
import { LoadedFigures } from '../figures/loaded-figures';
import { OpenForm } from './open-form';
import { roundsQuery } from './reviews';

const noRefusals = new Map<string, string>();

/** Every round of review, the youngest first; a province supervisor opens the next one. */
export function RoundsPage() {
  const messages = useMessages();
  const words = useReviewWords();
  const { role } = useMe();
  const query = useQuery(roundsQuery);
  const [isOpening, setIsOpening] = useState(false);
  return (
    <>
      <title>{`${words.name} — ${messages.product}`}</title>
      <div className="flex flex-wrap items-start justify-between gap-4">
        <div className="min-w-0">
          <h1 className="text-title font-[660]">{words.name}</h1>
          <p className="mt-1 max-w-[60rem] text-ink-soft">{words.intro}</p>
        </div>
        {role === 'province-supervisor' && !isOpening && (
          <button type="button" className="button button-main no-print" onClick={() => setIsOpening(true)}>
            {words.openRound}
          </button>
        )}
      </div>
      {isOpening && <OpenForm onClose={() => setIsOpening(false)} />}
      <LoadedFigures query={query} refusals={noRefusals} onReset={() => void query.refetch()}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="panel mt-5 px-6 py-14 text-center" data-testid="nothing">
              <p className="text-lead font-[560]">{words.none}</p>
              <p className="mt-1 text-ink-soft">{words.noneExplained}</p>
            </div>
          ) : (
            <>
              <div className="mt-4">
                <Download table="review-rounds" asked={{}} />
              </div>
              <List items={items} />
            </>
          )
        }
      </LoadedFigures>
    </>
  );
}

const cell = 'px-3 py-2.5 align-baseline first:pl-5 last:pr-5';
const head = `${cell} text-left text-note font-[600] text-ink-soft`;

function List({ items }: ReviewRounds) {
  const messages = useMessages();
  const words = useReviewWords();
  const format = useFormat();
  const { columns } = words;
  return (
    <div role="region" tabIndex={0} aria-label={words.name} className="panel relative mt-5 overflow-x-auto">
      <table className="w-full border-collapse text-small" data-testid="rounds">
        <caption className="sr-only">{words.name}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className={head}>
              {columns.number}
            </th>
            <th scope="col" className={head}>
              {columns.period}
            </th>
            <th scope="col" className={head}>
              {columns.cases}
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              {columns.seed}
            </th>
            <th scope="col" className={`${head} max-sm:hidden`}>
              {columns.opened}
            </th>
            <th scope="col" className={head}>
              {columns.state}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, from, to, dateBasis, cases, population, seed, openedAt, openedBy, closedAt }) => (
            <tr
              key={id}
              data-testid="round"
              data-id={id}
              className="relative border-b border-line last:border-0 hover:bg-hover"
            >
              <td className={cell}>{id}</td>
              <th scope="row" className={`${cell} text-left font-normal`}>
                <Link
                  to="/tinjauan/$id"
                  params={{ id: String(id) }}
                  className="font-[600] after:absolute after:inset-0 hover:underline focus-visible:after:outline-2"
                >
                  {periodName({ from, to }, messages, format)}
                </Link>
                <span className="block text-note text-ink-soft">{messages.dateBases[dateBasis]}</span>
              </th>
              <td className={cell}>{`${format.number(cases)} / ${format.number(population)}`}</td>
              <td className={`${cell} font-mono text-note wrap-anywhere max-lg:hidden`}>{seed}</td>
              <td className={`${cell} max-sm:hidden`}>
                <time dateTime={openedAt}>{format.dateTime(openedAt)}</time>
                <span className="block text-note text-ink-soft">{words.by(openedBy)}</span>
              </td>
              <td className={cell}>
                {closedAt === null ? (
                  <Badge icon="clock">{words.isOpen}</Badge>
                ) : (
                  <Badge icon="lock">{words.isClosed}</Badge>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
