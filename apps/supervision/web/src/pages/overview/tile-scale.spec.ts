import { describe, expect, it } from '@jest/globals';
import type { Counts } from '../../api/types';
import { tileScale } from './tile-scale';

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

  it('counts as waiting what is unverified or unanswered', () => {
    const { value } = tileScale('waiting', []);
    expect(value({ ...none, belumTerverifikasi: 2, belumDitindaklanjuti: 3, diproses: 9 })).toBe(5);
  });
});
