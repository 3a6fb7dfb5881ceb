import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readAlertsSearch } from './pages/alerts/alerts';
import { readComplaintSearch } from './pages/complaints/complaint-search';
import { readCasesSearch } from './pages/figures/cases-search';
import { readDeadlinesSearch } from './pages/deadlines/deadlines-search';
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
import { readMeetingsSearch } from './pages/meetings/meetings-search';
import { readJointSearch } from './pages/joint-handling/joint-search';
import { readReadingSearch, readRoundSearch } from './pages/review/reviews';
import { readLetterFormSearch, readLettersSearch } from './pages/letters/letters';
import { readSignCasesSearch, readSignsSearch } from './pages/signs/signs';
import { readProposalSearch } from './pages/success-stories/stories';
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

const alertsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/peringatan',
  validateSearch: readAlertsSearch,
  component: lazyRouteComponent(() => import('./pages/alerts/alerts-page'), 'AlertsPage'),
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

const termsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/istilah',
  component: lazyRouteComponent(() => import('./pages/terms/terms-page'), 'TermsPage'),
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

const rankingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/peringkat',
  validateSearch: readRankingSearch,
  component: lazyRouteComponent(() => import('./pages/ranking/ranking-page'), 'RankingPage'),
});

const movesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/peringkat/bergeser',
  validateSearch: readMovesSearch,
  component: lazyRouteComponent(() => import('./pages/ranking/moves-page'), 'MovesPage'),
});

const forecastRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/peringkat/hari-ini',
  validateSearch: readForecastSearch,
  component: lazyRouteComponent(() => import('./pages/ranking/forecast-page'), 'ForecastPage'),
});

const publicationsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/peringkat/terbitan',
  component: lazyRouteComponent(() => import('./pages/ranking/publications-page'), 'PublicationsPage'),
});

const publicationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/peringkat/terbitan/$id',
  component: lazyRouteComponent(() => import('./pages/ranking/publication-page'), 'PublicationPage'),
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

const letterPages = () => import('./pages/letters/pages');

const lettersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/surat',
  validateSearch: readLettersSearch,
  component: lazyRouteComponent(letterPages, 'LettersPage'),
});

const newLetterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/surat/baru',
  validateSearch: readLetterFormSearch,
  component: lazyRouteComponent(letterPages, 'NewLetterPage'),
});

const letterTemplatesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/surat/templat',
  component: lazyRouteComponent(letterPages, 'LetterTemplatesPage'),
});

const letterRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/surat/$id',
  component: lazyRouteComponent(letterPages, 'LetterPage'),
});

const meetingPages = () => import('./pages/meetings/pages');

const meetingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rapat',
  validateSearch: readMeetingsSearch,
  component: lazyRouteComponent(meetingPages, 'MeetingsPage'),
});

const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/rapat/$id',
  component: lazyRouteComponent(meetingPages, 'MeetingPage'),
});

const jointPages = () => import('./pages/joint-handling/pages');

const jointHandlingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/penanganan-bersama',
  validateSearch: readJointSearch,
  component: lazyRouteComponent(jointPages, 'JointHandlingsPage'),
});

const jointHandlingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/penanganan-bersama/$id',
  component: lazyRouteComponent(jointPages, 'JointHandlingPage'),
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

const reportsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/laporan-berkala',
  component: lazyRouteComponent(() => import('./pages/reports/reports-page'), 'ReportsPage'),
});

const storyPages = () => import('./pages/success-stories/pages');

const storiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kisah',
  component: lazyRouteComponent(storyPages, 'StoriesPage'),
});

const storyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kisah/$id',
  component: lazyRouteComponent(storyPages, 'StoryPage'),
});

const proposeStoryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/kisah/usul',
  validateSearch: readProposalSearch,
  component: lazyRouteComponent(storyPages, 'ProposeStoryPage'),
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
    alertsRoute,
    regencyRoute,
    settingsRoute,
    termsRoute,
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
    lettersRoute,
    newLetterRoute,
    letterTemplatesRoute,
    letterRoute,
    meetingsRoute,
    meetingRoute,
    jointHandlingsRoute,
    jointHandlingRoute,
    trendsRoute,
    growthRoute,
    recapRoute,
    reportsRoute,
    storiesRoute,
    proposeStoryRoute,
    storyRoute,
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
