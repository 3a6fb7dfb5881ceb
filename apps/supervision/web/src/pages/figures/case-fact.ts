import type { FigureCase, IndicatorName } from '../../api/types';
import type { FigureSpeech } from './figure-text';

/** What of a complaint an indicator looks at, beyond its status; null where that is all. */
export function caseFact(indicator: IndicatorName, one: FigureCase, { format, words }: FigureSpeech): string | null {
  const { counted } = words;
  switch (indicator) {
    case 'meanDaysSinceReceipt':
    case 'medianDaysSinceReceipt':
      return one.daysSinceReceipt === null ? null : counted.answeredAfter(format.decimal(one.daysSinceReceipt));
    case 'meanDaysSinceDisposition':
    case 'medianDaysSinceDisposition':
      return one.daysSinceDisposition === null
        ? null
        : counted.answeredAfterDisposition(format.decimal(one.daysSinceDisposition));
    case 'onTimeShare':
      if (one.onTime !== null) return one.onTime ? counted.onTime : counted.late;
      return one.dueDay === null ? null : counted.due(format.day(one.dueDay));
    case 'closedBySystemShare':
      return one.closedBySystem ? counted.bySystem : counted.notBySystem;
    case 'reopenedShare':
      return one.reopened ? counted.reopened : counted.notReopened;
    case 'rating':
      return one.rating === null ? null : counted.rated(format.number(one.rating));
    default:
      return null;
  }
}
