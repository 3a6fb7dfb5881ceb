import { CodedError } from '#kernel';

export class ComplaintNotFound extends CodedError<'COMPLAINT_NOT_FOUND'> {
  constructor(regencyCode: string, id: string) {
    super('COMPLAINT_NOT_FOUND', `${regencyCode} does not know the complaint ${id}.`);
  }
}

/** The complaint, as it stands, does not allow what the officer asked for. */
export class ActionRefused extends CodedError<'ACTION_REFUSED'> {
  constructor(reason: string) {
    super('ACTION_REFUSED', reason);
  }
}

/** A report cannot have been received when its officer says it was. */
export class ReceivedAtRefused extends CodedError<'RECEIVED_AT_REFUSED'> {
  constructor(reason: string) {
    super('RECEIVED_AT_REFUSED', reason);
  }
}
