import { CodedError } from '#kernel';

export class ComplaintNotFound extends CodedError<'COMPLAINT_NOT_FOUND'> {
  constructor(trackingId: string) {
    super('COMPLAINT_NOT_FOUND', `Tidak ada laporan dengan nomor lacak ${trackingId}.`);
  }
}

/** The action does not fit the status that the complaint has. */
export class ActionRefused extends CodedError<'ACTION_REFUSED'> {
  constructor(reason: string) {
    super('ACTION_REFUSED', reason);
  }
}
