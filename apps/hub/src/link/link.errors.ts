import { CodedError } from '#kernel';

/** The two cannot be joined; `field` is what of the request is to blame. */
export class LinkRefused extends CodedError<'LINK_REFUSED'> {
  constructor(
    readonly field: 'id' | 'duplicateOf',
    reason: string,
  ) {
    super('LINK_REFUSED', reason);
  }
}
