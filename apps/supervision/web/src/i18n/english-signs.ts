import type { indonesianSigns } from './indonesian-signs';

export const englishSigns: typeof indonesianSigns = {
  name: 'Signs of trouble',
  intro: 'Patterns of handling that call for a question. Each sign says its rule and opens its complaints.',
  settings: 'Parameters of signs',
  participant: 'Participant',
  shown: (part, whole) => `${part} of ${whole} complaints`,
  unverified: (count) => `and ${count} not verified still, past their deadline`,
  byParticipant: 'By participant',
  none: 'No complaint of this period shows this sign.',
  columns: { complaints: 'Complaints', of: 'Of', share: 'Share' },
  about: (sign, participant) => `${sign}, ${participant}`,

  quiet: 'Participants that are quiet',
  quietColumns: { state: 'State', lastDay: 'Last', expected: 'Expected', chance: 'By chance' },
  quietStates: { yes: 'Shows it', no: 'No', unknown: 'Unknown' },

  pasted: 'Answers that were pasted',
  pastedCount: (count) => `${count} complaints`,
  pastedMore: 'The complaints',

  back: 'Back to the signs of trouble',
  casesOf: (sign, participant) => `${sign}: ${participant}`,
  whole: 'the whole scope',
  answers: (name) => `Answerable: ${name}`,
  alike: 'Like',
  alikeShare: (share) => `${share} of the words the same`,
  unknownSign: 'Choose a sign on the page of signs of trouble.',
};
