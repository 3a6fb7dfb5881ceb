import { wilsonInterval } from '../monev/wilson.js';
import type { ParticipantDirectory } from '../participant/participant-directory.js';
import type { Agreement } from './agreement.js';
import type { KeptCase } from './kept-case.js';
import { outcomeOf, readingState } from './reading.js';
import { judgementResponse } from './reading-response.mapper.js';
import { agreementsOf, resultsOf } from './results.js';
import type { ReviewedCaseResponse, ReviewResultResponse } from './review-result.response.js';
import type { RoundStratum } from './round.query.js';
import type { RoundWithRubric } from './round-reading.query.js';
import type { Criterion, Rubric } from './rubric.js';
import { sampleAlgorithm } from './sample.js';

const method =
  "Wilson's score interval at 95 % for a share with the mean of the scores, which vary no more than such a share, " +
  'with n · (N − 1) ÷ (N − n) instead of n for n read of N; over the province weighted by N, distances to the ends ' +
  'combined by their squares (MOVER)';

interface ClosedRound extends RoundWithRubric {
  readonly strata: readonly RoundStratum[];
  readonly kept: readonly KeptCase[];
}

/** @param seesOnly the one participant whose cases the reader may open; null for all */
export function reviewResultResponse(
  { round, rubric, strata, kept }: ClosedRound,
  seesOnly: string | null,
  directory: ParticipantDirectory,
): ReviewResultResponse {
  const { participants, province } = resultsOf(strata, kept, rubric);
  const { cases, near, criteria, pairs } = agreementsOf(kept, rubric);
  const named = <Value>(values: readonly Value[]) =>
    rubric.criteria.map(({ code }, index) => ({ code, estimate: values[index] ?? null }));
  return {
    round,
    rubric,
    algorithm: sampleAlgorithm,
    method,
    agreement: {
      cases,
      near,
      criteria: criteria.map(agreementResponse(rubric.criteria)),
      pairs: pairs.map((pair) => ({
        reviewers: pair.reviewers,
        cases: pair.cases,
        criteria: pair.criteria.map(agreementResponse(rubric.criteria)),
      })),
    },
    province: {
      ...province,
      covered: province.score?.size ?? 0,
      score: province.score && estimateResponse(province.score),
      criteria: named(province.criteria.map((one) => one && estimateResponse(one))),
    },
    participants: participants.map(({ participant, criteria: estimates, ...figure }) => ({
      ...figure,
      participant: directory.reference(participant),
      criteria: named(estimates),
      cases:
        seesOnly === null || seesOnly === participant
          ? `/api/reviews/${round.id}/results/cases?participant=${participant}`
          : null,
    })),
  };
}

const estimateResponse = ({ mean, interval }: { mean: number; interval: { low: number; high: number } }) => ({
  mean,
  interval,
});

/** With the interval of the share. */
export const agreementResponse =
  (criteria: readonly Criterion[]) =>
  ({ cases, same, share, kappa }: Agreement, index: number) => ({
    code: criteria[index]?.code ?? '',
    ...{ cases, same, share, kappa },
    interval: wilsonInterval(same, cases),
  });

export const reviewedCaseResponse = (
  kept: KeptCase,
  rubric: Rubric,
  directory: ParticipantDirectory,
): ReviewedCaseResponse => ({
  number: kept.number,
  id: kept.complaintId,
  participant: directory.reference(kept.participant),
  version: kept.complaintVersion,
  state: readingState(kept, rubric),
  score: outcomeOf(kept, rubric)?.score ?? null,
  judgements: kept.judgements.map(judgementResponse),
  settlement: kept.settlement,
});
