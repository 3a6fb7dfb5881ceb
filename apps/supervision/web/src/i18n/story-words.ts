import { englishStories } from './english-stories';
import { indonesianStories } from './indonesian-stories';
import { useLanguage } from './language';

export type StoryWords = typeof indonesianStories;

const languages = { id: indonesianStories, en: englishStories };

export const useStoryWords = (): StoryWords => languages[useLanguage().language];
