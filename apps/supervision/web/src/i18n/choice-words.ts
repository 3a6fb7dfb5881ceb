import { englishChoice } from './english-choice';
import { indonesianChoice } from './indonesian-choice';
import { useLanguage } from './language';

const languages = { id: indonesianChoice, en: englishChoice };

export const useChoiceWords = (): typeof indonesianChoice => languages[useLanguage().language];
