import { CodedError } from '#kernel';
import type { FieldProblem } from './field-problem.js';

/** Settings or an outage that cannot be taken, with every field that is to blame. */
export class SettingRefused extends CodedError<'SETTING_REFUSED'> {
  constructor(readonly problems: readonly FieldProblem[]) {
    super('SETTING_REFUSED', problems.map(({ field, reason }) => `${field} ${reason}`).join('; '));
  }
}

/** Somebody else changed the same setting since it was read. */
export class SettingOutdated extends CodedError<'SETTING_OUTDATED'> {
  constructor(basedOn: number) {
    super('SETTING_OUTDATED', `Version ${basedOn} is not the present one any more. Read it again, then change it.`);
  }
}
