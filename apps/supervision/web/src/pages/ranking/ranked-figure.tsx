import type { RankedParticipant } from '../../api/types';
import { Figure } from '../../components/figure';
import { useFormat } from '../../format/format-context';
import { useFigureWords } from '../../i18n/figure-words';
import { useRankingWords } from '../../i18n/ranking-words';
import { figureAddress } from '../figures/figure-address';
import { FigureLink } from '../figures/figure-link';
import { amountText } from '../figures/figure-text';
import { IntervalBar } from '../figures/interval-bar';
import { useSeesCases } from '../figures/use-sees-cases';
import type { Contribution } from './score-parts';

interface RankedFigureProps {
  ranked: RankedParticipant;
  contribution: Contribution;
  className?: string;
}

/** A figure that a score is made of: its value, how sure it is, and what it gives to the score. */
export function RankedFigure({ ranked, contribution, className = '' }: RankedFigureProps) {
  const figures = useFigureWords();
  const words = useRankingWords();
  const format = useFormat();
  const seesCases = useSeesCases();
  const { participant, name, indicators, score } = ranked;
  const { indicator, value, given, most } = contribution;
  const figure = indicators.find((one) => one.indicator === indicator);
  const isOpen = figure !== undefined && value !== null && seesCases(participant);
  return (
    <div className={`grid gap-0.5 ${className}`} data-testid={`part-${participant}-${indicator}`}>
      <span className="font-[560]">
        <FigureLink
          address={isOpen ? figureAddress(figure) : null}
          about={`${figures.indicators[indicator].label}, ${name}`}
        >
          <Figure
            value={value}
            text={value === null ? '–' : amountText(indicator, value, { format, words: figures })}
            testId={`figure-${participant}-${indicator}`}
          />
        </FigureLink>
      </span>
      {figure !== undefined && <IntervalBar value={figure.value} interval={figure.interval} />}
      {score !== null && (
        <span className="text-note text-ink-soft">
          {given === null || most === null
            ? words.leftOut
            : words.given(format.decimal(given, 2), format.decimal(most))}
        </span>
      )}
    </div>
  );
}
