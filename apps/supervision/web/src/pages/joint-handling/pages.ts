/** One part to load for both: the list leads to a joint handling. */
export { JointHandlingPage } from './joint-handling-page';
export { JointHandlingsPage } from './joint-handlings-page';
