import type { CallPace } from './call-pace.js';

/**
 * Waits for a turn to call. False, without waiting, when the destination asked for a pause that is longer.
 * @param longestRest milliseconds
 */
export async function awaitTurn(pace: CallPace, longestRest: number): Promise<boolean> {
  for (;;) {
    if (pace.restsFor(Date.now()) > longestRest) return false;
    const wait = pace.take(Date.now());
    if (wait > 0) await pause(wait);
    // Somebody else may have been turned away meanwhile.
    if (pace.restsFor(Date.now()) === 0) return true;
  }
}

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));
