import type { FetchQueryOptions, QueryClient } from '@tanstack/react-query';
import { complaintPageQuery, meQuery, overviewQuery } from './api/queries';
import { areEarlyHere } from './first/early-answers';
import { askedBy, readComplaintSearch } from './pages/complaints/complaint-search';
import { deadlinesQuery, dueQuery } from './pages/deadlines/deadlines';
import { readDeadlinesSearch } from './pages/deadlines/deadlines-search';
import { overviewAsked, readOverviewSearch } from './pages/overview/overview-search';
import { parseSearch } from './pages/search-parameters';
import { router } from './router';

type Search = Record<string, string>;

/** What the pages of `first/first-page.ts` ask for, as they ask it. */
const firstQueries: Readonly<Record<string, (search: Search) => readonly unknown[]>> = {
  '/': (search) => [overviewQuery(overviewAsked(readOverviewSearch(search))), dueQuery],
  '/laporan': (search) => [complaintPageQuery(askedBy(readComplaintSearch(search)))],
  '/tenggat': (search) => [dueQuery, deadlinesQuery(readDeadlinesSearch(search))],
};

/**
 * Puts what was asked for early where the page looks for it. A slow processor then draws the page once, and not three
 * times: empty, waiting and full. Answers that have not come by now are not waited for.
 */
export async function readyFirstDrawing(queries: QueryClient): Promise<void> {
  if (!areEarlyHere()) return;
  const { pathname, search } = window.location;
  const asked = [meQuery, ...(firstQueries[pathname]?.(parseSearch(search)) ?? [])] as FetchQueryOptions[];
  await Promise.all([router.load(), ...asked.map((query) => queries.prefetchQuery({ ...query, retry: false }))]);
}
