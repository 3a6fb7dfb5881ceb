import { afterEach, describe, expect, it } from '@jest/globals';
import { eventually } from '#testing';
import { Repetition } from './repetition.js';

describe('a repetition', () => {
  const running: Repetition[] = [];
  const repeat = (work: (signal: AbortSignal) => Promise<unknown>, every = 1): { failures: unknown[] } => {
    const failures: unknown[] = [];
    const repetition = new Repetition({ every, work, failed: (error) => failures.push(error) });
    running.push(repetition);
    repetition.start();
    return { failures };
  };

  afterEach(async () => {
    await Promise.all(running.splice(0).map((repetition) => repetition.stop()));
  });

  it('goes on whatever one time throws', async () => {
    let times = 0;
    const { failures } = repeat(() => {
      times += 1;
      return times === 1 ? Promise.reject(new Error('away')) : Promise.resolve();
    });
    await eventually(() => {
      expect(times).toBeGreaterThan(2);
    });
    expect(failures).toEqual([new Error('away')]);
  });

  it('is stopped once the work in hand is done, which is told so, and its failing then tells nobody', async () => {
    const { promise, reject } = Promise.withResolvers<never>();
    let told = false;
    const { failures } = repeat((signal) => {
      signal.addEventListener('abort', () => {
        told = true;
        reject(new Error('stopped'));
      });
      return promise;
    });
    await running[0]?.stop();
    expect([told, failures]).toEqual([true, []]);
  });

  it('does not wait for its next time to be stopped', async () => {
    let times = 0;
    repeat(() => Promise.resolve((times += 1)), 3_600_000);
    await eventually(() => {
      expect(times).toBe(1);
    });
    await running[0]?.stop();
    expect(times).toBe(1);
  });
});
