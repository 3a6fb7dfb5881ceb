import type { AgendaItem } from './agenda.js';
import type { AgendaRules } from './agenda-rules.js';
import type { ReportKind } from './commitment.js';
import type { AgendaBasis, Attendee, KeptCommitment, MeetingAtClose } from './kept-meeting.js';
import type { LineKind } from './meeting-step.js';

export interface NewAgenda {
  readonly items: readonly AgendaItem[];
  readonly rules: AgendaRules;
  readonly basis: AgendaBasis;
}

export interface NewMeeting {
  readonly scheduledAt: string;
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly dateBasis: string;
  readonly participants: readonly string[];
  readonly agenda: NewAgenda;
  readonly by: string;
}

export interface NewSchedule {
  readonly scheduledAt: string;
  readonly place: string;
  readonly reason: string;
  readonly by: string;
}

export interface NewLine {
  readonly kind: LineKind;
  readonly participant: string;
  readonly text: string;
  readonly complaintIds: readonly string[];
  readonly owner: string | null;
  readonly due: string | null;
  readonly by: string;
}

export interface NewDocument {
  readonly pdf: Buffer;
  readonly sha256: string;
}

export interface NewAddendum {
  readonly text: string;
  readonly reason: string;
  /** Whom alone it concerns; null for the meeting as a whole. */
  readonly participant: string | null;
  readonly by: string;
  readonly at: Date;
}

export interface NewReport {
  readonly kind: ReportKind;
  readonly text: string;
  readonly by: string;
  readonly participant: string | null;
}

/** Who closes a meeting, and when. */
export interface Closing {
  readonly by: string;
  readonly at: Date;
}

/**
 * Meetings and their minutes. Each write is taken only in a state of the meeting that allows it, which nobody else can
 * change meanwhile.
 * @throws MeetingNotInState otherwise
 */
export abstract class MeetingRepository {
  /**
   * @returns the number of the meeting
   * @throws MeetingUnderWay when another one is not over
   */
  abstract open(meeting: NewMeeting): Promise<number>;
  abstract reschedule(meeting: number, schedule: NewSchedule): Promise<void>;
  abstract addAgenda(meeting: number, agenda: NewAgenda, by: string): Promise<void>;
  abstract begin(meeting: number, by: string): Promise<void>;
  abstract callOff(meeting: number, by: string, reason: string): Promise<void>;
  abstract write(meeting: number, line: NewLine): Promise<void>;
  /**
   * What a struck line carried on from an earlier meeting is returned there.
   * @throws LineNotStanding
   */
  abstract strike(meeting: number, line: number, by: NewReport): Promise<void>;
  abstract attend(meeting: number, people: readonly Attendee[], by: string): Promise<void>;
  /** @param make writes the minutes of what stands now */
  abstract close(
    meeting: number,
    closing: Closing,
    make: (kept: MeetingAtClose) => Promise<NewDocument>,
  ): Promise<void>;
  /** @param make writes the addendum of this number */
  abstract addAddendum(
    meeting: number,
    addendum: NewAddendum,
    make: (number: number) => Promise<NewDocument>,
  ): Promise<void>;
  /** @param check sees the commitment while nobody else can say anything of it, and refuses by throwing */
  abstract report(commitment: number, report: NewReport, check: (kept: KeptCommitment) => void): Promise<void>;
  /** Goes on with a commitment in a meeting that has begun. */
  abstract carry(
    commitment: number,
    into: { readonly meeting: number; readonly due: string; readonly by: NewReport },
    check: (kept: KeptCommitment) => void,
  ): Promise<void>;
}
