/** One part to load for all five: who opens one of them soon opens another. */
export { MatchingPage } from '../matching/matching-page';
export { ConflictPage } from './conflict-page';
export { ConflictsPage } from './conflicts-page';
export { ParticipantPage } from './participant-page';
export { SynchronisationPage } from './synchronisation-page';
