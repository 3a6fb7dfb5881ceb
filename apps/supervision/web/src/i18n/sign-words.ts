import { englishSigns } from './english-signs';
import { indonesianSigns } from './indonesian-signs';
import { useLanguage } from './language';

export type SignWords = typeof indonesianSigns;

/** Words of some pages come with them, in both languages: together they weigh less than a request for one. */
const languages = { id: indonesianSigns, en: englishSigns };

export const useSignWords = (): SignWords => languages[useLanguage().language];
