import type { indonesianViews } from './indonesian-views';

export const englishViews: typeof indonesianViews = {
  views: 'Views',
  own: 'Mine',
  shared: 'Shared in this office',
  none: 'No view is kept yet.',
  sharedBy: (name) => `by ${name}`,
  isShared: 'shared',
  save: 'Keep this view',
  saveHint: 'The filters, order and columns that are shown. A view of the same name is replaced.',
  name: 'Name',
  share: 'Share in this office',
  saving: 'Saving…',
  remove: (name) => `Remove the view ${name}`,
  failed: 'Views cannot be loaded.',

  handedOff: (from, to) => `Passed on by ${from} to ${to}`,

  columns: 'Columns',
  usualColumns: 'As usual',

  proposeStory: 'Propose its story',

  accesses: 'Who opened it',
  accessesExplained: 'Everybody is noted once a day when opening this complaint (UU 27/2022).',
  noAccesses: 'Nobody is noted yet.',
  lastOpened: (time) => `last ${time}`,
  bundles: 'Evidence bundles that were made',
  bundleOf: (version, name) => `Version ${version}, by ${name}`,
  bundleFor: (whom) => `for ${whom}`,
};
