/** One question that a reviewer answers of a case. */
export interface Criterion {
  /** A word of small letters by which scores name it. */
  readonly code: string;
  readonly label: string;
  /** What to look for, in the words reviewers read. */
  readonly question: string;
  /** What each score is called, from 0 upwards: two of them for no and yes, three with something between. */
  readonly levels: readonly string[];
  readonly weight: number;
}

/** By what answers are judged. Data, in versions: a round keeps the one it was opened with. */
export interface Rubric {
  readonly version: number;
  readonly name: string;
  /** Why it is as it is. */
  readonly reason: string;
  readonly criteria: readonly Criterion[];
  /** Two readings whose scores lie further apart, from 0 to 1, are read a third time or settled. */
  readonly disagreement: number;
}

/** A score for each criterion, by its code: the index of a level. */
export type Scores = Readonly<Record<string, number>>;

export interface RubricProblem {
  readonly field: string;
  readonly reason: string;
}

const mostLevels = 3;
const mostCriteria = 9;

const topLevel = ({ levels }: Pick<Criterion, 'levels'>): number => levels.length - 1;

/** What a criterion was given, from 0 to 1. */
export const shareOf = (criterion: Criterion, scores: Scores): number =>
  (scores[criterion.code] ?? 0) / topLevel(criterion);

/** What a case was given over all criteria, from 0 to 1. */
export function weightedScore(criteria: readonly Criterion[], share: (criterion: Criterion) => number): number {
  const weights = criteria.reduce((sum, { weight }) => sum + weight, 0);
  return criteria.reduce((sum, criterion) => sum + criterion.weight * share(criterion), 0) / weights;
}

export const scoreOf = (criteria: readonly Criterion[], scores: Scores): number =>
  weightedScore(criteria, (criterion) => shareOf(criterion, scores));

/** Why scores cannot be taken, each problem with the field to blame; none when they can. */
export function scoreProblems(
  criteria: readonly Criterion[],
  scores: Readonly<Record<string, unknown>>,
): RubricProblem[] {
  const missing = criteria.flatMap((criterion) => {
    const score = scores[criterion.code];
    const top = topLevel(criterion);
    const isSound = typeof score === 'number' && Number.isInteger(score) && score >= 0 && score <= top;
    return isSound ? [] : [{ field: `scores.${criterion.code}`, reason: `is no whole number from 0 to ${top}` }];
  });
  const unknown = Object.keys(scores).filter((code) => criteria.every((criterion) => criterion.code !== code));
  return [...missing, ...unknown.map((code) => ({ field: `scores.${code}`, reason: 'is no criterion of the rubric' }))];
}

/** Why criteria cannot be used, each problem with the field to blame; none when they can. */
export function criteriaProblems(criteria: readonly unknown[]): RubricProblem[] {
  if (criteria.length === 0 || criteria.length > mostCriteria) {
    return [{ field: 'criteria', reason: `are not between 1 and ${mostCriteria}` }];
  }
  const problems = criteria.flatMap((criterion, index) => problemsOf(criterion, `criteria.${index}`));
  if (problems.length > 0) return problems;
  const sound = criteria as readonly Criterion[];
  const twice = sound.findIndex(({ code }, at) => sound.findIndex((one) => one.code === code) !== at);
  return twice < 0 ? [] : [{ field: `criteria.${twice}.code`, reason: 'is used twice' }];
}

const isText = (value: unknown, most: number): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= most;

function problemsOf(given: unknown, field: string): RubricProblem[] {
  if (typeof given !== 'object' || given === null) return [{ field, reason: 'is no criterion' }];
  const { code, label, question, levels, weight } = given as Readonly<Record<string, unknown>>;
  const isCode = typeof code === 'string' && /^[a-z]{1,30}$/.test(code);
  const isLevels =
    Array.isArray(levels) &&
    levels.length >= 2 &&
    levels.length <= mostLevels &&
    levels.every((one) => isText(one, 60));
  const isWeight = typeof weight === 'number' && Number.isFinite(weight) && weight > 0;
  const faults: readonly (readonly [boolean, string, string])[] = [
    [isCode, 'code', 'is no word of at most 30 small letters'],
    [isText(label, 60), 'label', 'is no text of at most 60 characters'],
    [isText(question, 500), 'question', 'is no text of at most 500 characters'],
    [isLevels, 'levels', `are not 2 or ${mostLevels} texts of at most 60 characters`],
    [isWeight, 'weight', 'is no number above 0'],
  ];
  return faults.flatMap(([isSound, name, reason]) => (isSound ? [] : [{ field: `${field}.${name}`, reason }]));
}
