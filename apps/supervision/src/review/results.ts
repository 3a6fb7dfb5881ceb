import { agreementOf, type Agreement, type Pair } from './agreement.js';
import { estimateOf, weightedEstimate, type Estimate, type StratumScores, type WeightedEstimate } from './estimate.js';
import type { KeptCase, KeptJudgement } from './kept-case.js';
import { outcomeOf, readingState, type Measure, type Outcome } from './reading.js';
import type { Criterion } from './rubric.js';

/** A participant's part of a round. */
export interface ResultStratum {
  readonly participant: string;
  /** Cases that could be drawn. */
  readonly size: number;
}

export interface ParticipantResult {
  readonly participant: string;
  readonly size: number;
  readonly drawn: number;
  readonly read: number;
  /** Null where nothing was read. */
  readonly score: Estimate | null;
  /** In the order of the criteria. */
  readonly criteria: readonly (Estimate | null)[];
}

export interface ProvinceResult {
  readonly size: number;
  readonly read: number;
  readonly score: WeightedEstimate | null;
  readonly criteria: readonly (WeightedEstimate | null)[];
}

/**
 * Readings from which on a score says something of all answers of a period: our choice, as no rule names a number. With
 * fewer the interval is so wide that any score would lie in it.
 */
export const leastReadings = 5;

/** Whether less was read than says anything; never where all there was has been read. */
export const isTooFew = ({ read, size }: { readonly read: number; readonly size: number }): boolean =>
  read < leastReadings && read < size;

/** What came out of a round. */
export interface Results {
  readonly participants: readonly ParticipantResult[];
  readonly province: ProvinceResult;
}

export function resultsOf(strata: readonly ResultStratum[], kept: readonly KeptCase[], measure: Measure): Results {
  const of = Map.groupBy(kept, ({ participant }) => participant);
  const read = strata.map((stratum) => {
    const drawn = of.get(stratum.participant) ?? [];
    return { ...stratum, drawn: drawn.length, outcomes: drawn.flatMap((one) => outcomeOf(one, measure) ?? []) };
  });
  const scoresBy = (value: (outcome: Outcome) => number): StratumScores[] =>
    read.map(({ participant, size, outcomes }) => ({ participant, size, scores: outcomes.map(value) }));
  const measures: readonly ((outcome: Outcome) => number)[] = [
    ({ score }) => score,
    ...measure.criteria.map(
      ({ code }) =>
        ({ shares }: Outcome) =>
          shares[code] ?? 0,
    ),
  ];
  const [whole = null, ...wholes] = measures.map((value) => weightedEstimate(scoresBy(value)));
  return {
    participants: read.map(({ participant, size, drawn, outcomes }) => {
      const [score = null, ...criteria] = measures.map((value) => estimateOf({ size, scores: outcomes.map(value) }));
      return { participant, size, drawn, read: outcomes.length, score, criteria };
    }),
    province: {
      size: read.reduce((sum, { size }) => sum + size, 0),
      read: read.reduce((sum, { outcomes }) => sum + outcomes.length, 0),
      score: whole,
      criteria: wholes,
    },
  };
}

/** Two people, and how far they agree by each criterion. */
export interface PairAgreement {
  readonly reviewers: readonly [string, string];
  readonly cases: number;
  readonly criteria: readonly Agreement[];
}

export interface RoundAgreement {
  /** Cases that two judged. */
  readonly cases: number;
  /** Of how many their scores lay near each other. */
  readonly near: number;
  /** In the order of the criteria. */
  readonly criteria: readonly Agreement[];
  /** By each two people; the tables above are the sums of theirs. */
  readonly pairs: readonly PairAgreement[];
}

type Two = readonly [KeptJudgement, KeptJudgement];

/** The first two judgements of a case, of which neither knew the other; in the order of their people, not of time. */
function twoOf({ judgements }: KeptCase): Two[] {
  const [one, other] = judgements;
  if (one === undefined || other === undefined) return [];
  return [one.reviewer < other.reviewer ? [one, other] : [other, one]];
}

export function agreementsOf(kept: readonly KeptCase[], measure: Measure): RoundAgreement {
  const read = kept.filter((one) => readingState(one, measure) !== 'lapsed').flatMap(twoOf);
  const by = Map.groupBy(read, ([one, other]) => JSON.stringify([one.reviewer, other.reviewer]));
  return {
    cases: read.length,
    near: read.filter((two) => !isApart(two, measure)).length,
    criteria: criteriaAgreements(read, measure.criteria),
    pairs: [...by.values()].map((twos) => ({
      reviewers: namesOf(twos[0]),
      cases: twos.length,
      criteria: criteriaAgreements(twos, measure.criteria),
    })),
  };
}

const namesOf = (two: Two | undefined): [string, string] => [two?.[0].reviewerName ?? '', two?.[1].reviewerName ?? ''];

const criteriaAgreements = (twos: readonly Two[], criteria: readonly Criterion[]): Agreement[] =>
  criteria.map(({ code }) =>
    agreementOf(twos.map(([one, other]): Pair => [one.scores[code] ?? 0, other.scores[code] ?? 0])),
  );

/** As the state of a case without a third reading or a settlement says it. */
const isApart = (judgements: Two, measure: Measure): boolean =>
  readingState({ lapsed: false, judgements, settlement: null }, measure) === 'disputed';
