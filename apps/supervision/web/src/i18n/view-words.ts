import { englishViews } from './english-views';
import { indonesianViews } from './indonesian-views';
import { useLanguage } from './language';

const languages = { id: indonesianViews, en: englishViews };

export const useViewWords = (): typeof indonesianViews => languages[useLanguage().language];
