import type { KeptCase } from './kept-case.js';
import type { ParticipantRoundResponse } from './participant-review.response.js';
import { agreementsOf, isTooFew, resultsOf } from './results.js';
import { agreementResponse } from './review-result.mapper.js';
import type { RoundWithRubric } from './round-reading.query.js';

interface Part {
  readonly participant: string;
  /** Cases that could be drawn; null for who was not in the round. */
  readonly size: number | null;
  readonly kept: readonly KeptCase[];
}

/** What a closed round says of one participant, and how far those who read its cases agreed. */
export function participantRoundResponse(
  { round, rubric }: RoundWithRubric,
  { participant, size, kept }: Part,
): ParticipantRoundResponse {
  const [result] = resultsOf([{ participant, size: size ?? 0 }], kept, rubric).participants;
  const { cases, near, criteria } = agreementsOf(kept, rubric);
  const read = result?.read ?? 0;
  return {
    ...{ round: round.id, from: round.from, to: round.to, dateBasis: round.dateBasis, closedAt: round.closedAt ?? '' },
    ...{ isReviewed: size !== null, size: size ?? 0, drawn: kept.length, read },
    isTooFew: isTooFew({ read, size: size ?? 0 }),
    score: result?.score ?? null,
    criteria: rubric.criteria.map(({ code, label }, index) => ({
      ...{ code, label },
      estimate: result?.criteria[index] ?? null,
    })),
    agreement: { cases, near, criteria: criteria.map(agreementResponse(rubric.criteria)) },
  };
}
