import type { ReactNode } from 'react';
import type { FigureBasis, FreshnessState } from '../../api/types';
import { FreshnessMark } from '../../components/freshness-state';
import { RebuildNotice } from '../../components/rebuild-notice';
import { useFormat } from '../../format/format-context';
import { periodName } from '../../format/period';
import { useFigureWords } from '../../i18n/figure-words';
import { useMessages } from '../../i18n/language';

interface BasisProps {
  basis: FigureBasis;
  /** Of those whose figures are shown; none while nobody knows. */
  freshness: readonly FreshnessState[];
  /** What else the figures rest on, such as a formula: its name and what there is to say of it. */
  more?: readonly (readonly [string, ReactNode])[];
}

export const isStale = (state: FreshnessState): boolean => state === 'basi' || state === 'belum-ada';

/** What is said with every figure, so that two can be compared: whose, of when, by which day, known until when, how. */
export function Basis({ basis, freshness, more = [] }: BasisProps) {
  const messages = useMessages();
  const words = useFigureWords();
  const format = useFormat();
  const { scope, dateBasis, from, to, cutOff, asOf, indicatorsVersion, calendarVersion } = basis;
  const version = (number: number) => words.version(format.number(number));
  const stale = freshness.filter(isStale).length;
  const items: readonly (readonly [string, ReactNode])[] = [
    [words.basisScope, messages.scopes[scope]],
    [words.basisPeriod, periodName({ from: from ?? undefined, to: to ?? undefined }, messages, format)],
    [messages.dateBasis, messages.dateBases[dateBasis]],
    [words.cutOff, cutOff === null ? messages.noDataYet : format.dateTime(cutOff)],
    [words.asOf, format.day(asOf)],
    [words.definitions, version(indicatorsVersion)],
    [words.calendar, calendarVersion === null ? words.noCalendar : version(calendarVersion)],
    ...more,
    [words.freshness, <Staleness key="freshness" known={freshness.length > 0} stale={stale} />],
  ];
  return (
    <section aria-label={words.basis} data-testid="basis">
      <RebuildNotice rebuild={basis.rebuild} />
      <RecountNotice recount={basis.recount} />
      <dl className="mt-4 flex flex-wrap gap-x-7 gap-y-2 rounded-lg bg-sunken px-4 py-3 text-small print-exact">
        {items.map(([name, value]) => (
          <div key={name}>
            <dt className="text-note text-ink-soft">{name}</dt>
            <dd className="font-[560]">{value}</dd>
          </div>
        ))}
      </dl>
      {stale > 0 && <p className="mt-1.5 text-note text-ink-soft">{words.staleNotBad}</p>}
    </section>
  );
}

/** Absent from rankings that were published before there was one. */
function RecountNotice({ recount }: { recount?: FigureBasis['recount'] }) {
  const words = useFigureWords();
  const format = useFormat();
  if (!recount) return null;
  return (
    <p role="status" className="mt-4 rounded-md bg-warn-soft px-4 py-2 text-small text-warn-ink">
      {words.recounting(format.number(recount.done), format.number(recount.total))}
    </p>
  );
}

function Staleness({ known, stale }: { known: boolean; stale: number }) {
  const words = useFigureWords();
  const format = useFormat();
  if (!known) return words.nobodyKnows;
  if (stale === 0) return words.allFresh;
  return (
    <span className="inline-flex items-center gap-1.5">
      <FreshnessMark state="basi" />
      {words.stale(format.number(stale))}
    </span>
  );
}
