import { englishInstances } from './english-instances';
import { indonesianInstances } from './indonesian-instances';
import { useLanguage } from './language';

const languages = { id: indonesianInstances, en: englishInstances };

export const useInstanceWords = (): typeof indonesianInstances => languages[useLanguage().language];
