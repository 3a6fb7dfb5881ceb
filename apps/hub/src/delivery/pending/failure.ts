import { CodedError } from '#kernel';
import { DestinationRefused } from '../delivery.errors.js';
import type { RetryPlan } from '../delivery-settings.js';
import { retryPause } from './backoff.js';

/**
 * Why an entry was not delivered. `refused` will never be taken, `failed` may be, and with `postponed` the entry is
 * not to blame: its destination, the broker or what it waits for is.
 */
export interface Failure {
  kind: 'refused' | 'failed' | 'postponed';
  reason: string;
}

const nobodysFault: ReadonlySet<string> = new Set([
  'DESTINATION_BUSY',
  'DESTINATION_RESTING',
  'NOT_READY_YET',
  'LEASE_LOST',
  'BROKER_UNAVAILABLE',
]);

/** @param circuitClosed whether, after this failure, the destination still counts as well */
export function failureOf(error: unknown, circuitClosed: boolean): Failure {
  const reason = error instanceof Error ? error.message : String(error);
  if (error instanceof DestinationRefused) return { kind: 'refused', reason };
  const code = error instanceof CodedError ? (error.code as string) : '';
  return { kind: circuitClosed && !nobodysFault.has(code) ? 'failed' : 'postponed', reason };
}

export interface Consequence {
  state: 'retrying' | 'given-up';
  /** Failures of the entry itself so far. */
  attempts: number;
  /** Milliseconds until the next attempt. */
  pause: number;
}

/**
 * What becomes of an entry. An outage of days gives up nothing: only failures while the destination is otherwise
 * well count towards the ceiling.
 */
export function consequenceOf(failure: Failure, attemptsBefore: number, plan: RetryPlan, random: number): Consequence {
  switch (failure.kind) {
    case 'refused':
      return { state: 'given-up', attempts: attemptsBefore + 1, pause: 0 };
    case 'postponed':
      return { state: 'retrying', attempts: attemptsBefore, pause: retryPause(plan, attemptsBefore + 1, random) };
    case 'failed': {
      const attempts = attemptsBefore + 1;
      return {
        state: attempts < plan.mostAttempts ? 'retrying' : 'given-up',
        attempts,
        pause: retryPause(plan, attempts, random),
      };
    }
  }
}
