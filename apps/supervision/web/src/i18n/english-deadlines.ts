import type { indonesianDeadlines } from './indonesian-deadlines';

export const englishDeadlines: typeof indonesianDeadlines = {
  name: 'Deadlines',
  intro: (day) =>
    `Counted in working days by the calendar of whoever answers. “Soon” ends within two working days, by ${day}.`,
  noneDue: 'Nothing is overdue, and nothing ends within two working days.',
  table: 'Deadlines by participant',
  columns: { participant: 'Participant', late: 'Overdue', soon: 'Soon', first: 'Earliest' },
  opens: (what, participant) => `${what}, ${participant}`,
  list: 'List of deadlines',
  state: 'State',
  states: { overdue: 'Overdue', soon: 'Soon', running: 'Running', paused: 'Paused' },
  anyClock: 'All kinds of deadline',
  clock: 'Kind of deadline',
  anyParticipant: 'All participants',
  complaint: 'Complaint',
  deadline: 'Until',
  left: 'Left',
  none: 'No deadline is in this state.',
  untitled: 'Without a title',
  noSecret: 'Secret complaints are neither listed nor counted here.',
  refused: 'This address says something that nobody knows.',
  reset: 'See all that is overdue',
};
