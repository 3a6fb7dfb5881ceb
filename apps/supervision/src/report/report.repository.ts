import type { ReportFigures } from './report-figures.js';
import type { ReportOrder, ReportSchedule } from './report-schedule.js';

/** `being-made` of one that an instance was stopped at: whoever looks next begins it anew. */
export const reportStates = ['waiting', 'being-made', 'made', 'failed'] as const;
export type ReportState = (typeof reportStates)[number];

export interface NewReport extends ReportOrder {
  /** Name and subject of who asked for it. */
  readonly by: { readonly name: string; readonly subject: string };
}

/** A report that is to be made now. */
export interface WaitingReport extends ReportOrder {
  readonly id: number;
  /** Who asked for it; null for the schedule. */
  readonly madeFor: string | null;
  /** How often it was begun before. */
  readonly attempts: number;
}

export interface MadeReport {
  readonly pdf: Buffer;
  /** In hex. */
  readonly sha256: string;
  readonly figures: ReportFigures;
  readonly madeAt: Date;
}

export interface NewReportSchedule {
  readonly schedule: ReportSchedule;
  readonly reason: string;
  readonly changedBy: string;
}

/** Reports and when they are made. What is made is never changed; another of the same period is another report. */
export abstract class ReportRepository {
  /** @returns its number; that of the one which waits or is being made, if there is one of the same */
  abstract order(report: NewReport): Promise<number>;
  /** Takes in what the schedule wants, each once however many look: what it ordered before, or what waits, stays. */
  abstract orderScheduled(orders: readonly ReportOrder[]): Promise<void>;
  /** The oldest that is to be made; null when none is. */
  abstract next(): Promise<WaitingReport | null>;
  /**
   * Does the work while no other instance does such work.
   * @returns what it returns; false at once, without doing it, when another one is at it
   */
  abstract alone(work: () => Promise<boolean>): Promise<boolean>;
  abstract begin(id: number): Promise<void>;
  abstract progress(id: number, done: number): Promise<void>;
  /** What could not be made yet waits on, as if it had never been begun. */
  abstract putBack(id: number): Promise<void>;
  abstract finish(id: number, made: MadeReport): Promise<void>;
  abstract fail(id: number, reason: string): Promise<void>;
  /** @throws SettingOutdated when another change came between */
  abstract addSchedule(schedule: NewReportSchedule, basedOn: number): Promise<void>;
}
