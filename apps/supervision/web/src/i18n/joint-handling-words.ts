import { englishJointHandling } from './english-joint-handling';
import { indonesianJointHandling } from './indonesian-joint-handling';
import { useLanguage } from './language';

export type JointHandlingWords = typeof indonesianJointHandling;

const languages = { id: indonesianJointHandling, en: englishJointHandling };

export const useJointHandlingWords = (): JointHandlingWords => languages[useLanguage().language];
