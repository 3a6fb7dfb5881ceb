import { englishDownload } from './english-download';
import { indonesianDownload } from './indonesian-download';
import { useLanguage } from './language';

const languages = { id: indonesianDownload, en: englishDownload };

export const useDownloadWords = (): typeof indonesianDownload => languages[useLanguage().language];
