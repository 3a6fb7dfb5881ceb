import type { indonesianReports } from './indonesian-reports';

export const englishReports: typeof indonesianReports = {
  name: 'Periodic reports',
  intro:
    'Monthly and semester reports as PDF, of the province and of each participant. Every file is kept with the figures it was made of, so that a later difference can be explained.',
  list: 'List of periodic reports',
  columns: { report: 'Report', ordered: 'Ordered', cutOff: 'Data up to', hash: 'SHA-256', state: 'State' },
  kinds: { bulanan: 'Monthly', semester: 'Semester' },
  province: 'Whole province',
  by: (name) => `by ${name}`,
  bySchedule: 'by schedule',
  states: { waiting: 'Waiting', 'being-made': 'Being made', made: 'Made', failed: 'Failed' },
  steps: (done, total) => `step ${done} of ${total}`,
  download: (kilobytes) => `Download PDF (${kilobytes} kB)`,
  figures: 'Figures it was made of (JSON)',
  more: 'Show more',
  none: 'There are no periodic reports yet.',
  noneExplained: 'Make one above, or set a schedule below.',
  held: {
    rebuild: 'The ledger is being read anew. Reports wait until figures are complete.',
    recount: 'Figures are being counted anew. Reports wait until that has ended.',
    recompute: 'Deadlines are being computed anew. Reports wait until that has ended.',
  },

  order: 'Make a report',
  ordering: 'Ordering…',
  orderHint: 'Only of a period that is over. It is made in the background; you may leave this page.',
  noPeriod: 'No period of this year is over yet.',
  kind: 'Kind',
  year: 'Year',
  period: 'Period',
  subject: 'About',
  refused: 'Not accepted:',
  fields: { kind: 'Kind', period: 'Period', participant: 'Participant' },

  schedule: 'Schedule',
  scheduleExplained:
    'What is scheduled is made once for each period, also when the system was down at its time: what was missed is made as soon as it is up.',
  never: 'Not scheduled.',
  rhythm: (day, time, since) => `On day ${day} of the month after, at ${time}, from ${since} on.`,
  alsoEach: 'Also one of each participant.',
  next: (period, at) => `Next: ${period}, ${at}`,
  makes: { bulanan: 'Make monthly reports by itself', semester: 'Make semester reports by itself' },
  day: 'Day',
  time: (zone) => `Time (${zone})`,
  since: 'From period',
  each: 'Also one of each participant',
};
