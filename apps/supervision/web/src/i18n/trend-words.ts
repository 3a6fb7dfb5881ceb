import { englishTrends } from './english-trends';
import { indonesianTrends } from './indonesian-trends';
import { useLanguage } from './language';

/** Words of some pages come with them, in both languages: together they weigh less than a request for one. */
const languages = { id: indonesianTrends, en: englishTrends };

export const useTrendWords = (): typeof indonesianTrends => languages[useLanguage().language];
