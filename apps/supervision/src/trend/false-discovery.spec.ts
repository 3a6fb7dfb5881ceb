import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { adjustForMany } from './false-discovery.js';

const somePValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 60 });

describe('p values adjusted for many tests', () => {
  it('are those of scipy.stats.false_discovery_control', () => {
    const adjusted = adjustForMany([0.01, 0.04, 0.03, 0.005, 0.5, 0.04]);
    expect(adjusted.map((one) => Number(one.toFixed(12)))).toEqual([0.03, 0.048, 0.048, 0.03, 0.5, 0.048]);
  });

  it('are none of none, and itself of one', () => {
    expect([adjustForMany([]), adjustForMany([0.2])]).toEqual([[], [0.2]]);
  });

  it('are never smaller than before, and in the same order', () => {
    fc.assert(
      fc.property(somePValues, (pValues) => {
        const adjusted = adjustForMany(pValues);
        for (const [index, pValue] of pValues.entries()) {
          expect(adjusted[index]).toBeGreaterThanOrEqual(pValue * (1 - 1e-12));
          expect(adjusted[index]).toBeLessThanOrEqual(1);
          const smaller = adjusted.filter((_one, other) => (pValues[other] ?? 1) <= pValue);
          expect(Math.max(...smaller)).toBe(adjusted[index]);
        }
      }),
    );
  });

  it('find at 5 % what stands under the line of Benjamini and Hochberg', () => {
    fc.assert(
      fc.property(somePValues, (pValues) => {
        const sorted = [...pValues].sort((one, other) => one - other);
        const last = sorted.findLastIndex((pValue, index) => pValue * sorted.length <= 0.05 * (index + 1));
        expect(adjustForMany(pValues).filter((one) => one <= 0.05)).toHaveLength(last + 1);
      }),
    );
  });
});
