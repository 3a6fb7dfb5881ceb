import { englishFigures } from './english-figures';
import { indonesianFigures } from './indonesian-figures';
import { useLanguage } from './language';

export type FigureWords = typeof indonesianFigures;

/** Words of some pages come with them, in both languages: together they weigh less than a request for one. */
const languages = { id: indonesianFigures, en: englishFigures };

export const useFigureWords = (): FigureWords => languages[useLanguage().language];
