import type { Formula } from '../../api/types';
import type { RankingWords } from '../../i18n/ranking-words';
import { indicatorUnits, lowerIsBetter } from '../figures/indicator-families';
import type { FigureSpeech } from '../figures/figure-text';

type Weight = Formula['weights'][number];

/** The worst and the best value of an indicator, as people say them. */
function scaleOf({ indicator, worst }: Weight, words: RankingWords, { format, words: figures }: FigureSpeech) {
  switch (indicatorUnits[indicator]) {
    case 'days':
      return [figures.days(format.number(0)), words.orMore(figures.days(format.number(worst ?? 0)))] as const;
    case 'points':
      return indicator === 'rating' ? ([format.number(1), format.number(5)] as const) : (['0', '100'] as const);
    case 'share':
    case 'complaints':
      return [format.share(0, 0), format.share(1, 0)] as const;
  }
}

/** How much of a score an indicator decides, and which values give all or nothing of it. */
export function weightText(weight: Weight, weights: readonly Weight[], words: RankingWords, speech: FigureSpeech) {
  const whole = weights.reduce((sum, one) => sum + one.weight, 0);
  const [low, high] = scaleOf(weight, words, speech);
  const isReversed = lowerIsBetter.includes(weight.indicator);
  return {
    share: speech.format.share(weight.weight / whole, 0),
    scale: isReversed ? words.scale(low, high) : words.scale(high, low),
  };
}
