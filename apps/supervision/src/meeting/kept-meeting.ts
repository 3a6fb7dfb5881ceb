import type { DateBasis } from '../monev/figures.js';
import type { AgendaItem } from './agenda.js';
import type { AgendaRules } from './agenda-rules.js';
import type { CommitmentReport } from './commitment.js';
import type { LineKind, MeetingCourse } from './meeting-step.js';

/** When and where, as it was said once; the newest holds. */
export interface KeptSchedule {
  readonly scheduledAt: string;
  readonly place: string;
  /** Why it is another one; null of the first. */
  readonly reason: string | null;
  readonly by: string;
  readonly at: string;
}

/** What the figures of an agenda rest on. */
export interface AgendaBasis {
  readonly from: string;
  readonly to: string;
  readonly dateBasis: DateBasis;
  readonly asOf: string;
  readonly cutOff: string | null;
  readonly indicatorsVersion: number;
  readonly calendarVersion: number | null;
  readonly signsVersion: number;
  /** The period that shares are compared with. */
  readonly before: { readonly from: string; readonly to: string };
}

/** As it was made; later figures do not change it. */
export interface KeptAgenda {
  readonly version: number;
  readonly items: readonly AgendaItem[];
  readonly rules: AgendaRules;
  readonly basis: AgendaBasis;
  readonly by: string;
  readonly at: string;
}

export interface KeptLine {
  readonly id: number;
  readonly kind: LineKind;
  readonly participant: string;
  readonly text: string;
  readonly complaintIds: readonly string[];
  /** Who sees to it, by office or function, and until which day: of commitments only. */
  readonly owner: string | null;
  readonly due: string | null;
  /** The commitment of an earlier meeting that this one goes on with. */
  readonly carriedFrom: number | null;
  readonly by: string;
  readonly at: string;
  /** Null while it stands. */
  readonly struck: { readonly by: string; readonly at: string; readonly reason: string } | null;
}

export interface Attendee {
  readonly name: string;
  readonly function: string;
  /** Null for whoever belongs to none of the participants. */
  readonly participant: string | null;
}

export interface KeptAttendance {
  readonly version: number;
  readonly people: readonly Attendee[];
  readonly by: string;
  readonly at: string;
}

/** The minutes, number 0, or an addendum to them. */
export interface KeptDocument {
  readonly number: number;
  /** What an addendum says, and why; null of the minutes. */
  readonly text: string | null;
  readonly reason: string | null;
  /** Whom alone an addendum concerns; null for the meeting as a whole, and of the minutes. */
  readonly participant: string | null;
  readonly sha256: string;
  readonly by: string;
  readonly at: string;
}

export interface KeptCommitment {
  readonly id: number;
  readonly meeting: number;
  readonly participant: string;
  readonly text: string;
  readonly owner: string;
  readonly due: string;
  readonly carriedFrom: number | null;
  readonly by: string;
  readonly at: string;
  readonly reports: readonly CommitmentReport[];
}

export interface MeetingHead extends MeetingCourse {
  readonly id: number;
  readonly from: string;
  readonly to: string;
  readonly dateBasis: DateBasis;
  /** Codes, in their order. */
  readonly participants: readonly string[];
  readonly openedBy: string;
  readonly openedAt: string;
  readonly begunBy: string | null;
  readonly calledOffBy: string | null;
  readonly calledOffReason: string | null;
  readonly closedBy: string | null;
  /** As it holds now. */
  readonly scheduledAt: string;
  readonly place: string;
}

/** A meeting as a list tells of it; counted is what stands, of one participant when it is theirs to see. */
export interface ListedMeeting extends MeetingHead {
  readonly findings: number;
  readonly commitments: number;
}

/** All that is kept of a meeting. */
export interface KeptMeeting extends MeetingHead {
  /** The first one first. */
  readonly schedules: readonly KeptSchedule[];
  /** The one that holds. */
  readonly agenda: KeptAgenda;
  /** In the order in which they were written, struck ones among them. */
  readonly lines: readonly KeptLine[];
  readonly attendance: KeptAttendance | null;
  readonly documents: readonly KeptDocument[];
}

/** A meeting with what was promised before it, as both stand when it is closed. */
export interface MeetingAtClose {
  readonly meeting: KeptMeeting;
  /** Commitments of all closed meetings before it. */
  readonly earlier: readonly KeptCommitment[];
  /** Number of the closed meeting before it. */
  readonly former: number | null;
}
