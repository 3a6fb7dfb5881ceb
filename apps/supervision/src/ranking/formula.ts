import { indicatorDefinitions, indicatorNames, type IndicatorName } from '../monev/indicators.js';

export interface Weight {
  readonly indicator: IndicatorName;
  readonly weight: number;
  /** Of an indicator in days: so many, or more, give no points. */
  readonly worst?: number;
}

/** How a ranking is computed. Data: national weights are not published, ours are shown with every ranking. */
export interface Formula {
  readonly version: number;
  readonly name: string;
  /** Why it is as it is. */
  readonly reason: string;
  /** Whoever received fewer has figures, and no rank. */
  readonly minimumComplaints: number;
  readonly weights: readonly Weight[];
}

export interface FormulaProblem {
  readonly field: string;
  readonly reason: string;
}

/** Indicators that say how well something is done: a number of complaints does not. */
export const rankedIndicators: readonly IndicatorName[] = indicatorNames.filter(
  (name) => indicatorDefinitions[name].better !== null,
);

/** Why weights cannot be used, each problem with the field to blame; none when they can. */
export function weightProblems(weights: readonly unknown[]): FormulaProblem[] {
  const problems = weights.flatMap((weight, index) => problemsOf(weight, `weights.${index}`));
  if (problems.length > 0) return problems;
  const sound = weights as readonly Weight[];
  const twice = sound.findIndex(({ indicator }, at) => sound.findIndex((one) => one.indicator === indicator) !== at);
  if (twice >= 0) return [{ field: `weights.${twice}.indicator`, reason: 'is weighed twice' }];
  const sum = sound.reduce((total, { weight }) => total + weight, 0);
  return sum > 0 ? [] : [{ field: 'weights', reason: 'come to 0: the score would divide by nothing' }];
}

function problemsOf(given: unknown, field: string): FormulaProblem[] {
  if (typeof given !== 'object' || given === null) return [{ field, reason: 'is no weight of an indicator' }];
  const { indicator, weight, worst } = given as Readonly<Record<string, unknown>>;
  const known = rankedIndicators.find((name) => name === indicator);
  const problems: FormulaProblem[] = [];
  if (known === undefined) {
    const reason = `is none of ${rankedIndicators.join(', ')}`;
    problems.push({ field: `${field}.indicator`, reason });
  }
  if (typeof weight !== 'number' || !Number.isFinite(weight) || weight < 0) {
    problems.push({ field: `${field}.weight`, reason: 'is no number from 0' });
  }
  const inDays = known !== undefined && indicatorDefinitions[known].unit === 'days';
  if (inDays && (typeof worst !== 'number' || !Number.isFinite(worst) || worst <= 0)) {
    const reason = 'says how many days give no points, and is more than 0: points are divided by it';
    problems.push({ field: `${field}.worst`, reason });
  }
  if (known !== undefined && !inDays && worst !== undefined) {
    problems.push({ field: `${field}.worst`, reason: 'is for indicators in days only' });
  }
  return problems;
}
