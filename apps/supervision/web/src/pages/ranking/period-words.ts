import type { DayRange } from '../../format/period';

/** A period as the server reads it in one word; nothing for one without a beginning or an end. */
export const periodWord = ({ from, to }: DayRange): string | undefined =>
  from === undefined || to === undefined ? undefined : `${from}/${to}`;

/** The days of a period that {@link periodWord} wrote; none of any other. */
export function rangeOf(word: string | undefined): DayRange {
  const [, from, to] = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/.exec(word ?? '') ?? [];
  return { from, to };
}
