import { englishRanking } from './english-ranking';
import { indonesianRanking } from './indonesian-ranking';
import { useLanguage } from './language';

export type RankingWords = typeof indonesianRanking;

/** Words of some pages come with them, in both languages: together they weigh less than a request for one. */
const languages = { id: indonesianRanking, en: englishRanking };

export const useRankingWords = (): RankingWords => languages[useLanguage().language];
