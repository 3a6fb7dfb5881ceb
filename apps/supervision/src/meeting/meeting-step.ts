import { MeetingNotInState } from './meeting.errors.js';

/** `planned` until it begins; `begun` while its minutes are written; closed and called off for good. */
export const meetingStates = ['planned', 'begun', 'closed', 'called-off'] as const;
export type MeetingState = (typeof meetingStates)[number];

export interface MeetingCourse {
  readonly begunAt: string | null;
  readonly calledOffAt: string | null;
  readonly closedAt: string | null;
}

export function stateOfMeeting({ begunAt, calledOffAt, closedAt }: MeetingCourse): MeetingState {
  if (calledOffAt !== null) return 'called-off';
  if (closedAt !== null) return 'closed';
  return begunAt === null ? 'planned' : 'begun';
}

/** What a line of a meeting is: something of one's own to talk about, what was found, what was promised. */
export const lineKinds = ['item', 'finding', 'commitment'] as const;
export type LineKind = (typeof lineKinds)[number];

export type MeetingStep =
  'reschedule' | 'make-agenda' | 'begin' | 'call-off' | 'write-item' | 'write-minutes' | 'close' | 'add-addendum';

/** In which states a step can be taken. The agenda stands from the moment that the meeting begins. */
const allowedIn: Readonly<Record<MeetingStep, readonly MeetingState[]>> = {
  reschedule: ['planned'],
  'make-agenda': ['planned'],
  begin: ['planned'],
  'call-off': ['planned'],
  'write-item': ['planned', 'begun'],
  'write-minutes': ['begun'],
  close: ['begun'],
  'add-addendum': ['closed'],
};

/** Which step it is to write, or to strike, a line. */
export const stepOfLine = (kind: LineKind): MeetingStep => (kind === 'item' ? 'write-item' : 'write-minutes');

/** @throws MeetingNotInState */
export function assertAllowed(step: MeetingStep, meeting: number, state: MeetingState): void {
  if (!allowedIn[step].includes(state)) throw new MeetingNotInState(meeting, state, step);
}
