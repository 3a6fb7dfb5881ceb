/** One part to load for all five: who opens one of them soon opens another. */
export { ForecastPage } from './forecast-page';
export { MovesPage } from './moves-page';
export { PublicationPage } from './publication-page';
export { PublicationsPage } from './publications-page';
export { RankingPage } from './ranking-page';
