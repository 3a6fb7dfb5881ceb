/** Minutes after its hour in which a nightly reconciliation may still begin: the hub may have been down. */
const latest = 180;

const minutesOf = (time: string): number => {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
};

/** A night whose reconciliation is due. */
export interface DueNight {
  /** Local date, such as `2026-11-22`. */
  date: string;
  /** When it became due, to the minute. */
  since: Date;
}

/**
 * The night whose reconciliation is due now; null when none is.
 * @param at local time of day, such as `02:00`
 */
export function dueNight(now: Date, at: string, timeZone: string): DueNight | null {
  const local = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(now);
  const [date = '', time = ''] = local.split(' ');
  const late = minutesOf(time) - minutesOf(at);
  return late >= 0 && late < latest ? { date, since: new Date(now.getTime() - late * 60_000) } : null;
}
