import type { Format } from '../../format/format';
import { periodName } from '../../format/period';
import type { Messages } from '../../i18n/indonesian';

/** A period of a published table: a month, half-year or year by its name, anything else by its days. */
export function periodText({ from, to }: { from: string; to: string }, messages: Messages, format: Format): string {
  const month = from.slice(0, 7);
  const [year = 0, number = 0] = month.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
  return from === `${month}-01` && to === lastDay ? format.month(month) : periodName({ from, to }, messages, format);
}
