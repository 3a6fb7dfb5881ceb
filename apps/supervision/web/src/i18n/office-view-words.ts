import { englishOfficeViews } from './english-office-views';
import { indonesianOfficeViews } from './indonesian-office-views';
import { useLanguage } from './language';

const languages = { id: indonesianOfficeViews, en: englishOfficeViews };

export const useOfficeViewWords = (): typeof indonesianOfficeViews => languages[useLanguage().language];
