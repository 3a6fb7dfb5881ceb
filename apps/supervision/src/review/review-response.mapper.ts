import type { ParticipantDirectory } from '../participant/participant-directory.js';
import { progressOf, type KeptCase } from './kept-case.js';
import type { RoundPlan } from './plan-round.query.js';
import { mayRead, readingState } from './reading.js';
import type { RoundPlanResponse, RoundResponse, ReviewStratumResponse } from './review.response.js';
import type { RoundStratum } from './round.query.js';
import type { RoundWithRubric } from './round-reading.query.js';
import { sampleAlgorithm } from './sample.js';
import type { Person } from '../sign-in/role.js';

export const roundPlanResponse = (
  { strata, population, cases }: RoundPlan,
  directory: ParticipantDirectory,
): RoundPlanResponse => ({
  population,
  cases,
  strata: strata.map(({ ids, ...stratum }) => stratumResponse({ ...stratum, size: ids.length }, directory)),
});

const stratumResponse = (
  { participant, complaints, secret, unanswered, size, cases }: RoundStratum,
  directory: ParticipantDirectory,
): ReviewStratumResponse => ({
  participant: directory.reference(participant),
  ...{ complaints, secret, unanswered, size, cases },
});

interface ShownRound extends RoundWithRubric {
  readonly strata: readonly RoundStratum[];
  readonly kept: readonly KeptCase[];
}

/** @param person who looks at it */
export function roundResponse(
  { round, rubric, strata, kept }: ShownRound,
  person: Person,
  directory: ParticipantDirectory,
): RoundResponse {
  const judges = person.role === 'province-supervisor' && round.closedAt === null;
  return {
    ...round,
    algorithm: sampleAlgorithm,
    rubric,
    strata: strata.map((stratum) => stratumResponse(stratum, directory)),
    progress: progressOf(kept, rubric),
    mine: judges
      ? {
          waiting: waitingFor(person, kept, rubric).length,
          disputed: kept
            .filter((one) => readingState(one, rubric) === 'disputed' && isReader(one, person))
            .map(({ number }) => number),
        }
      : null,
  };
}

const isReader = ({ judgements }: KeptCase, { subject }: Person): boolean =>
  judgements.some(({ reviewer }) => reviewer === subject);

/** Cases that a person can read now: those that one has read before those that nobody has, then in their order. */
export function waitingFor(
  { subject, participant }: Person,
  kept: readonly KeptCase[],
  rubric: RoundWithRubric['rubric'],
): KeptCase[] {
  return kept
    .filter((one) => one.participant !== participant && mayRead(one, subject, rubric))
    .toSorted((one, other) => other.judgements.length - one.judgements.length || one.number - other.number);
}
