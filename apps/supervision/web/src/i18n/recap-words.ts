import { englishRecap } from './english-recap';
import { indonesianRecap } from './indonesian-recap';
import { useLanguage } from './language';

export type RecapWords = typeof indonesianRecap;

/** Words of one page come with that page, in both languages: together they weigh less than a request for one. */
const languages = { id: indonesianRecap, en: englishRecap };

export const useRecapWords = (): RecapWords => languages[useLanguage().language];
