import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { logGamma, upperTail } from './beta-binomial.js';

/** By mpmath, summed term by term with forty digits. */
const golden: readonly (readonly [count: number, trials: number, alpha: number, beta: number, tail: number])[] = [
  [5, 5, 9, 72, 3.92359902135014e-5],
  [3, 40, 9, 72, 0.77838922235033],
  [12, 28, 8.163265306122449, 65.30612244897959, 0.000416026229484952],
  [40, 120, 9, 72, 8.62342921937734e-5],
  [1_680, 9_680, 9, 72, 0.0499123420196737],
  [10_000, 90_000, 8.163265306122449, 65.30612244897959, 0.461576458065995],
  [30_000, 110_000, 8.163265306122449, 65.30612244897959, 0.000255921710782677],
  [100_000, 900_000, 8.163265306122449, 65.30612244897959, 0.461522640408716],
  [100_000, 100_000, 0.5, 4, 6.56197502788938e-20],
  [250, 1_000, 30.5, 12.25, 0.999999999744693],
  [1, 1, 2, 3, 0.4],
];

const someDistribution = fc.record({
  trials: fc.integer({ min: 1, max: 3_000 }),
  alpha: fc.double({ min: 0.3, max: 60, noNaN: true }),
  beta: fc.double({ min: 0.3, max: 60, noNaN: true }),
});

describe('logGamma', () => {
  it.each([
    [0.5, 0.5723649429247],
    [1, 0],
    [3.7, 1.42807232666539],
    [81, 273.673124285694],
    [12_345.678, 103_959.919905546],
    [900_000, 11_439_129.1019394],
  ])('of %d is that of mpmath', (value, known) => {
    expect(Math.abs(logGamma(value) - known)).toBeLessThan(1e-13 * Math.max(1, known));
  });
});

describe('the upper tail of a beta-binomial distribution', () => {
  it.each(golden)('from %d of %d by Beta(%d, %d) is that of mpmath', (count, trials, alpha, beta, tail) => {
    expect(Math.abs(upperTail(count, { trials, alpha, beta }) / tail - 1)).toBeLessThan(1e-7);
  });

  it('is certain from 0, and impossible beyond all trials', () => {
    const distribution = { trials: 10, alpha: 2, beta: 3 };
    expect([upperTail(0, distribution), upperTail(11, distribution)]).toEqual([1, 0]);
  });

  it('is a chance, and falls with what is asked for', () => {
    fc.assert(
      fc.property(someDistribution, fc.nat(3_000), (distribution, asked) => {
        const count = asked % (distribution.trials + 1);
        const [here, above] = [upperTail(count, distribution), upperTail(count + 1, distribution)];
        expect(above).toBeGreaterThanOrEqual(0);
        expect(above).toBeLessThanOrEqual(here + 1e-12);
        expect(here).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('leaves the other side what it does not hold', () => {
    fc.assert(
      fc.property(someDistribution, fc.nat(3_000), ({ trials, alpha, beta }, asked) => {
        const count = asked % (trials + 1);
        const others = upperTail(trials - count + 1, { trials, alpha: beta, beta: alpha });
        expect(upperTail(count, { trials, alpha, beta }) + others).toBeCloseTo(1, 9);
      }),
    );
  });
});
