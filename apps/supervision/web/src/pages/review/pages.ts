/** One part to load for all three: a round leads to its cases. */
export { ReadingPage } from './reading-page';
export { RoundPage } from './round-page';
export { RoundsPage } from './rounds-page';
