import { CodedError } from '#kernel';

/** Nothing of a table can be taken. */
export class RecapRefused extends CodedError<'RECAP_REFUSED'> {
  constructor(readonly problems: readonly { readonly field: string; readonly reason: string }[]) {
    super('RECAP_REFUSED', problems.map(({ field, reason }) => `${field} ${reason}`).join('; '));
  }
}
