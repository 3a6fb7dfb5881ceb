import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { Publications } from '../../api/types';
import { Download } from '../../components/download';
import { useFormat } from '../../format/format-context';
import { periodName } from '../../format/period';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';
import { useRankingWords } from '../../i18n/ranking-words';
import { LoadedFigures } from '../figures/loaded-figures';
import { RankingTabs } from './ranking-tabs';
import { publicationsQuery } from './rankings';

const noRefusals = new Map<string, string>();

/** Rankings that were published, the youngest first. */
export function PublicationsPage() {
  const messages = useMessages();
  const words = useRankingWords();
  const query = useQuery(publicationsQuery);
  return (
    <>
      <title>{`${words.publications} — ${messages.product}`}</title>
      <RankingTabs />
      <h1 className="mt-4 text-title font-[660]">{words.publications}</h1>
      <p className="mt-1 max-w-[60rem] text-ink-soft">{words.publicationsExplained}</p>
      <LoadedFigures query={query} refusals={noRefusals} onReset={() => void query.refetch()}>
        {({ items }) =>
          items.length === 0 ? (
            <div className="panel mt-5 px-6 py-14 text-center" data-testid="nothing">
              <p className="text-lead font-[560]">{words.publicationsNone}</p>
              <p className="mt-1 text-ink-soft">{words.publicationsNoneExplained}</p>
            </div>
          ) : (
            <>
              <div className="mt-4">
                <Download table="publications" asked={{}} />
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

function List({ items }: Publications) {
  const messages = useMessages();
  const figures = useFigureWords();
  const words = useRankingWords();
  const format = useFormat();
  const { publicationColumns: columns } = words;
  return (
    <div role="region" tabIndex={0} aria-label={words.publications} className="panel mt-5 overflow-x-auto">
      <table className="w-full border-collapse text-small" data-testid="publications">
        <caption className="sr-only">{words.publications}</caption>
        <thead>
          <tr className="border-b border-line-strong">
            <th scope="col" className={head}>
              {columns.number}
            </th>
            <th scope="col" className={head}>
              {columns.period}
            </th>
            <th scope="col" className={`${head} max-sm:hidden`}>
              {columns.scope}
            </th>
            <th scope="col" className={`${head} max-sm:hidden`}>
              {columns.formula}
            </th>
            <th scope="col" className={head}>
              {columns.published}
            </th>
            <th scope="col" className={`${head} max-lg:hidden`}>
              {columns.hash}
            </th>
          </tr>
        </thead>
        <tbody>
          {items.map(({ id, from, to, scope, dateBasis, formulaVersion, state, sha256, ...told }) => (
            <tr
              key={id}
              data-testid="publication"
              data-id={id}
              className="relative border-b border-line last:border-0 hover:bg-hover"
            >
              <td className={cell}>{id}</td>
              <th scope="row" className={`${cell} text-left font-normal`}>
                <Link
                  to="/peringkat/terbitan/$id"
                  params={{ id: String(id) }}
                  className="font-[600] after:absolute after:inset-0 hover:underline focus-visible:after:outline-2"
                >
                  {periodName({ from: from ?? undefined, to: to ?? undefined }, messages, format)}
                </Link>
                <span className="block text-note text-ink-soft sm:hidden">
                  {`${messages.scopes[scope]} · ${words.formulaVersion(format.number(formulaVersion))}`}
                </span>
              </th>
              <td className={`${cell} max-sm:hidden`}>
                {messages.scopes[scope]}
                <span className="block text-note text-ink-soft">{messages.dateBases[dateBasis]}</span>
              </td>
              <td className={`${cell} max-sm:hidden`}>{figures.version(format.number(formulaVersion))}</td>
              <td className={cell}>
                <span className={`font-[600] ${state === 'published' ? '' : 'text-ink-soft'}`}>
                  {words.states[state]}
                </span>
                <time dateTime={told.decidedAt ?? told.proposedAt} className="block">
                  {format.dateTime(told.decidedAt ?? told.proposedAt)}
                </time>
                <span className="block text-note text-ink-soft">{words.by(told.decidedBy ?? told.proposedBy)}</span>
              </td>
              <td className={`${cell} font-mono text-note max-lg:hidden`} title={sha256}>
                {`${sha256.slice(0, 12)}…`}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
