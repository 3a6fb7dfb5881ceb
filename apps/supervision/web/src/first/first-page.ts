import { withQuery } from '../api/address';
import { askedBy, readComplaintSearch } from '../pages/complaints/complaint-search';
import { deadlinesAsked, dueAsked, readDeadlinesSearch } from '../pages/deadlines/deadlines-search';
import { overviewAsked, readOverviewSearch } from '../pages/overview/overview-search';

interface FirstPage {
  readonly code: () => Promise<unknown>;
  /** What it asks the server for, from what its address says. */
  readonly asks: (search: Record<string, string>) => readonly string[];
}

/** Pages that a day begins with. */
const firstPages: Readonly<Record<string, FirstPage>> = {
  '/': {
    code: () => import('../pages/overview/overview-page'),
    asks: (search) => [
      withQuery('/api/overview', overviewAsked(readOverviewSearch(search))),
      withQuery('/api/clocks/due', dueAsked),
    ],
  },
  '/laporan': {
    code: () => import('../pages/complaints/complaints-page'),
    asks: (search) => [withQuery('/api/complaints', askedBy(readComplaintSearch(search)))],
  },
  '/tenggat': {
    code: () => import('../pages/deadlines/deadlines-page'),
    asks: (search) => [
      withQuery('/api/clocks/due', dueAsked),
      withQuery('/api/clocks', deadlinesAsked(readDeadlinesSearch(search))),
    ],
  },
};

export const firstPageOf = (path: string): FirstPage | undefined => firstPages[path];
