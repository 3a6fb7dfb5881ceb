import type { DueNight } from './night.js';
import type { ParticipantResult, Step } from './result.js';
import type { Receipt } from './receipt.js';

export interface ReconciliationOrder {
  /** Only these; all when there are none. */
  participants: readonly string[] | null;
  /** What everybody should hold is folded anew from the start of the ledger. */
  rebuild: boolean;
  askedBy: string;
}

/** A run that this instance works on. */
export interface TakenRun extends ReconciliationOrder {
  id: number;
  asOf: Date;
}

/** Runs of the comparison, one at a time, and the receipts they end in. */
export abstract class ReconciliationRepository {
  /** Puts a run in line. */
  abstract order(order: ReconciliationOrder): Promise<number>;
  /** Puts the run of a night in line, once however many instances ask. A ledger that is younger has nothing to compare. */
  abstract orderNight(night: DueNight): Promise<void>;
  /** Begins a run at once: its results are known already. */
  abstract begin(order: ReconciliationOrder): Promise<TakenRun>;
  /** The next run to work on, or one whose worker is gone; null when there is none, or another instance works. */
  abstract take(holder: string): Promise<TakenRun | null>;
  /** Shows that somebody works on the run. False when it was stopped or taken over. */
  abstract keepAlive(run: number, holder: string): Promise<boolean>;
  /** Those of the participants that the run has still to compare. */
  abstract open(run: number, participants: readonly string[]): Promise<readonly string[]>;
  abstract noteStep(run: number, participant: string, step: Step, compared: number): Promise<void>;
  abstract noteResult(run: number, participant: string, result: ParticipantResult): Promise<void>;
  abstract results(run: number): Promise<ReadonlyMap<string, ParticipantResult>>;
  /** Ends a run with its receipt; null when the hub has no key to sign one. Once, however often it is tried. */
  abstract finish(run: number, receipt: { payload: Receipt; signed: object } | null): Promise<void>;
  /** False when it was over before. */
  abstract stop(run: number): Promise<boolean>;
}
