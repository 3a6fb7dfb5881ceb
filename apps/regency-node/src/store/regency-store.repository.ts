import type { ComplaintEvent, LaporEvent, ReporterIdentity } from '#contract';
import type { Complaint } from '../complaint/complaint.js';
import type { Letter, LetterAnswer } from '../letter/letter.js';

/** What can be done inside one transaction, all of it for one regency. */
export interface RegencyTransaction {
  /** The complaint, locked until the transaction ends; null when this regency does not know it. */
  complaint(id: string): Promise<Complaint | null>;
  /** Stores the complaint as it is after the event, and the event in its history. */
  keep(complaint: Complaint, event: ComplaintEvent): Promise<void>;
  keepReporter(complaintId: string, reporter: StoredReporter): Promise<void>;
  /** 1 for the first complaint that the regency files in a year, and so on without gap. */
  nextFilingNumber(year: number): Promise<number>;
  /** Puts an event into the outbox: it leaves if, and only if, the transaction commits. */
  send(event: LaporEvent): Promise<void>;
  /** Our own events about a complaint behind a sequence, sent or not, in their order. */
  ownEventsAfter(complaintId: string, sequence: number): Promise<readonly ComplaintEvent[]>;
  /** Puts a complaint and its whole history in the place of what we had of it. */
  restate(complaint: Complaint, events: readonly ComplaintEvent[]): Promise<void>;
  /** Notes a delivered event in the inbox; false when it was noted before. */
  isFirstDelivery(event: ComplaintEvent): Promise<boolean>;
  /** Files a letter; one that is here already stays as it is. */
  keepLetter(letter: Letter): Promise<void>;
  hasLetter(id: string): Promise<boolean>;
  keepLetterAnswer(answer: LetterAnswer): Promise<void>;
}

/** An identity that we could not open is kept sealed: a key can be found again. */
export type StoredReporter =
  { readonly identity: ReporterIdentity; readonly sealed: null } | { readonly identity: null; readonly sealed: string };

export abstract class RegencyStore {
  /** All that the work does is kept, or, when it throws, nothing of it. */
  abstract inTransaction<Result>(
    regencyCode: string,
    work: (transaction: RegencyTransaction) => Promise<Result>,
  ): Promise<Result>;
}
