import { ReasonsInterceptor } from '#http';
import { languages } from './languages.mapper.js';

/** For what tells of mistakes without refusing: a preview, rows left out, messages that wait. */
export const reasonsInLanguage = new ReasonsInterceptor(languages);
