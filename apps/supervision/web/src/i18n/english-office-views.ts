import type { indonesianOfficeViews } from './indonesian-office-views';

export const englishOfficeViews: typeof indonesianOfficeViews = {
  intro:
    'Views shared in this office: what they say, who kept them, and until when they were in use. Nothing is lost: what was taken away or replaced can be used again.',
  pages: { laporan: 'Complaints', tenggat: 'Deadlines', indikator: 'Indicators' },
  of: (page, owner) => `${page} · shared by ${owner}`,
  inUse: 'in use',
  ended: 'taken away',
  everything: 'no filter',
  savedBy: (name, time) => `kept by ${name}, ${time}`,
  endedBy: (name, time) => `taken away or replaced by ${name}, ${time}`,
  earlier: (count) => `${count} earlier`,
  withdraw: 'Take away',
  restore: 'Use again',
  none: 'No view is shared in this office yet.',
  keptPrivately: 'Whose view it was keeps one of this name for themselves now.',
  outdated: 'It has changed since this page was read. The newest is loaded.',
};
