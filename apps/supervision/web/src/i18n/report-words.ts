import { englishReports } from './english-reports';
import { indonesianReports } from './indonesian-reports';
import { useLanguage } from './language';

export type ReportWords = typeof indonesianReports;

const languages = { id: indonesianReports, en: englishReports };

export const useReportWords = (): ReportWords => languages[useLanguage().language];
