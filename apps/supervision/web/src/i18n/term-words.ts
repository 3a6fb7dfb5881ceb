import { englishTerms } from './english-terms';
import { indonesianTerms } from './indonesian-terms';
import { useLanguage } from './language';

export type TermName = keyof (typeof indonesianTerms)['terms'];

const languages = { id: indonesianTerms, en: englishTerms };

export const useTermWords = (): typeof indonesianTerms => languages[useLanguage().language];
