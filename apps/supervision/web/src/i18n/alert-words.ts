import { englishAlerts } from './english-alerts';
import { indonesianAlerts } from './indonesian-alerts';
import { useLanguage } from './language';

export type AlertWords = typeof indonesianAlerts;

const languages = { id: indonesianAlerts, en: englishAlerts };

export const useAlertWords = (): AlertWords => languages[useLanguage().language];
