/** One part to load for all of them: a list leads to a letter, and a letter to the next. */
export { LetterPage } from './letter-page';
export { LettersPage } from './letters-page';
export { LetterTemplatesPage } from './letter-templates-page';
export { NewLetterPage } from './new-letter-page';
