import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { fetchJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type { HandOffs } from '../../api/types';
import { Figure } from '../../components/figure';
import { TermHelp } from '../../components/term-help';
import { useFormat } from '../../format/format-context';
import { useRegencyWords } from '../../i18n/regency-words';
import { useSeesCases } from '../figures/use-sees-cases';
import type { RegencySearch } from './regency-search';

/** Wanted once the figures are read, and so fetched after them. */
const Download = lazy(() => import('../../components/download').then(({ Download }) => ({ default: Download })));

type HandOff = HandOffs['items'][number];

interface HandOffsRequest {
  participant: string;
  from?: string | undefined;
  to?: string | undefined;
  dateBasis?: string | undefined;
}

const handOffsQuery = (request: HandOffsRequest) =>
  queryOptions({
    queryKey: ['overview', 'hand-offs', request],
    queryFn: ({ signal }) => fetchJson<HandOffs>(withQuery('/api/hand-offs', request), signal),
  });

interface RegencyHandOffsProps {
  code: string;
  search: RegencySearch;
}

/** To whom a participant passed complaints on, and from whom it got some. */
export function RegencyHandOffs({ code, search: { from, to, dateBasis } }: RegencyHandOffsProps) {
  const words = useRegencyWords();
  const period = { from, to, dateBasis };
  const { data } = useQuery(handOffsQuery({ participant: code, ...period }));
  if (data === undefined) return null;
  const given = data.items.filter((one) => one.from.code === code);
  const taken = data.items.filter((one) => one.to.code === code);
  return (
    <section aria-labelledby="hand-offs" className="panel mt-6 p-5 sm:p-6" data-testid="hand-offs">
      <div className="flex items-center gap-1">
        <h2 id="hand-offs" className="text-lead font-[660]">
          {words.handOffs}
        </h2>
        <TermHelp term="bukan-wewenang" />
      </div>
      <p className="text-note text-ink-soft">{words.handOffsExplained}</p>
      {data.items.length === 0 ? (
        <p className="mt-2 text-small text-ink-soft">{words.noHandOffs}</p>
      ) : (
        <>
          <div className="mt-3 grid gap-x-10 gap-y-5 md:grid-cols-2">
            <Side name={words.given} items={given} other={(one) => one.to} period={period} mayOpen={code} />
            <Side name={words.taken} items={taken} other={(one) => one.from} period={period} mayOpen={code} />
          </div>
          <div className="mt-4">
            <Suspense fallback={null}>
              <Download table="hand-offs" asked={{ participant: code, ...period }} />
            </Suspense>
          </div>
        </>
      )}
    </section>
  );
}

interface SideProps {
  name: string;
  items: readonly HandOff[];
  other: (one: HandOff) => HandOff['from'];
  period: Omit<HandOffsRequest, 'participant'>;
  /** Whose complaints these are to whoever may open them. */
  mayOpen: string;
}

function Side({ name, items, other, period, mayOpen }: SideProps) {
  const format = useFormat();
  const sees = useSeesCases();
  return (
    <div>
      <h3 className="text-small font-[620]">{name}</h3>
      {items.length === 0 ? (
        <p className="text-small text-ink-faint">–</p>
      ) : (
        <ul className="mt-1">
          {items.map((one) => {
            const step = `${one.from.code}>${one.to.code}`;
            const figure = (
              <Figure value={one.complaints} text={format.number(one.complaints)} testId={`step-${step}`} />
            );
            return (
              <li
                key={step}
                className="flex items-baseline justify-between gap-4 border-t border-line py-1.5 text-small"
              >
                <span>{other(one).name}</span>
                {sees(mayOpen) ? (
                  <Link to="/laporan" search={{ ...period, handOff: step }} className="link font-[600]">
                    {figure}
                  </Link>
                ) : (
                  figure
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
