import type { RedriveFilter, RunState } from './parked-message.js';

/** The record of an open message, as it goes back to the in-topic it came from. */
export interface OpenRecord {
  participant: string;
  record: Buffer;
  complaintId: string | null;
}

/** A record that a run has still to write. */
export interface PlannedRecord extends OpenRecord {
  attemptId: string;
}

/** Under what the ledger will know a written record; null where it is no event of its participant. */
export interface Attempted {
  attemptId: string;
  event: { source: string; eventId: string } | null;
}

export interface RunOrder {
  filter: RedriveFilter;
  rate: number;
  canary: boolean;
  startedBy: string;
}

/** Parked messages as work to be done, and the log of every attempt. */
export abstract class RedriveRepository {
  abstract countOpen(filter: RedriveFilter): Promise<number>;
  /** In the order in which they were parked. */
  abstract open(filter: RedriveFilter, limit: number): Promise<OpenRecord[]>;
  /** Closes an open message for good. False when there is none with this id. */
  abstract giveUp(id: number, reason: string, by: string): Promise<boolean>;
  /** Plans an attempt for each message that is open now, or for the first. Null while another run goes on. */
  abstract start(order: RunOrder): Promise<number | null>;
  abstract planned(run: number, limit: number): Promise<PlannedRecord[]>;
  /** Noted before records are written: a crash in between leaves attempts without answer, never writes unlogged. */
  abstract noteWriting(attempts: readonly Attempted[]): Promise<void>;
  /** Looks up what the ledger made of written records. */
  abstract noteOutcomes(): Promise<void>;
  /** Written records of a run whose outcome is not known. */
  abstract awaited(run: number): Promise<number>;
  /** Shows that somebody works on the run. False when it is over. */
  abstract keepAlive(run: number): Promise<boolean>;
  /** False when the run was over before. */
  abstract end(run: number, state: Exclude<RunState, 'running'>): Promise<boolean>;
  /** Ends runs that nobody has worked on for a while: their hub is gone. */
  abstract interruptAbandoned(): Promise<void>;
}
