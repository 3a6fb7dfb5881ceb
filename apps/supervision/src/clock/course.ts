import type { Instant } from './zone.js';

/** A step of a complaint's way that holds: what was said, and how the complaint stood after it. */
export interface Step {
  readonly version: number;
  /** Name of the event, such as `disposed`; of a ruling the name of the claim that won. */
  readonly name: string;
  readonly source: string;
  /** When it happened, as its source says. */
  readonly at: Instant;
  /** When the hub had it. */
  readonly takenAt: Instant;
  readonly status: string;
  /** Who handles it after this step; null while nobody is known to. */
  readonly handler: string | null;
  /** To whom this step disposes it; empty for any other step. */
  readonly disposedTo: readonly string[];
}

/**
 * What clocks start and stop by. `received`: it became somebody's to handle; `disposed-by-itself`: to an office of its
 * own, by whoever has it; `passed-on`: it is somebody else's to handle now.
 */
export const triggers = [
  'filed',
  'received',
  'disposed',
  'disposed-by-itself',
  'followed-up',
  'replied',
  'passed-on',
  'closed',
  'reopened',
] as const;
export type Trigger = (typeof triggers)[number];

export interface Signal {
  readonly trigger: Trigger;
  /** Whom it concerns; null for everybody. */
  readonly participant: string | null;
  readonly at: Instant;
  readonly version: number;
}

const closed = (status: string): boolean => status === 'selesai' || status === 'diarsip';

/**
 * What each step means for clocks. Steps come in the order of their versions. A history that begins with a row of an
 * export tells nothing of when it came to where it is: what began before the first event is not guessed.
 */
export function signalsOf(filedBy: string, steps: readonly Step[]): Signal[] {
  const signals: Signal[] = [];
  let [handler, status, begun]: [string | null, string, boolean] = [null, '', false];
  for (const step of steps) {
    const signal = (trigger: Trigger, participant: string | null): void => {
      signals.push({ trigger, participant, at: step.at, version: step.version });
    };
    if (step.name === 'recorded' && !begun) {
      ({ handler, status } = step);
      continue;
    }
    if (step.name === 'filed') {
      if (!begun) handler = null;
      signal('filed', filedBy);
    }
    begun = true;
    if (handler !== null && step.handler !== handler) signal('passed-on', handler);
    if (step.handler !== null && step.handler !== handler) signal('received', step.handler);
    for (const participant of step.disposedTo) signal('disposed', participant);
    if (step.disposedTo.includes(step.source)) signal('disposed-by-itself', step.source);
    if (step.name === 'followedup') signal('followed-up', step.source);
    if (step.name === 'replied') signal('replied', null);
    if (closed(step.status) && !closed(status)) signal('closed', null);
    if (closed(status) && !closed(step.status)) signal('reopened', step.handler ?? filedBy);
    ({ handler, status } = step);
  }
  return signals;
}
