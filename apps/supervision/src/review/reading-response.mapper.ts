import type { Person } from '../sign-in/role.js';
import type { BlindCase } from './blind-case.query.js';
import { hasRead, type KeptCase, type KeptJudgement } from './kept-case.js';
import { mayRead, readingState, type Measure } from './reading.js';
import type { BlindCaseResponse, JudgementResponse } from './reading.response.js';

export const judgementResponse = ({ reviewerName, versions }: KeptJudgement): JudgementResponse => ({
  reviewer: reviewerName,
  versions,
});

/** A case as one of its reviewers sees it: what the other said only to who has spoken, once both have. */
export function blindCaseResponse(
  kept: KeptCase,
  blind: BlindCase,
  { subject }: Person,
  measure: Measure & { readonly isClosed: boolean },
): BlindCaseResponse {
  const state = readingState(kept, measure);
  const isOne = hasRead(kept, subject);
  const areBothIn = kept.judgements.length >= 2;
  const isOpen = isOne ? kept.judgements.length === 1 : mayRead(kept, subject, measure);
  return {
    number: kept.number,
    state,
    ...blind,
    judgements: kept.judgements
      .filter(({ reviewer }) => reviewer === subject || (isOne && areBothIn))
      .map(judgementResponse),
    isOpen: isOpen && !measure.isClosed,
  };
}
