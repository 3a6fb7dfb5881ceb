/**
 * What became of a parked message. `redriven`: written to its in-topic again, and the ledger has not come to it.
 * `settled`: its event is in the ledger, held, or known as a duplicate.
 */
export const messageStates = ['open', 'redriven', 'settled', 'given-up'] as const;
export type MessageState = (typeof messageStates)[number];

/** Chooses among open messages; what is left out does not matter. */
export interface RedriveFilter {
  cause?: string;
  participant?: string;
  ids?: readonly number[];
}

/** `interrupted`: the hub that ran it is gone or could not go on; what was not written stays open. */
export const runStates = ['running', 'finished', 'stopped', 'interrupted'] as const;
export type RunState = (typeof runStates)[number];

/** `unanswered`: the ledger did not come to it in time; it may still do so, and redriving again is safe. */
export const attemptOutcomes = ['applied', 'conflict', 'held', 'duplicate', 'parked', 'unanswered'] as const;
export type AttemptOutcome = (typeof attemptOutcomes)[number];

/** How many records go at once, and the milliseconds until the next, so that no second sees more than `rate`. */
export function paceOf(rate: number): { atOnce: number; pause: number } {
  const atOnce = Math.ceil(rate / 10);
  return { atOnce, pause: (atOnce * 1_000) / rate };
}
