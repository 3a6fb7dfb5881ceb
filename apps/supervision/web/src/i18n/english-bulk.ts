import type { indonesianBulk } from './indonesian-bulk';

export const englishBulk: typeof indonesianBulk = {
  titles: { letters: 'Drafts of first reminders', agenda: 'Put on the agenda' },
  explained: {
    letters:
      'Preview: nothing is written yet. Each regency gets one draft; nothing is sent before you read and issue it.',
    agenda: 'Preview: nothing is written yet. Each participant gets one item with the ids of its complaints.',
  },
  waiting: 'Making the preview …',
  deadline: 'Answer by',
  deadlineHint: (day) => `Empty means as the template says: ${day}.`,
  text: 'Item of the agenda',
  textGiven: 'Laporan yang perlu dibahas bersama.',
  meeting: (number, at, place) => `Meeting ${number}, ${at}, ${place}`,
  noMeeting: 'No meeting is planned.',
  planMeeting: 'Plan a meeting',
  summary: {
    letters: (parts, complaints) => `New drafts: ${parts}, about ${complaints} complaints`,
    agenda: (parts, complaints) => `New items: ${parts}, about ${complaints} complaints`,
  },
  leftOut: (count) => `Left out: ${count} complaints`,
  part: {
    letters: (count) => `${count} complaints go into one new draft`,
    agenda: (count) => `${count} complaints go into one item`,
  },
  nobody: 'Of nobody',
  reasons: {
    unknown: 'not found',
    secret: 'secret: takes no part in what is done with many at once',
    'no-meeting': 'no meeting is planned',
    'no-regency': 'handled by no regency now',
    'not-in-meeting': 'whose it is takes no part in that meeting',
    closed: 'completed or archived',
    'not-late': 'no deadline is missed',
    'in-open-letter': 'in a letter that is not done with',
    'on-agenda': 'on the agenda of that meeting already',
    full: 'more than 50: no room, choose again after this',
  },
  letter: 'see the letter',
  run: {
    letters: (parts) => `Make ${parts} drafts`,
    agenda: (parts) => `Put ${parts} items on the agenda`,
  },
  nothing: 'There is nothing to write',
  running: 'Writing …',
  cancel: 'Cancel',
  close: 'Close',
  changed: 'Things changed since the preview. Nothing was written.',
  again: 'See the newest preview',
  refused: 'This cannot be done so; nothing was written:',
  done: {
    letters: (parts) => `Drafts made: ${parts}`,
    agenda: (parts) => `Items put on the agenda: ${parts}`,
  },
  drafts: 'See all drafts',
  count: (count) => `${count} complaints`,
};
