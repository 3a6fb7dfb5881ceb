import type { CaseStatus } from '../case-timeline/case-status.js';
import { addSums, noSums, type Sums } from '../monev/sums.js';

/** A step of a complaint that holds, as its entry tells of it. */
export interface RecountedStep {
  /** Of a ruling the name of the claim that won. */
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  readonly addressee: string | null;
  readonly closer: string | null;
  readonly score: number | null;
}

/** A complaint as its entries up to a cut-off tell of it, in the order of their versions. */
export interface RecountedComplaint {
  readonly filedBy: string;
  readonly handler: string | null;
  readonly status: CaseStatus;
  readonly steps: readonly RecountedStep[];
}

/** The last run of the completion clock of whoever answers. */
export interface CompletionRun {
  readonly participant: string;
  readonly stoppedByClosing: boolean;
  readonly running: boolean;
  readonly inTime: boolean;
  /** Null while a pause without end keeps it from running out. */
  readonly deadlineDay: string | null;
}

export interface RecountFrame {
  readonly dateBasis: 'received' | 'closed';
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string;
}

const isClosed = (status: CaseStatus): boolean => status === 'selesai' || status === 'diarsip';
const closings: readonly string[] = ['completed', 'archived', 'withdrawn'];

/** The participant a complaint counts for; null for nobody of the province. */
export function answersFor({ handler, filedBy, steps }: RecountedComplaint): string | null {
  const addressee = steps.find(({ name }) => name === 'filed')?.addressee ?? recordedAddressee(steps);
  const participant = handler ?? addressee ?? filedBy;
  return participant === 'national' ? null : participant;
}

const recordedAddressee = (steps: readonly RecountedStep[]): string | null =>
  steps.some(({ name }) => name === 'filed')
    ? null
    : (steps.findLast(({ name }) => name === 'recorded')?.addressee ?? null);

/**
 * What one complaint adds to the sums of a period, out of its entries and nothing that is kept of it.
 * @param dayOf the local day of an instant
 */
export function recount(
  complaint: RecountedComplaint,
  run: CompletionRun | null,
  { dateBasis, from, to, asOf }: RecountFrame,
  dayOf: (at: number) => string,
): Sums {
  const { status, steps } = complaint;
  const earliest = (...names: string[]): number | null => {
    const times = steps.filter(({ name }) => names.includes(name)).map(({ at }) => at);
    return times.length === 0 ? null : Math.min(...times);
  };
  const received = earliest('filed', 'recorded');
  const closing = isClosed(status) ? steps.findLast(({ name }) => closings.includes(name)) : undefined;
  const within = (day: string | null): boolean =>
    day !== null && (from === null || day >= from) && (to === null || day <= to);
  const receivedDay = received === null ? null : dayOf(received);
  const counts = within(dateBasis === 'received' ? receivedDay : closing === undefined ? null : dayOf(closing.at));
  const overdueDay = run?.running && !isClosed(status) ? run.deadlineDay : null;
  const overdue =
    overdueDay !== null && overdueDay < asOf && within(dateBasis === 'received' ? receivedDay : overdueDay);
  const late: Sums = { ...noSums, overdue: Number(overdue) };
  if (!counts) return late;
  const answered = earliest('followedup');
  const score = steps.findLast(({ name }) => name === 'rated')?.score ?? null;
  return addSums(late, {
    ...noSums,
    statuses: { ...noSums.statuses, [status]: 1 },
    closedBySystem: Number(isClosed(status) && closing?.closer === 'system'),
    reopened: Number(steps.some(({ name }) => name === 'reopened')),
    rated: Number(score !== null),
    ratingSum: score ?? 0,
    ...waiting('SinceReceipt', received, answered),
    ...waiting('SinceDisposition', earliest('disposed'), answered),
    timed: Number(isClosed(status) && run?.stoppedByClosing === true),
    onTime: Number(isClosed(status) && run?.stoppedByClosing === true && run.inTime),
  });
}

function waiting(since: 'SinceReceipt' | 'SinceDisposition', from: number | null, until: number | null): Partial<Sums> {
  if (from === null || until === null || until < from) return {};
  const seconds = Math.round((until - from) / 1_000);
  return {
    [`answered${since}`]: 1,
    [`seconds${since}`]: seconds,
    [`waits${since}`]: new Map([[Math.floor(seconds / 86_400), 1]]),
  };
}
