import { englishEvidence } from './english-evidence';
import { indonesianEvidence } from './indonesian-evidence';
import { useLanguage } from './language';

const languages = { id: indonesianEvidence, en: englishEvidence };

export const useEvidenceWords = (): typeof indonesianEvidence => languages[useLanguage().language];
