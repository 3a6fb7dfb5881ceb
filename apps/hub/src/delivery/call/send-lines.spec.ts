import { describe, expect, it } from '@jest/globals';
import { sendLines } from './send-lines.js';

const never = new AbortController().signal;

describe('sendLines', () => {
  it('sends the entries of a line one after another', async () => {
    const order: string[] = [];
    const carrier = () => async (entry: string) => {
      order.push(`${entry} begins`);
      await Promise.resolve();
      order.push(`${entry} ends`);
    };
    await sendLines([['a1', 'a2']], 4, carrier, never);
    expect(order).toEqual(['a1 begins', 'a1 ends', 'a2 begins', 'a2 ends']);
  });

  it('stops a line at the first failure and goes on with the others', async () => {
    const failure = new Error('not today');
    const carrier = () => (entry: string) => (entry === 'a2' ? Promise.reject(failure) : Promise.resolve());
    const sent = await sendLines([['a1', 'a2', 'a3'], ['b1']], 1, carrier, never);
    expect(sent).toEqual([
      { delivered: ['a1'], failed: { entry: 'a2', error: failure }, left: ['a3'] },
      { delivered: ['b1'], failed: null, left: [] },
    ]);
  });

  it('has no more lines on their way than it may', async () => {
    let now = 0;
    let most = 0;
    const carrier = () => async () => {
      most = Math.max(most, (now += 1));
      await Promise.resolve();
      now -= 1;
    };
    await sendLines([['a'], ['b'], ['c'], ['d'], ['e']], 2, carrier, never);
    expect(most).toBe(2);
  });

  it('begins no further entry once it is to stop', async () => {
    const stop = new AbortController();
    const begun: string[] = [];
    const carrier = () => (entry: string) => {
      begun.push(entry);
      stop.abort();
      return Promise.resolve();
    };
    const sent = await sendLines([['a1', 'a2'], ['b1']], 1, carrier, stop.signal);
    expect(begun).toEqual(['a1']);
    expect(sent).toEqual([
      { delivered: ['a1'], failed: null, left: ['a2'] },
      { delivered: [], failed: null, left: ['b1'] },
    ]);
  });
});
