import type { indonesianMatching } from './indonesian-matching';

const counted = (count: string, one: string, many: string): string => `${count} ${count === '1' ? one : many}`;

export const englishMatching: typeof indonesianMatching = {
  name: 'Reports from paper',
  intro:
    'Noted on paper while a system was away, and entered later. Beside each, what the national platform has from that time that may be the same matter. Nothing is joined unless a person says so.',
  waiting: (count) => `${counted(count, 'report', 'reports')} from paper to be compared`,
  waitingMore: (count) => `at least ${counted(count, 'report', 'reports')} from paper to be compared`,
  none: 'No report from paper waits to be compared.',
  noneExplained: 'They are shown here once a regency’s officers have entered what they noted during an outage.',

  noted: 'From paper',
  national: 'National LAPOR!',
  received: 'Received',
  place: 'Place',
  placeUnknown: 'not told',
  status: 'Status',
  notedBy: 'Noted by',
  notedByWhen: (name, when) => `${name}, entered ${when}`,

  noCandidate: 'The national platform has nothing alike from around that time.',
  noCandidateExplained: 'It is compared again whenever this page is opened.',
  candidates: (count) => `${counted(count, 'national report', 'national reports')} that may be the same`,

  alike: 'Likeness',
  alikeParts: { text: 'Words', place: 'Place', days: 'Time' },
  likeness: {
    same: 'the same',
    very: 'very much alike',
    partly: 'partly alike',
    little: 'a little alike',
    none: 'nothing in common',
  },
  likenessOf: (words, share) => `${words} (${share})`,
  placeNotCompared: 'cannot be compared',
  sameDay: 'less than a day apart',
  daysApart: (days) => `${counted(days, 'day', 'days')} apart`,

  join: 'The same matter',
  dismiss: 'Not the same matter',
  joinTitle: (one, other) => `Join ${one} with ${other}`,
  joinExplained:
    'The report from paper is marked as the same as the national one. This becomes an entry of the ledger in your name and is sent to everybody concerned.',
  reason: 'Reason',
  reasonHint: 'Read by both sides and by auditors.',
  reasonMissing: 'Write the reason.',
  confirm: 'Join',
  cancel: 'Cancel',
  sending: 'Sending…',
  refused: 'The two cannot be joined: one of them is known as the same as another report already.',
  gone: 'This report does not wait to be compared any more. Load the page again.',
  dismissed: (id) => `${id} was said to be another matter and is not suggested again.`,

  joinSent: 'Sent, and being entered in the ledger.',
  joinedWith: (id) => `Joined: one matter with ${id}`,
  joinedElsewhere: (id) => `Known as the same as ${id} already`,
  joinedExplained: 'Entered in the ledger. The report from paper can still be opened; it says “Same as”.',
  onlySupervisor: 'Whether they are the same is for the province’s supervisor to say.',
};
