import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wilsonInterval } from '../monev/wilson.js';
import { estimateOf, weightedEstimate, type StratumScores } from './estimate.js';

const repeated = (score: number, times: number): number[] => Array.from({ length: times }, () => score);

describe('the mean of a participant', () => {
  it('is that of the sample, with the interval of a share of that mean', () => {
    const scores = [...repeated(1, 8), ...repeated(0, 2)];
    const endless = estimateOf({ size: 1_000_000_000, scores });
    const { low = 0, high = 0 } = wilsonInterval(8, 10) ?? {};
    expect(endless?.mean).toBe(0.8);
    expect(endless?.interval.low).toBeCloseTo(low, 6);
    expect(endless?.interval.high).toBeCloseTo(high, 6);
  });

  it('is the narrower the more of all cases were read, and exact where all were', () => {
    const scores = [...repeated(1, 8), ...repeated(0, 2)];
    const width = (size: number): number => {
      const { low = 0, high = 1 } = estimateOf({ size, scores })?.interval ?? {};
      return high - low;
    };
    expect(width(11)).toBeLessThan(width(20));
    expect(width(20)).toBeLessThan(width(500));
    expect(estimateOf({ size: 10, scores })?.interval).toEqual({ low: 0.8, high: 0.8 });
    // 10 of 20: worth 10 · 19 / 10 = 19 cases.
    const { low = 0 } = wilsonInterval(0.8 * 19, 19) ?? {};
    expect(estimateOf({ size: 20, scores })?.interval.low).toBeCloseTo(low, 12);
  });

  it('does not become certain because a few were alike', () => {
    const { interval } = estimateOf({ size: 100, scores: repeated(1, 5) }) ?? { interval: { low: 1, high: 1 } };
    expect(interval.low).toBeLessThan(0.6);
    expect(interval.high).toBe(1);
  });

  it('cannot be told where nothing was read', () => {
    expect(estimateOf({ size: 5, scores: [] })).toBeNull();
  });

  it('lies within its interval, and that within 0 and 1', () => {
    const scores = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 500 }), (given, more) => {
        const { mean = -1, interval } = estimateOf({ size: given.length + more, scores: given }) ?? {};
        const { low = -1, high = -1 } = interval ?? {};
        expect(0 <= low && low <= mean && mean <= high && high <= 1).toBe(true);
      }),
    );
  });

  it('holds the true mean in at least 95 of 100 samples, of few cases and of many, near the middle and the edge', () => {
    for (const [size, read, levels] of [
      [60, 8, [0, 0.35, 0.65, 1]],
      [40, 5, [0.85, 1]],
      [200, 10, [0, 1]],
      [30, 20, [0.15, 0.5, 1]],
    ] as const) {
      const random = randomOf(size * 7 + read);
      const population: readonly number[] = Array.from(
        { length: size },
        () => levels[Math.floor(random() * levels.length)] ?? 0,
      );
      const truth = population.reduce((sum, score) => sum + score, 0) / size;
      const samples = 4_000;
      let held = 0;
      for (let turn = 0; turn < samples; turn += 1) {
        const { low = 1, high = 0 } = estimateOf({ size, scores: drawn(population, read, random) })?.interval ?? {};
        if (low <= truth && truth <= high) held += 1;
      }
      expect([size, read, held / samples >= 0.94]).toEqual([size, read, true]);
    }
  });
});

describe('the mean of the province', () => {
  const stratum = (participant: string, size: number, scores: readonly number[]): StratumScores => ({
    participant,
    size,
    scores,
  });

  it('weighs each participant by how many cases it has, not by how many were read', () => {
    const estimate = weightedEstimate([stratum('63.01', 900, repeated(1, 5)), stratum('63.02', 100, repeated(0, 5))]);
    expect([estimate?.mean, estimate?.size]).toEqual([0.9, 1_000]);
  });

  it('is, of one participant alone, what that has', () => {
    const one = stratum('63.01', 50, [...repeated(1, 6), ...repeated(0.5, 4)]);
    const alone = weightedEstimate([one]);
    const { mean = 0, interval } = estimateOf(one) ?? {};
    expect(alone?.mean).toBeCloseTo(mean, 12);
    expect(alone?.interval.low).toBeCloseTo(interval?.low ?? 0, 12);
    expect(alone?.interval.high).toBeCloseTo(interval?.high ?? 0, 12);
  });

  it('adds distances by their squares', () => {
    const strata = [stratum('63.01', 300, [1, 0, 1, 0.5]), stratum('63.02', 100, [0.2, 0.4, 1])];
    const [first, second] = strata.map((one) => estimateOf(one));
    const reach = Math.hypot(
      0.75 * ((first?.mean ?? 0) - (first?.interval.low ?? 0)),
      0.25 * ((second?.mean ?? 0) - (second?.interval.low ?? 0)),
    );
    const whole = weightedEstimate(strata);
    expect((whole?.mean ?? 0) - (whole?.interval.low ?? 0)).toBeCloseTo(reach, 12);
  });

  it('speaks only of those of whom something was read', () => {
    const whole = weightedEstimate([stratum('63.01', 30, [1, 1]), stratum('63.02', 70, [])]);
    expect([whole?.mean, whole?.size]).toEqual([1, 30]);
    expect(weightedEstimate([stratum('63.02', 70, [])])).toBeNull();
    expect(weightedEstimate([])).toBeNull();
  });
});

/** Mulberry32: the same numbers for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function drawn(population: readonly number[], read: number, random: () => number): number[] {
  const left = [...population];
  return Array.from({ length: read }, () => left.splice(Math.floor(random() * left.length), 1)[0] ?? 0);
}
