import { CodedError } from '#kernel';

/** What our officer gave cannot be said in the contract; the hub would refuse it. */
export class ContractError extends CodedError<'NOT_IN_CONTRACT'> {
  constructor(readonly problems: readonly { readonly field: string; readonly reason: string }[]) {
    super('NOT_IN_CONTRACT', problems.map(({ field, reason }) => `${field} ${reason}`).join('; '));
  }
}
