/** One part to load for both: the list leads to a meeting. */
export { MeetingPage } from './meeting-page';
export { MeetingsPage } from './meetings-page';
