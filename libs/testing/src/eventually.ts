import { setTimeout as pause } from 'node:timers/promises';

export interface EventuallyOptions {
  /** Milliseconds after which the last failure is thrown. Default 20,000: a loaded machine is slow, a wrong result stays wrong. */
  readonly timeout?: number;
  /** Milliseconds between two looks. Default 50. */
  readonly interval?: number;
}

/**
 * Looks again and again until `check` passes, and gives what it returned.
 *
 * @throws the last failure of `check`, when the time is over
 */
export async function eventually<T>(
  check: () => T | Promise<T>,
  { timeout = 20_000, interval = 50 }: EventuallyOptions = {},
): Promise<T> {
  const deadline = Date.now() + timeout;
  for (;;) {
    try {
      return await check();
    } catch (failure) {
      if (Date.now() >= deadline) throw failure;
    }
    await pause(interval);
  }
}
