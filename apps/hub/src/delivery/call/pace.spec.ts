import { describe, expect, it } from '@jest/globals';
import { Pace } from './pace.js';

describe('Pace', () => {
  it('spaces out calls that come together', () => {
    const pace = new Pace(4);
    expect([pace.take(1_000), pace.take(1_000), pace.take(1_000)]).toEqual([0, 250, 500]);
  });

  it('saves up nothing while there are no calls', () => {
    const pace = new Pace(4);
    pace.take(1_000);
    expect([pace.take(9_000), pace.take(9_000)]).toEqual([0, 250]);
  });

  it('lets everything pass where nothing was agreed', () => {
    const pace = new Pace(null);
    expect([pace.take(1_000), pace.take(1_000)]).toEqual([0, 0]);
  });

  it('rests for as long as it was asked to, by the longest request', () => {
    const pace = new Pace(null);
    pace.restUntil(5_000);
    pace.restUntil(3_000);
    expect([pace.restsFor(4_000), pace.restsFor(5_000)]).toEqual([1_000, 0]);
  });
});
