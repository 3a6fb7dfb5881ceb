import type { Indicator, IndicatorList, IndicatorName } from '../../api/types';
import { Figure } from '../../components/figure';
import { TermHelp } from '../../components/term-help';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import type { TermName } from '../../i18n/term-words';
import { figureAddress } from '../figures/figure-address';
import { FigureLink } from '../figures/figure-link';
import { partsText, valueText } from '../figures/figure-text';
import { families, familyNames } from '../figures/indicator-families';
import { IntervalBar } from '../figures/interval-bar';
import { useParticipantName } from '../figures/participant-select';
import { useSeesCases } from '../figures/use-sees-cases';

interface TotalsProps {
  list: IndicatorList;
  /** Whose figures they are; null for the whole scope. */
  participant: string | null;
}

/** Every indicator with its formula, what it was divided from and how sure it is. */
export function Totals({ list: { totals }, participant }: TotalsProps) {
  const words = useFigureWords();
  const nameOf = useParticipantName();
  const whose = participant === null ? words.whole : nameOf(participant);
  return (
    <section aria-labelledby="totals" className="mt-6">
      <h2 id="totals" className="text-lead font-[660]">
        {whose}
      </h2>
      <div className="mt-3 grid items-start gap-5 md:grid-cols-2 min-[84rem]:grid-cols-4">
        {familyNames.map((family) => {
          const shown = totals.filter(({ indicator }) => families[family].includes(indicator));
          if (shown.length === 0) return null;
          return (
            <section key={family} aria-labelledby={`totals-${family}`} className="panel px-5 py-4">
              <h3 id={`totals-${family}`} className="eyebrow">
                {words.families[family]}
              </h3>
              <dl className="mt-1 divide-y divide-line">
                {shown.map((figure) => (
                  <Total key={figure.indicator} figure={figure} participant={participant} whose={whose} />
                ))}
              </dl>
            </section>
          );
        })}
      </div>
      <p className="mt-2 text-note text-ink-soft">
        {words.intervalExplained} <TermHelp term="rentang" />
      </p>
    </section>
  );
}

/** Indicators that are words of the law or the office. */
const terms: Partial<Record<IndicatorName, TermName>> = {
  followedUpShare: 'tindak-lanjut',
  completedShare: 'selesai',
  connected: 'keterhubungan',
  active: 'keaktifan',
  satisfaction: 'ikm',
};

interface TotalProps {
  figure: Indicator;
  participant: string | null;
  whose: string;
}

function Total({ figure, participant, whose }: TotalProps) {
  const words = useFigureWords();
  const format = useFormat();
  const seesCases = useSeesCases();
  const { label, formula } = words.indicators[figure.indicator];
  const speech = { format, words };
  const parts = partsText(figure, speech);
  const term = terms[figure.indicator];
  const { interval } = figure;
  return (
    <div
      className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-4 py-2.5 text-note text-ink-soft"
      data-testid={`total-${figure.indicator}`}
    >
      <dt className="text-small font-[560] text-ink">
        {label} {term && <TermHelp term={term} />}
      </dt>
      <dd className="text-lead font-[660] whitespace-nowrap text-ink">
        <FigureLink address={seesCases(participant) ? figureAddress(figure) : null} about={`${label}, ${whose}`}>
          <Figure value={figure.value} text={valueText(figure, speech)} testId={`figure-total-${figure.indicator}`} />
        </FigureLink>
      </dd>
      {formula !== null && <dd className="col-span-full">{formula}</dd>}
      {parts !== null && <dd className="col-span-full text-right font-[560]">{parts}</dd>}
      {interval !== null && (
        <dd className="col-span-full mt-0.5 flex items-center justify-between gap-3">
          <IntervalBar value={figure.value} interval={interval} />
          <span>{words.interval(format.share(interval.low), format.share(interval.high))}</span>
        </dd>
      )}
    </div>
  );
}
