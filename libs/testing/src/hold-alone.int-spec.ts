import { describe, expect, it } from '@jest/globals';
import { holdAlone } from './hold-alone.js';

describe('holding something alone', () => {
  it('waits for whoever holds it, and for nobody who holds something else', async () => {
    const letGo = await holdAlone('one');
    let isHeld = false;
    const waiting = holdAlone('one').then((letGoAgain) => {
      isHeld = true;
      return letGoAgain;
    });
    await (
      await holdAlone('other')
    )();
    expect(isHeld).toBe(false);
    await letGo();
    await (
      await waiting
    )();
    expect(isHeld).toBe(true);
  });
});
