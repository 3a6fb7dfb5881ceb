import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agreementOf, type Pair } from './agreement.js';

/** Pairs of a table: row by row how often one said the row and the other the column. */
const pairsOf = (table: readonly (readonly number[])[]): Pair[] =>
  table.flatMap((row, one) => row.flatMap((count, other) => Array.from({ length: count }, (): Pair => [one, other])));

describe('agreement of two people', () => {
  it('is above chance by (observed - expected) / (1 - expected) for yes and no', () => {
    // Cohen's classic: 20 both yes, 15 both no, 5 and 10 differ. Observed 0.7, expected 0.5.
    const { cases, same, share, kappa } = agreementOf(
      pairsOf([
        [15, 10],
        [5, 20],
      ]),
    );
    expect([cases, same, share]).toEqual([50, 35, 0.7]);
    expect(kappa).toBeCloseTo(0.4, 12);
  });

  it('weighs steps by their squares where there are three levels', () => {
    // By hand: seen 9 of distance 1 and 2 of distance 2, so 9 + 2 · 4 = 17. Rows 12, 10, 8; columns 13, 9, 8.
    // By chance: ((12·9 + 10·13 + 10·8 + 8·9) · 1 + (12·8 + 8·13) · 4) / 30 = (390 + 800) / 30 = 39.667.
    const { share, kappa } = agreementOf(
      pairsOf([
        [9, 2, 1],
        [3, 5, 2],
        [1, 2, 5],
      ]),
    );
    expect(share).toBeCloseTo(19 / 30, 12);
    expect(kappa).toBeCloseTo(1 - 17 / (1_190 / 30), 12);
  });

  it('is worse than chance where they contradict each other', () => {
    expect(
      agreementOf(
        pairsOf([
          [0, 5],
          [5, 0],
        ]),
      ).kappa,
    ).toBeCloseTo(-1, 12);
  });

  it('is none above chance where they judge independently', () => {
    expect(
      agreementOf(
        pairsOf([
          [8, 4],
          [4, 2],
        ]),
      ).kappa,
    ).toBeCloseTo(0, 12);
  });

  it('cannot be told where each gave all cases the same', () => {
    expect(
      agreementOf(
        pairsOf([
          [0, 0],
          [0, 9],
        ]),
      ),
    ).toEqual({ cases: 9, same: 9, share: 1, kappa: null });
    expect(agreementOf([])).toEqual({ cases: 0, same: 0, share: null, kappa: null });
  });

  it('is none above chance where one gave all the same and the other did not', () => {
    expect(
      agreementOf(
        pairsOf([
          [0, 0],
          [3, 7],
        ]),
      ).kappa,
    ).toBeCloseTo(0, 12);
  });

  it('is at most 1, the same for either order of the two, and 1 where both always said the same', () => {
    const level = fc.integer({ min: 0, max: 2 });
    const some = fc.array(fc.tuple(level, level), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(some, (pairs) => {
        const { kappa } = agreementOf(pairs);
        const swapped = agreementOf(pairs.map(([one, other]): Pair => [other, one]));
        if (kappa === null) expect(swapped.kappa).toBeNull();
        else {
          expect(kappa).toBeLessThanOrEqual(1);
          expect(kappa).toBeGreaterThanOrEqual(-1 - 1e-9);
          expect(swapped.kappa).toBeCloseTo(kappa, 9);
        }
        const same = agreementOf(pairs.map(([one]): Pair => [one, one]));
        expect([same.share, same.kappa ?? 1]).toEqual([1, 1]);
      }),
    );
  });
});
