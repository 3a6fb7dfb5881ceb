/** Signs of trouble that a single complaint shows. */
export const caseSigns = [
  'closed-without-follow-up',
  'closed-by-silence',
  'closed-within-minutes',
  'pasted-answer',
  'reopened-or-rated-low',
  'passed-on',
  'verified-late',
  'answered-differently',
  'reported-twice',
] as const;
export type CaseSign = (typeof caseSigns)[number];

/** Signs of trouble that a participant shows as a whole. */
export const participantSigns = ['nobody-signed-in', 'sudden-silence'] as const;
export type ParticipantSign = (typeof participantSigns)[number];

/** A sign of a complaint and the participant who answers for it, which need not be the one that handles it now. */
export interface ShownSign {
  readonly sign: CaseSign;
  readonly participant: string;
}

/** As one word, the way it is kept: `passed-on@63.71`. */
export const signToken = ({ sign, participant }: ShownSign): string => `${sign}@${participant}`;
