/** The year in which a complaint counts as filed: that of the regency's own calendar, not of UTC. */
export const filingYear = (time: Date, timeZone: string): number =>
  Number(new Intl.DateTimeFormat('en', { timeZone, year: 'numeric' }).format(time));
