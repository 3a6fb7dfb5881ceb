import type { indonesianUnusable } from './indonesian-unusable';

export const englishUnusable: typeof indonesianUnusable = {
  reset: 'Remove this filter',
  reasons: {
    status: (word) => `There is no status “${word}”.`,
    participant: (word) => `There is no instance “${word}” in this province.`,
    q: () => 'The search text is too long.',
    classification: (word) => `There is no classification “${word}”.`,
    category: () => 'The name of the category is too long.',
    channel: (word) => `There is no channel “${word}”.`,
    origin: (word) => `There is no data origin “${word}”.`,
    late: (word) => `The filter of deadlines “${word}” is neither true nor false.`,
    handOff: (word) => `“${word}” is not two codes such as 63.71>63.03.`,
    from: (word) => `The first day, “${word}”, is not in the calendar.`,
    to: (word) => `The last day, “${word}”, is not in the calendar.`,
    dateBasis: (word) => `There is no date basis “${word}”.`,
    sort: (word) => `There is no order “${word}”.`,
    after: () => 'This address points to a page of the list that does not exist.',
  },
};
