import { CodedError } from '#kernel';

/** The broker did not acknowledge in time. What was sent may or may not be stored; sending again is safe. */
export class BrokerUnavailable extends CodedError<'BROKER_UNAVAILABLE'> {
  constructor(cause: unknown) {
    super('BROKER_UNAVAILABLE', 'The message broker does not acknowledge.', { cause });
  }
}
