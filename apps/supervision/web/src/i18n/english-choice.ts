import type { indonesianChoice } from './indonesian-choice';

export const englishChoice: typeof indonesianChoice = {
  choose: (title) => `Choose complaint: ${title}`,
  choosePage: 'Choose all on this page',
  actions: 'What to do with the chosen complaints',
  chosen: (count) => `${count} complaints chosen`,
  allChosen: (count) => `All ${count} matching complaints chosen`,
  chooseAll: (count) => `Choose all ${count} that match`,
  clear: 'Choose none',
  tooMany: (total, most) => `${total} complaints match; ${most} at most at once. Narrow the filter to choose all.`,
  acts: { letters: 'Letter of reminder', agenda: 'Put on the agenda' },
  deadlines: 'Deadlines',
  anyDeadline: 'Any deadline',
  late: 'Late',
  keys: 'x chooses a complaint.',
};
