import { englishClocks } from './english-clocks';
import { indonesianClocks } from './indonesian-clocks';
import { useLanguage } from './language';

/** Words of one page come with that page, in both languages: together they weigh less than a request for one. */
const languages = { id: indonesianClocks, en: englishClocks };

export const useClockWords = (): typeof indonesianClocks => languages[useLanguage().language];
