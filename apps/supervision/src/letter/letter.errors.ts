import { CodedError } from '#kernel';
import type { FieldProblem } from '../clock/field-problem.js';

/** Why a letter cannot be taken so, field by field. */
export class LetterRefused extends CodedError<'LETTER_REFUSED'> {
  constructor(readonly problems: readonly FieldProblem[]) {
    super('LETTER_REFUSED', problems.map(({ field, reason }) => `${field} ${reason}`).join('; '));
  }
}

/** Somebody else changed it since it was read. */
export class LetterOutdated extends CodedError<'LETTER_OUTDATED'> {
  constructor(basedOn: number) {
    super('LETTER_OUTDATED', `Version ${basedOn} is not the present one any more. Read it again, then change it.`);
  }
}

/** As the letter stands, this cannot be done with it. */
export class LetterStandsOtherwise extends CodedError<'LETTER_STANDS_OTHERWISE'> {
  constructor(reason: string) {
    super('LETTER_STANDS_OTHERWISE', reason);
  }
}
