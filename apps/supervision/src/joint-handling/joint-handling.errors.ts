import { CodedError } from '#kernel';

/** A complaint is handled jointly once at a time. */
export class JointHandlingUnderWay extends CodedError<'JOINT_HANDLING_UNDER_WAY'> {
  constructor(complaintId: string) {
    super('JOINT_HANDLING_UNDER_WAY', `${complaintId} is handled jointly already: close that first.`);
  }
}
