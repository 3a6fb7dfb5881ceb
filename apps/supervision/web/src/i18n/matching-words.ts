import { englishMatching } from './english-matching';
import { indonesianMatching } from './indonesian-matching';
import { useLanguage } from './language';

/** Words of one page come with that page, in both languages: together they weigh less than a request for one. */
const languages = { id: indonesianMatching, en: englishMatching };

export const useMatchingWords = (): typeof indonesianMatching => languages[useLanguage().language];
