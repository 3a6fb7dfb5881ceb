import { englishRegencyReview } from './english-regency-review';
import { indonesianRegencyReview } from './indonesian-regency-review';
import { useLanguage } from './language';

const languages = { id: indonesianRegencyReview, en: englishRegencyReview };

export const useRegencyReviewWords = (): typeof indonesianRegencyReview => languages[useLanguage().language];
