import type { Company } from './case-signs.js';
import type { CaseStory } from './case-story.js';
import { shareInCommon, stemsOf } from './likeness-keys.js';

/** Two complaints that are alike, from the side of one of them. Shares are of 0 to 1. */
export interface Pair {
  readonly id: string;
  readonly other: string;
  readonly textShare: number;
  readonly placeShare: number | null;
}

/**
 * What other complaints tell of each.
 * @param stories also of those that pairs name
 */
export function companyOf(
  id: string,
  pairs: readonly Pair[],
  stories: ReadonlyMap<string, CaseStory>,
  pasted: ReadonlySet<string>,
): Company {
  return {
    hasPastedAnswer: pasted.has(id),
    likenesses: pairs.flatMap(({ other: otherId, textShare, placeShare }) => {
      const [own, other] = [stories.get(id), stories.get(otherId)];
      if (own === undefined || other === undefined) return [];
      return [{ other, textShare, placeShare, answerShare: answerShare(own, other) }];
    }),
  };
}

/** Of the last answers that can be read. */
function answerShare(one: CaseStory, other: CaseStory): number | null {
  const [own, theirs] = [lastAnswer(one), lastAnswer(other)];
  return own === null || theirs === null ? null : shareInCommon(stemsOf(own), stemsOf(theirs));
}

const lastAnswer = ({ answers }: CaseStory): string | null =>
  answers.findLast(({ text }) => text !== null)?.text ?? null;
