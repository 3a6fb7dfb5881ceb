import { CodedError } from '#kernel';

/** The destination took it for wrong and always will. */
export class DestinationRefused extends CodedError<'DESTINATION_REFUSED'> {
  constructor(reason: string) {
    super('DESTINATION_REFUSED', reason);
  }
}

/** The destination did not take it this time; whether it was taken after all is not known. */
export class DestinationFailed extends CodedError<'DESTINATION_FAILED'> {
  /** @param ill whether it looks as if the destination itself were unwell, which counts for its circuit */
  constructor(
    reason: string,
    readonly ill: boolean,
    options?: ErrorOptions,
  ) {
    super('DESTINATION_FAILED', reason, options);
  }
}

/** The destination asked for a pause. */
export class DestinationBusy extends CodedError<'DESTINATION_BUSY'> {
  constructor(readonly retryAfterMilliseconds: number) {
    super('DESTINATION_BUSY', `asks to come back after ${Math.ceil(retryAfterMilliseconds / 1_000)} s`);
  }
}

/** No call was made: the circuit is open, or the destination asked for a pause that is not over. */
export class DestinationResting extends CodedError<'DESTINATION_RESTING'> {
  constructor() {
    super('DESTINATION_RESTING', 'is not called for the moment');
  }
}

/** What an entry needs before it can be delivered is not known yet. */
export class NotReadyYet extends CodedError<'NOT_READY_YET'> {
  constructor(reason: string) {
    super('NOT_READY_YET', reason);
  }
}

/** Another instance may work the lane by now. */
export class LeaseLost extends CodedError<'LEASE_LOST'> {
  constructor(destination: string) {
    super('LEASE_LOST', `The lease of the lane to ${destination} is lost.`);
  }
}
