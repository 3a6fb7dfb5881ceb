import { englishBulk } from './english-bulk';
import { indonesianBulk } from './indonesian-bulk';
import { useLanguage } from './language';

const languages = { id: indonesianBulk, en: englishBulk };

export const useBulkWords = (): typeof indonesianBulk => languages[useLanguage().language];
