import { CodedError } from '#kernel';

export class ConflictNotFound extends CodedError<'CONFLICT_NOT_FOUND'> {
  constructor(id: number) {
    super('CONFLICT_NOT_FOUND', `no conflict has the id ${id}`);
  }
}

/** The conflict cannot be ruled so, or not any more. */
export class RulingRefused extends CodedError<'RULING_REFUSED'> {
  constructor(
    readonly field: string,
    reason: string,
  ) {
    super('RULING_REFUSED', reason);
  }
}

/** The rule cannot be kept beside those that are in force. */
export class RuleRefused extends CodedError<'RULE_REFUSED'> {
  constructor(
    readonly field: string,
    reason: string,
  ) {
    super('RULE_REFUSED', reason);
  }
}
