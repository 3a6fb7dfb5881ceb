import { englishMeetings } from './english-meetings';
import { indonesianMeetings } from './indonesian-meetings';
import { useLanguage } from './language';

export type MeetingWords = typeof indonesianMeetings;

const languages = { id: indonesianMeetings, en: englishMeetings };

export const useMeetingWords = (): MeetingWords => languages[useLanguage().language];
