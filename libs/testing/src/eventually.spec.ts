import { describe, expect, it } from '@jest/globals';
import { eventually } from './eventually.js';

describe('eventually', () => {
  it('gives what the check returned once it passed', async () => {
    let looks = 0;
    const check = () => {
      looks += 1;
      if (looks < 3) throw new Error('not yet');
      return looks;
    };
    await expect(eventually(check, { interval: 1 })).resolves.toBe(3);
  });

  it('throws the last failure when the time is over', async () => {
    let looks = 0;
    const check = () => Promise.reject(new Error(`look ${++looks}`));
    const failure = await eventually(check, { timeout: 300, interval: 5 }).catch((error: unknown) => error);
    expect(looks).toBeGreaterThan(1);
    expect(failure).toEqual(new Error(`look ${looks}`));
  });

  it('looks at least once, also without any time', async () => {
    await expect(eventually(() => 'there', { timeout: 0 })).resolves.toBe('there');
  });
});
