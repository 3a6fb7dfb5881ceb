import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { ProgressWatch, type Watched } from './progress-watch.js';
import type { Sighting } from './stall.js';

const minute = 60_000;
const away = new Error('The broker does not answer.');

/** A consumer at which nothing ever moves. */
class Stuck implements Watched {
  readonly name = 'ledger';
  restarts = 0;
  isSeen = true;

  look(): Promise<readonly Sighting[]> {
    const unknown = { oldestWaitingAt: null, lastProgressAt: null, excuse: null, failure: null };
    return this.isSeen
      ? Promise.resolve([{ name: 'ledger/0', lag: 1, activity: 'none', ...unknown }])
      : Promise.reject(away);
  }

  restart(): Promise<void> {
    this.restarts += 1;
    return Promise.reject(away);
  }
}

describe('the watch over progress', () => {
  let stuck: Stuck;
  let watch: ProgressWatch;
  let now: number;
  let exits: number;
  let logged: object[];

  beforeEach(() => {
    stuck = new Stuck();
    [now, exits, logged] = [0, 0, []];
    const keep = (entry: object): void => {
      logged.push(entry);
    };
    watch = new ProgressWatch({
      watched: [stuck],
      stallAfterMilliseconds: minute,
      log: { warn: keep, error: keep },
      exit: () => {
        exits += 1;
      },
      now: () => now,
    });
  });

  const lookAt = async (instant: number): Promise<unknown> => {
    now = instant;
    await watch.look();
    return { restarts: stuck.restarts, exits };
  };

  it('restarts once, then says why and ends the process once', async () => {
    expect(await lookAt(0)).toEqual({ restarts: 0, exits: 0 });
    expect(await lookAt(minute)).toEqual({ restarts: 1, exits: 0 });
    expect(await lookAt(minute + 1)).toEqual({ restarts: 1, exits: 0 });
    expect(await lookAt(2 * minute)).toEqual({ restarts: 1, exits: 1 });
    expect(logged.at(-1)).toMatchObject({ stalled: [{ name: 'ledger/0', state: 'exit', stalledSince: new Date(0) }] });
    expect(await lookAt(3 * minute)).toEqual({ restarts: 1, exits: 1 });
  });

  it('takes what it cannot see for no stall, shows it as it was, and says why', async () => {
    await lookAt(0);
    stuck.isSeen = false;
    expect(await lookAt(2 * minute)).toEqual({ restarts: 0, exits: 0 });
    expect(watch.report()).toMatchObject([{ name: 'ledger/0', lag: 1, state: 'waiting', reason: away.message }]);
    expect(logged).toMatchObject([{ watched: 'ledger', err: away }]);
    stuck.isSeen = true;
    expect(await lookAt(2 * minute + 1)).toEqual({ restarts: 0, exits: 0 });
    expect(await lookAt(3 * minute)).toEqual({ restarts: 1, exits: 0 });
  });

  it('reports nothing before it looked, and does nothing once it is stopped', async () => {
    expect(watch.report()).toEqual([]);
    await lookAt(0);
    await watch.stop();
    expect(await lookAt(5 * minute)).toEqual({ restarts: 0, exits: 0 });
  });

  it('is stopped only when what it looks at is no longer asked', async () => {
    let answer: (sightings: []) => void = () => undefined;
    const slow = { name: 'slow', look: () => new Promise<[]>((resolve) => (answer = resolve)) };
    const log = { warn: () => undefined, error: () => undefined };
    const quick = new ProgressWatch({ watched: [slow], stallAfterMilliseconds: 12_000, log, exit: () => undefined });
    jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate'] });
    quick.start();
    jest.advanceTimersByTime(1000);
    jest.useRealTimers();
    let hasStopped = false;
    const stopped = quick.stop().then(() => (hasStopped = true));
    await new Promise(setImmediate);
    expect(hasStopped).toBe(false);
    answer([]);
    await stopped;
  });
});
