import type { Change } from './change.js';
import type { Complaint } from './complaint.js';

/** A complaint and what is new about it: both are kept, or neither. */
export interface Written {
  readonly complaint: Complaint;
  readonly changes: readonly Change[];
}

export interface Receipt {
  readonly complaint: Complaint;
  /** Of the last change. */
  readonly changeId: string;
}

export abstract class ComplaintRepository {
  /** Keeps a new complaint under a tracking id of its own. */
  abstract create(write: (trackingId: string) => Written): Promise<Receipt>;

  /**
   * Changes a complaint while nobody else does.
   *
   * @throws ComplaintNotFound
   */
  abstract change(trackingId: string, write: (complaint: Complaint) => Written): Promise<Receipt>;

  /** Tracking ids of citizens' complaints that came in until then and were not verified, oldest first. */
  abstract awaitingVerification(receivedUntil: Date): Promise<readonly string[]>;
}
