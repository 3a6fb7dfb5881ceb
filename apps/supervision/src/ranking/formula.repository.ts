import type { Formula } from './formula.js';

export type NewFormula = Omit<Formula, 'version'>;

export interface RecordedFormula extends Formula {
  readonly recordedBy: string;
  readonly recordedAt: string;
}

/** Formulas are only ever added to: a ranking of an old version can be computed again. */
export abstract class FormulaRepository {
  /** @returns the version it was given */
  abstract add(formula: NewFormula, by: string): Promise<number>;
}
