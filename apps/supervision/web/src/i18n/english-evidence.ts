import type { indonesianEvidence } from './indonesian-evidence';

export const englishEvidence: typeof indonesianEvidence = {
  name: 'Evidence bundle',
  explained:
    'A signed ZIP: every entry with its hash, the list of attachments, and a readable page in Indonesian. It can be checked offline. That it was made is kept on record.',
  madeFor: 'Made for',
  madeForHint: 'The inspectorate, for instance. It stands in the bundle; may be left empty.',
  download: 'Download the evidence bundle',
  making: 'Making the bundle…',
};
