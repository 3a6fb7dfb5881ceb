import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readComplaintSearch } from './pages/complaints/complaint-search';
import { readOverviewSearch } from './pages/overview/overview-search';
import { parseSearch, stringifySearch } from './pages/search-parameters';
import { BrokenPage, MissingPage } from './shell/dead-end';
import { Shell } from './shell/shell';

const rootRoute = createRootRoute({
  component: Shell,
  notFoundComponent: MissingPage,
  errorComponent: BrokenPage,
});

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: readOverviewSearch,
  component: lazyRouteComponent(() => import('./pages/overview/overview-page'), 'OverviewPage'),
});

const complaintsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/laporan',
  validateSearch: readComplaintSearch,
  component: lazyRouteComponent(() => import('./pages/complaints/complaints-page'), 'ComplaintsPage'),
});

const complaintRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/laporan/$id',
  component: lazyRouteComponent(() => import('./pages/complaint/complaint-page'), 'ComplaintPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([overviewRoute, complaintsRoute, complaintRoute]),
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface HistoryState {
    /** The cursors of the list's pages from the second up to this one. */
    trail?: string[];
  }
}
