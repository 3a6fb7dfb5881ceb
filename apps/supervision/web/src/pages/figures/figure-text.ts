import type { Indicator, IndicatorName } from '../../api/types';
import type { Format } from '../../format/format';
import type { FigureWords } from '../../i18n/figure-words';
import { indicatorUnits, isCounted } from './indicator-families';

type Value = Pick<Indicator, 'indicator' | 'value' | 'denominator'>;
type Parts = Pick<Indicator, 'indicator' | 'numerator' | 'denominator'>;

export interface FigureSpeech {
  format: Format;
  words: FigureWords;
}

/** A value in the unit of its indicator; of one participant, whether it has what is asked for. */
export function valueText({ indicator, value, denominator }: Value, { format, words }: FigureSpeech): string {
  if (value === null) return '–';
  if ((indicator === 'connected' || indicator === 'active') && denominator === 1) {
    return value === 1 ? words.yes : words.no;
  }
  return amountText(indicator, value, { format, words });
}

/** An amount in the unit of an indicator, whosever it is. */
export function amountText(indicator: IndicatorName, value: number, { format, words }: FigureSpeech): string {
  switch (indicatorUnits[indicator]) {
    case 'share':
      return format.share(value, 2);
    case 'days':
      return words.days(format.decimal(value, indicator.startsWith('median') ? 0 : 1));
    case 'points':
      return format.decimal(value, 2);
    case 'complaints':
      return format.number(value);
  }
}

/** What a value was divided from; null where it is a count, which nothing divides. */
export function partsText({ indicator, numerator, denominator }: Parts, speech: FigureSpeech): string | null {
  const { format, words } = speech;
  if (denominator === null) return null;
  if (denominator === 0) return isCounted(indicator) ? words.nothingToDivide : words.nobodyKnows;
  const whole = format.number(denominator);
  if (numerator === null) return words.medianOf(whole);
  switch (indicatorUnits[indicator]) {
    case 'days':
      return words.daysOf(format.decimal(numerator), whole);
    case 'points':
      return indicator === 'rating' ? words.ratingOf(format.number(numerator), whole) : words.satisfactionOf(whole);
    case 'share':
    case 'complaints':
      return isCounted(indicator)
        ? words.shareOf(format.number(numerator), whole)
        : words.participantsOf(format.number(numerator), whole);
  }
}
