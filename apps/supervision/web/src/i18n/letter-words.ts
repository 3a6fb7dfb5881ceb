import { englishLetters } from './english-letters';
import { indonesianLetters } from './indonesian-letters';
import { useLanguage } from './language';

export type LetterWords = typeof indonesianLetters;

const languages = { id: indonesianLetters, en: englishLetters };

export const useLetterWords = (): LetterWords => languages[useLanguage().language];
