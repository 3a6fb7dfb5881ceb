import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readComplaintSearch } from './pages/complaints/complaint-search';
import { readCasesSearch } from './pages/figures/cases-search';
import { readDeadlinesSearch } from './pages/deadlines/deadlines';
import { readIndicatorsSearch } from './pages/indicators/indicators-search';
import { readOverviewSearch } from './pages/overview/overview-search';
import { readForecastSearch, readMovesSearch, readRankingSearch } from './pages/ranking/ranking-search';
import { readSettingsSearch } from './pages/settings/settings';
import { readRegencySearch } from './pages/regency/regency-search';
import { readRecapSearch } from './pages/recap/recap-search';
import { parseSearch, stringifySearch } from './pages/search-parameters';
import {
  readConflictsSearch,
  readMessagesSearch,
  readPageSearch,
} from './pages/synchronisation/synchronisation-search';
import { readReadingSearch, readRoundSearch } from './pages/review/reviews';
import { readSignCasesSearch, readSignsSearch } from './pages/signs/signs';
import { readGrowthSearch, readTrendsSearch } from './pages/trends/trends-search';
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

const deadlinesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tenggat',
  validateSearch: readDeadlinesSearch,
  component: lazyRouteComponent(() => import('./pages/deadlines/deadlines-page'), 'DeadlinesPage'),
});

const regencyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/instansi/$code',
  validateSearch: readRegencySearch,
  component: lazyRouteComponent(() => import('./pages/regency/regency-page'), 'RegencyPage'),
});

const settingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/pengaturan',
  validateSearch: readSettingsSearch,
  component: lazyRouteComponent(() => import('./pages/settings/settings-page'), 'SettingsPage'),
});

const indicatorPages = () => import('./pages/indicators/pages');

const indicatorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indikator',
  validateSearch: readIndicatorsSearch,
  component: lazyRouteComponent(indicatorPages, 'IndicatorsPage'),
});

const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indikator/kasus',
  validateSearch: readCasesSearch,
  component: lazyRouteComponent(indicatorPages, 'CasesPage'),
});

const rankingPages = () => import('./pages/ranking/pages');

const rankingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/peringkat',
  validateSearch: readRankingSearch,
  component: lazyRouteComponent(rankingPages, 'RankingPage'),
});

const movesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/peringkat/bergeser',
  validateSearch: readMovesSearch,
  component: lazyRouteComponent(rankingPages, 'MovesPage'),
});

const forecastRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/peringkat/hari-ini',
  validateSearch: readForecastSearch,
  component: lazyRouteComponent(rankingPages, 'ForecastPage'),
});

const publicationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/peringkat/terbitan',
  component: lazyRouteComponent(rankingPages, 'PublicationsPage'),
});

const publicationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/peringkat/terbitan/$id',
  component: lazyRouteComponent(rankingPages, 'PublicationPage'),
});

const signPages = () => import('./pages/signs/pages');

const signsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tanda',
  validateSearch: readSignsSearch,
  component: lazyRouteComponent(signPages, 'SignsPage'),
});

const signCasesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tanda/kasus',
  validateSearch: readSignCasesSearch,
  component: lazyRouteComponent(signPages, 'SignCasesPage'),
});

const reviewPages = () => import('./pages/review/pages');

const roundsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tinjauan',
  component: lazyRouteComponent(reviewPages, 'RoundsPage'),
});

const roundRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tinjauan/$id',
  validateSearch: readRoundSearch,
  component: lazyRouteComponent(reviewPages, 'RoundPage'),
});

const readingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tinjauan/$id/nilai',
  validateSearch: readReadingSearch,
  component: lazyRouteComponent(reviewPages, 'ReadingPage'),
});

const trendPages = () => import('./pages/trends/pages');

const trendsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tren',
  validateSearch: readTrendsSearch,
  component: lazyRouteComponent(trendPages, 'TopicTrendsPage'),
});

const growthRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tren/pertumbuhan',
  validateSearch: readGrowthSearch,
  component: lazyRouteComponent(trendPages, 'GrowthPage'),
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
    deadlinesRoute,
    regencyRoute,
    settingsRoute,
    indicatorsRoute,
    casesRoute,
    rankingRoute,
    movesRoute,
    forecastRoute,
    publicationsRoute,
    publicationRoute,
    signsRoute,
    signCasesRoute,
    roundsRoute,
    roundRoute,
    readingRoute,
    trendsRoute,
    growthRoute,
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
