import { englishSynchronisation } from './english-synchronisation';
import { indonesianSynchronisation } from './indonesian-synchronisation';
import { useLanguage } from './language';

const languages = { id: indonesianSynchronisation, en: englishSynchronisation };

export const useSynchronisationWords = (): typeof indonesianSynchronisation => languages[useLanguage().language];
