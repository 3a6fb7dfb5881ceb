import { once } from 'node:events';
import type { Progress } from '../../apps/local/src/progress/progress.adapter.js';
import { Chaos, type ChaosOptions } from './chaos.adapter.js';
import type { PromiseUnderTest } from './promise.js';
import type { Reported } from './report.js';

/**
 * Puts one promise after another to the test, and leaves nothing running.
 *
 * @throws when it is interrupted
 */
export async function runPromises(
  promises: readonly PromiseUnderTest[],
  options: Omit<ChaosOptions, 'say'>,
  progress: Progress,
  signal: AbortSignal,
): Promise<Reported[]> {
  const say = (line: string): void => {
    progress.line(line);
  };
  const chaos = await Chaos.begin({ ...options, say });
  say(`Seed ${options.seed}, ${options.events} events; the history is in ${chaos.history.path}`);
  const interrupted = once(signal, 'abort').then(() => signal.throwIfAborted());
  interrupted.catch(() => undefined);
  const reported: Reported[] = [];
  try {
    for (const { id, name, test } of promises) {
      const work = progress.step(
        `${id} ${name}`,
        () => test(chaos),
        ({ held }) => ({ passed: held, remark: '' }),
      );
      await Promise.race([work, interrupted]);
      const verdict = await work;
      reported.push({ id, name, ...verdict });
      chaos.history.note('verdict', { id, ...verdict });
      for (const [what, count] of Object.entries(verdict.figures)) say(`    ${what}: ${count}`);
    }
    return reported;
  } finally {
    progress.abandon();
    await progress.step('Stopped', () => chaos.stop());
  }
}
