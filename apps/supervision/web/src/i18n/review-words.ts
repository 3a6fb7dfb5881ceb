import { englishReview } from './english-review';
import { indonesianReview } from './indonesian-review';
import { useLanguage } from './language';

export type ReviewWords = typeof indonesianReview;

const languages = { id: indonesianReview, en: englishReview };

export const useReviewWords = (): ReviewWords => languages[useLanguage().language];
