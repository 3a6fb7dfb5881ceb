import { CodedError } from '#kernel';
import type { FieldProblem } from '../clock/field-problem.js';

/** What is asked cannot be done so, field by field. */
export class BulkActionRefused extends CodedError<'BULK_ACTION_REFUSED'> {
  constructor(readonly problems: readonly FieldProblem[]) {
    super('BULK_ACTION_REFUSED', problems.map(({ field, reason }) => `${field} ${reason}`).join('; '));
  }
}

/** It would write something else now than what was shown before. */
export class BulkActionOutdated extends CodedError<'BULK_ACTION_OUTDATED'> {
  constructor() {
    super('BULK_ACTION_OUTDATED', 'Things changed since the preview. Nothing was written: look at it again.');
  }
}

/** The key of a preview belongs to one action of one person. */
export class BulkActionKeyTaken extends CodedError<'BULK_ACTION_KEY_TAKEN'> {
  constructor() {
    super('BULK_ACTION_KEY_TAKEN', 'Another action was done under this key. Nothing was written.');
  }
}
