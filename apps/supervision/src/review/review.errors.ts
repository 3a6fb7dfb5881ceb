import { CodedError } from '#kernel';

/** Nothing of a round changes once it is closed. */
export class RoundClosed extends CodedError<'ROUND_CLOSED'> {
  constructor(round: number) {
    super('ROUND_CLOSED', `Round ${round} is closed: nothing of it changes any more.`);
  }
}
