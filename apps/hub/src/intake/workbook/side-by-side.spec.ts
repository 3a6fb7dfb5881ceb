import { describe, expect, it } from '@jest/globals';
import { sideBySide } from './side-by-side.js';

describe('sideBySide', () => {
  it('gives results in the order of the items, whichever is done first', async () => {
    const slowFirst = (item: number) =>
      new Promise<number>((done) => {
        setImmediate(() => {
          if (item === 0) setImmediate(done, 0);
          else done(item * 10);
        });
      });
    expect(await sideBySide([0, 1, 2, 3], 2, slowFirst)).toEqual([0, 10, 20, 30]);
    expect(await sideBySide([], 2, slowFirst)).toEqual([]);
  });

  it('has no more in hand than it may', async () => {
    let inHand = 0;
    let most = 0;
    await sideBySide(Array.from({ length: 20 }), 3, async () => {
      most = Math.max(most, (inHand += 1));
      await Promise.resolve();
      inHand -= 1;
    });
    expect(most).toBe(3);
  });

  it('fails as the work does', async () => {
    await expect(sideBySide([1, 2], 2, (item) => Promise.reject(new Error(`no ${item}`)))).rejects.toThrow('no 1');
  });
});
