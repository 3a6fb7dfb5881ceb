import type { CaseStory, Passing } from './case-story.js';
import type { ShownSign } from './sign.js';
import type { SignParameters } from './sign-parameters.js';

/** A complaint that is like this one, and how much. Shares are of 0 to 1. */
export interface Likeness {
  readonly other: CaseStory;
  readonly textShare: number;
  /** Null when one of the two names no place. */
  readonly placeShare: number | null;
  /** How much of all their words the last answers of the two have in common; null while one has no answer. */
  readonly answerShare: number | null;
}

/** What only other complaints tell of this one. */
export interface Company {
  readonly hasPastedAnswer: boolean;
  readonly likenesses: readonly Likeness[];
}

const minute = 60_000;
const day = 24 * 60 * minute;

/** Two reports name the same place when nearly all words of it are the same. */
const samePlaceShare = 0.8;

/** Which signs of trouble a complaint shows, each with who answers for it. What is late and still open shows none. */
export function signsOf(story: CaseStory, company: Company, parameters: SignParameters): ShownSign[] {
  const { participant } = story;
  const own = (sign: ShownSign['sign'], isShown: boolean): ShownSign[] => (isShown ? [{ sign, participant }] : []);
  const isCompleted = story.status === 'selesai';
  const closedByOffice = isCompleted && (story.closer === 'admin' || story.closer === 'system');
  return [
    ...own('closed-without-follow-up', closedByOffice && story.answers.length === 0),
    ...own('closed-by-silence', isCompleted && story.closer === 'system' && story.answers.length > 0),
    ...own('closed-within-minutes', closedByOffice && millisecondsToClose(story) < parameters.minutesToClose * minute),
    ...own('pasted-answer', company.hasPastedAnswer),
    ...own('reopened-or-rated-low', story.reopenings > 0 || isLow(story.rating, parameters.lowRating)),
    ...passedOn(story.passings, parameters.timesPassedOn),
    ...verifiedLate(story),
    ...own(
      'answered-differently',
      company.likenesses.some((likeness) => isAnsweredDifferently(story, likeness, parameters)),
    ),
    ...own(
      'reported-twice',
      company.likenesses.some((likeness) => isReportedTwice(story, likeness, parameters)),
    ),
  ];
}

const millisecondsToClose = ({ receivedAt, closedAt }: CaseStory): number =>
  receivedAt === null || closedAt === null ? Infinity : closedAt - receivedAt;

const isLow = (rating: number | null, low: number): boolean => rating !== null && rating <= low;

/** Whoever passed it on most often answers for it; of several the first who did. */
function passedOn(passings: readonly Passing[], times: number): ShownSign[] {
  if (passings.length <= times) return [];
  const counts = new Map<string, number>();
  for (const { from } of passings) counts.set(from, (counts.get(from) ?? 0) + 1);
  const [participant = ''] = [...counts].toSorted(([, one], [, other]) => other - one)[0] ?? [];
  return [{ sign: 'passed-on', participant }];
}

/** Whoever was late first answers for it. */
function verifiedLate({ verifications }: CaseStory): ShownSign[] {
  const late = verifications.find(
    ({ stoppedAt, deadlineAt }) => stoppedAt !== null && deadlineAt !== null && stoppedAt > deadlineAt,
  );
  return late === undefined ? [] : [{ sign: 'verified-late', participant: late.participant }];
}

const apart = (one: CaseStory, other: CaseStory): number =>
  one.receivedAt === null || other.receivedAt === null ? Infinity : Math.abs(one.receivedAt - other.receivedAt);

/** Nearly the same reports, of which the answers share hardly a word, or one was archived and the other completed. */
export function isAnsweredDifferently(
  story: CaseStory,
  { other, textShare, answerShare }: Likeness,
  { alikePercent, differentPercent, answersWithinDays }: SignParameters,
): boolean {
  if (textShare * 100 < alikePercent || apart(story, other) > answersWithinDays * day) return false;
  const ends = new Set([story.status, other.status]);
  return (
    (ends.has('selesai') && ends.has('diarsip')) || (answerShare !== null && answerShare * 100 <= differentPercent)
  );
}

/** Of the same place and category and alike, near in time, and nobody joined them. */
export function isReportedTwice(
  story: CaseStory,
  { other, textShare, placeShare }: Likeness,
  { samePlacePercent, reportedWithinDays }: SignParameters,
): boolean {
  if (story.duplicateOf !== null || other.duplicateOf !== null) return false;
  if (placeShare === null || placeShare < samePlaceShare) return false;
  return textShare * 100 >= samePlacePercent && apart(story, other) <= reportedWithinDays * day;
}
