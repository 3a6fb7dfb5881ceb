/** One part to load for both. */
export { GrowthPage } from './growth-page';
export { TopicTrendsPage } from './topic-trends-page';
