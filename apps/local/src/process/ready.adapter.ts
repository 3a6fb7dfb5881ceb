import { setTimeout as pause } from 'node:timers/promises';
import { CannotStart } from '../local.errors.js';
import type { Child } from './child.adapter.js';
import { logTail } from './log-tail.adapter.js';

const LOOK_EVERY_MILLISECONDS = 100;

/**
 * Waits until `check` passes, for as long as the child lives and the time lasts.
 *
 * @throws CannotStart with the end of the child's log
 */
export async function untilReady(child: Child, check: () => Promise<void>, withinMilliseconds: number): Promise<void> {
  const { name, logFile } = child.specification;
  const deadline = Date.now() + withinMilliseconds;
  for (;;) {
    const failure = await failureOf(check);
    if (failure === null) return;
    if (!child.running) throw await notReady(`${name} ended (${await child.exit}) before it was ready`, logFile);
    if (Date.now() > deadline) {
      throw await notReady(`${name} was not ready within ${withinMilliseconds / 1_000} s (${failure})`, logFile);
    }
    await pause(LOOK_EVERY_MILLISECONDS);
  }
}

/** Passes when the app says that everything it needs answers. */
export async function answersReady(url: string): Promise<void> {
  const response = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) });
  if (!response.ok) throw new Error(`/health/ready answers ${response.status}: ${await response.text()}`);
}

async function failureOf(check: () => Promise<void>): Promise<string | null> {
  try {
    await check();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

async function notReady(sentence: string, logFile: string): Promise<CannotStart> {
  return new CannotStart(`${sentence}; the end of ${logFile} says:\n${await logTail(logFile)}`);
}
