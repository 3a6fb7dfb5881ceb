import { Injectable } from '@nestjs/common';
import { problem } from '#http';
import { weightProblems } from './formula.js';
import { FormulaRepository, type NewFormula } from './formula.repository.js';

/** Takes a formula in as the next version. */
@Injectable()
export class AddFormulaHandler {
  constructor(private readonly formulas: FormulaRepository) {}

  /** @throws a 400 problem naming each field of the weights that cannot be used */
  add(formula: NewFormula, by: string): Promise<number> {
    const errors = weightProblems(formula.weights);
    if (errors.length > 0) throw problem(400, 'Fields not valid', { errors });
    return this.formulas.add(formula, by);
  }
}
