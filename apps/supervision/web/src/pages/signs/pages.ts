/** One part to load for both: a sign opens its cases. */
export { SignCasesPage } from './sign-cases-page';
export { SignsPage } from './signs-page';
