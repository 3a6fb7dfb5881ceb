import type { RetryPlan } from '../delivery-settings.js';

/**
 * Milliseconds until the next attempt. Half of the pause is random, so that what failed together does not come back
 * together.
 * @param attempts failed so far, at least 1
 * @param random from 0 to 1
 */
export function retryPause({ first, longest }: RetryPlan, attempts: number, random: number): number {
  const pause = Math.min(first * 2 ** Math.max(attempts - 1, 0), longest);
  return Math.round(pause * (0.5 + random / 2));
}
