import { describe, expect, it } from '@jest/globals';
import type { Counts } from '../../api/types';
import { indicatorScale, tileScale } from './tile-scale';

const none: Counts = {
  received: 0,
  belumTerverifikasi: 0,
  belumDitindaklanjuti: 0,
  diproses: 0,
  selesai: 0,
  ditunda: 0,
  diarsip: 0,
  followedUpShare: null,
  completedShare: null,
};
const receiving = (received: number): Counts => ({ ...none, received });

describe('tileScale', () => {
  it('grades a share by the bands of monitoring reports', () => {
    const { level } = tileScale('completedShare', []);
    expect([0, 0.2, 0.4999, 0.5, 0.9, 0.901, 0.9999, 1].map(level)).toEqual([0, 1, 1, 2, 2, 3, 3, 4]);
  });

  it('has no value where nothing was received', () => {
    expect(tileScale('followedUpShare', []).value(none)).toBeNull();
  });

  it.each([1, 7, 98, 320, 12_345])('gives every quantity up to %d a step whose bounds hold it', (most) => {
    const { level, steps } = tileScale('received', [receiving(most)]);
    for (let quantity = 0; quantity <= most; quantity += Math.ceil(most / 50)) {
      const step = steps.find((candidate) => candidate.level === level(quantity));
      expect(quantity).toBeGreaterThanOrEqual(step?.from ?? Infinity);
      expect(quantity).toBeLessThanOrEqual(step?.to ?? -Infinity);
    }
  });

  it('grades a share of which little is good the other way round, in the colours of a backlog', () => {
    const { palette, level } = indicatorScale('closedBySystemShare', [0.1]);
    expect(palette).toBe('backlog');
    expect([0, 0.03, 0.05, 0.051, 0.25, 0.9].map(level)).toEqual([0, 1, 1, 2, 3, 4]);
    expect(indicatorScale('onTimeShare', [0.1]).palette).toBe('share');
  });

  it('grades an IKM by the bands of its regulation, and days up to the most that occur', () => {
    expect([40, 65, 80, 95].map(indicatorScale('satisfaction', [95]).level)).toEqual([1, 2, 3, 4]);
    const { level, steps } = indicatorScale('meanDaysSinceReceipt', [0.4, 17.2]);
    expect([0.4, 5, 5.1, 17.2].map(level)).toEqual([0, 0, 1, 3]);
    expect(steps.map(({ says }) => says)).toEqual([
      { between: [0, 5] },
      { between: [5, 10] },
      { between: [10, 15] },
      { between: [15, 20] },
    ]);
  });

  it('counts as waiting what is unverified or unanswered', () => {
    const { value } = tileScale('waiting', []);
    expect(value({ ...none, belumTerverifikasi: 2, belumDitindaklanjuti: 3, diproses: 9 })).toBe(5);
  });
});
