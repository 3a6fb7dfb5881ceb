import { englishDeadlines } from './english-deadlines';
import { indonesianDeadlines } from './indonesian-deadlines';
import { useLanguage } from './language';

const languages = { id: indonesianDeadlines, en: englishDeadlines };

export const useDeadlineWords = (): typeof indonesianDeadlines => languages[useLanguage().language];
