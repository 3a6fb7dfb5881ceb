import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readComplaintSearch } from './pages/complaints/complaint-search';
import { readOverviewSearch } from './pages/overview/overview-search';
import { readRecapSearch } from './pages/recap/recap-search';
import { parseSearch, stringifySearch } from './pages/search-parameters';
import {
  readConflictsSearch,
  readMessagesSearch,
  readPageSearch,
} from './pages/synchronisation/synchronisation-search';
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

const synchronisationPages = () => import('./pages/synchronisation/pages');

const synchronisationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sinkronisasi',
  component: lazyRouteComponent(synchronisationPages, 'SynchronisationPage'),
});

const participantRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sinkronisasi/$code',
  validateSearch: readMessagesSearch,
  component: lazyRouteComponent(synchronisationPages, 'ParticipantPage'),
});

const conflictsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sinkronisasi/konflik',
  validateSearch: readConflictsSearch,
  component: lazyRouteComponent(synchronisationPages, 'ConflictsPage'),
});

const conflictRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sinkronisasi/konflik/$id',
  component: lazyRouteComponent(synchronisationPages, 'ConflictPage'),
});

const matchingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sinkronisasi/kertas',
  validateSearch: readPageSearch,
  component: lazyRouteComponent(synchronisationPages, 'MatchingPage'),
});

const recapRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rekap',
  validateSearch: readRecapSearch,
  component: lazyRouteComponent(() => import('./pages/recap/recap-page'), 'RecapPage'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    overviewRoute,
    complaintsRoute,
    complaintRoute,
    synchronisationRoute,
    participantRoute,
    conflictsRoute,
    conflictRoute,
    matchingRoute,
    recapRoute,
  ]),
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
