import { englishSettings } from './english-settings';
import { indonesianSettings } from './indonesian-settings';
import { useLanguage } from './language';

const languages = { id: indonesianSettings, en: englishSettings };

export type SettingsWords = typeof indonesianSettings;

export const useSettingsWords = (): SettingsWords => languages[useLanguage().language];
