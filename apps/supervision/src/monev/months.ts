/** So many months are shown, beside as many of the year before. */
export const monthsShown = 12;

/** Months that follow one another, `YYYY-MM`, the last one given. */
export const monthsUntil = (last: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => dayOf(last, index - count + 1).slice(0, 7));

/** The first day of the month after this one. */
export const dayAfterMonth = (month: string): string => dayOf(month, 1);

/** The first day of the month that is so many months after this one. */
function dayOf(month: string, later: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + later, 1)).toISOString().slice(0, 10);
}
