import { translatorOf, type Languages } from '#http';
import { caseSentences } from './case-sentences.js';
import { followUpSentences } from './follow-up-sentences.js';
import { requestSentences } from './request-sentences.js';
import { settingSentences } from './setting-sentences.js';

/** Beside English, what supervision tells of mistakes in: the language of its pages. */
export const languages: Languages = {
  id: translatorOf({ ...requestSentences, ...caseSentences, ...settingSentences, ...followUpSentences }),
};
