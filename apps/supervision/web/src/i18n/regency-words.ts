import { englishRegency } from './english-regency';
import { indonesianRegency } from './indonesian-regency';
import { useLanguage } from './language';

const languages = { id: indonesianRegency, en: englishRegency };

export const useRegencyWords = (): typeof indonesianRegency => languages[useLanguage().language];
