import { CodedError } from '#kernel';

/** A meeting is not, or not any more, where a step could be taken. */
export class MeetingNotInState extends CodedError<'MEETING_NOT_IN_STATE'> {
  constructor(meeting: number, state: string, step: string) {
    super('MEETING_NOT_IN_STATE', `Meeting ${meeting} is ${state}: ${step} cannot be done.`);
  }
}

/** Meetings come one after another: each opens with what became of the one before. */
export class MeetingUnderWay extends CodedError<'MEETING_UNDER_WAY'> {
  constructor() {
    super('MEETING_UNDER_WAY', 'Another meeting is planned or begun: close it or call it off first.');
  }
}

/** There is no such line in the meeting, or it is struck out already. */
export class LineNotStanding extends CodedError<'LINE_NOT_STANDING'> {
  constructor(line: number) {
    super('LINE_NOT_STANDING', `Line ${line} does not stand in this meeting: there is none, or it is struck out.`);
  }
}
