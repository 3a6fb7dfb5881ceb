import type { CaseStatus } from './case-status.js';
import type { CaseCloser } from './case-words.js';

/** How a complaint came to the participant of a hop. */
export const arrivals = ['filed', 'recorded', 'disposed', 'transferred', 'moved'] as const;
export type Arrival = (typeof arrivals)[number];

/** An applied entry and where the complaint was after it. */
export interface Step {
  readonly name: string;
  /** In UTC with milliseconds. */
  readonly occurredAt: string;
  readonly status: CaseStatus;
  readonly filedBy: string;
  readonly handler: string | null;
}

export interface Hop {
  readonly participant: string;
  readonly arrivedAt: string;
  readonly leftAt: string | null;
  readonly how: Arrival;
}

/**
 * Who held a complaint, one after another. Until somebody handles it, it lies where it was filed.
 * @param steps its applied entries in the order of their versions
 */
export function wayOf(steps: readonly Step[]): Hop[] {
  const hops: Hop[] = [];
  for (const step of steps) {
    const participant = holder(step);
    const present = hops.at(-1);
    if (present?.participant === participant) continue;
    if (present) hops[hops.length - 1] = { ...present, leftAt: step.occurredAt };
    hops.push({ participant, arrivedAt: step.occurredAt, leftAt: null, how: arrivalBy(step.name) });
  }
  return hops;
}

/**
 * Since when a complaint is where it is in the status that it has; null when only an export tells.
 * @param steps its applied entries in the order of their versions
 */
export function sinceOf(steps: readonly Step[]): string | null {
  let since: Step | null = null;
  for (const step of steps) {
    if (since === null || holder(since) !== holder(step) || since.status !== step.status) since = step;
  }
  return since === null || since.name === 'recorded' ? null : since.occurredAt;
}

/** Where a complaint is now, as one Indonesian sentence. */
export function whereNow(status: CaseStatus, holderName: string, closedBy: CaseCloser | null): string {
  switch (status) {
    case 'belum-terverifikasi':
      return `Di ${holderName}, menunggu verifikasi.`;
    case 'belum-ditindaklanjuti':
      return `Di ${holderName}, menunggu tindak lanjut.`;
    case 'diproses':
      return `Sedang ditangani ${holderName}.`;
    case 'selesai':
      return closedBy === null
        ? `Selesai di ${holderName}.`
        : `Selesai di ${holderName}, ditutup oleh ${closers[closedBy]}.`;
    case 'ditunda':
      return `Ditunda oleh ${holderName}.`;
    case 'diarsip':
      return `Diarsipkan oleh ${holderName}.`;
  }
}

export const closers: Readonly<Record<CaseCloser, string>> = { reporter: 'pelapor', admin: 'admin', system: 'sistem' };

/** Who holds a complaint after a step. */
export const holder = ({ handler, filedBy }: Pick<Step, 'handler' | 'filedBy'>): string => handler ?? filedBy;

const arrivalBy = (name: string): Arrival =>
  name === 'filed' || name === 'recorded' || name === 'disposed' || name === 'transferred' ? name : 'moved';
