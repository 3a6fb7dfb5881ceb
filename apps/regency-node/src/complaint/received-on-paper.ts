/** Older news is for the record only: the hub tells it to nobody (its HISTORY_AFTER_DAYS). An assumption. */
const daysAgoAtMost = 90;
const millisecondsADay = 86_400_000;

/** Why a report that is entered now cannot have been received then; null when it can. */
export function receivedAtRefusal(receivedAt: Date, now: Date): string | null {
  const ago = now.getTime() - receivedAt.getTime();
  if (Number.isNaN(ago)) return 'is no day and time of the calendar';
  if (ago < 0) return 'lies in the future';
  return ago > daysAgoAtMost * millisecondsADay ? `is more than ${daysAgoAtMost} days ago` : null;
}
