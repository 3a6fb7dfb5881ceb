/**
 * Why a message was not delivered: the destination found fault with it, or the way there was not to be had, which is
 * not the message's fault.
 */
export type FailureKind = 'refused' | 'away';

/** What can become of a message. One that was given up stays, and a person can have it sent again. */
export const messageStates = ['waiting', 'given-up', 'sent'] as const;
export type MessageState = (typeof messageStates)[number];

export interface Attempted {
  /** Refusals and failures so far. */
  readonly attempts: number;
  /** Refusals among them. */
  readonly refusals: number;
  /** Milliseconds since the message was made, or somebody had it sent again. */
  readonly age: number;
}

export interface Consequence {
  readonly state: Exclude<MessageState, 'sent'>;
  readonly attempts: number;
  readonly refusals: number;
  /** Milliseconds until the next attempt. */
  readonly pause: number;
}

const second = 1_000;
const hour = 3_600 * second;

/** How failures are met. */
export const attemptPlan = { first: 30 * second, longest: hour, mostRefusals: 5, longestAge: 7 * 24 * hour } as const;

/**
 * What becomes of a message after a failure. An outage of days gives nothing up: only refusals count towards the
 * ceiling, and after a week nobody waits for the news any more.
 * @param random from 0 to 1; half of a pause is random, so that what failed together does not come back together
 */
export function consequenceOf(kind: FailureKind, before: Attempted, random: number): Consequence {
  const attempts = before.attempts + 1;
  const refusals = before.refusals + (kind === 'refused' ? 1 : 0);
  const pause = Math.min(attemptPlan.first * 2 ** Math.min(before.attempts, 20), attemptPlan.longest);
  const isOver = refusals >= attemptPlan.mostRefusals || before.age >= attemptPlan.longestAge;
  return {
    state: isOver ? 'given-up' : 'waiting',
    ...{ attempts, refusals, pause: isOver ? 0 : Math.round(pause * (0.5 + random / 2)) },
  };
}
