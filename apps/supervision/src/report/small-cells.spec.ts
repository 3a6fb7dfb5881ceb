import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { foldSmall } from './small-cells.js';

const cells = (...counts: number[]) => counts.map((count, index) => ({ name: String(index), count }));
const counts = (told: readonly { readonly count: number }[]) => told.map(({ count }) => count);

test('Cells that are large enough are told in their order', () => {
  const { shown, folded } = foldSmall(cells(9, 5, 30));
  expect([counts(shown), counts(folded)]).toEqual([[9, 5, 30], []]);
});

test('Small ones are told as one', () => {
  const { shown, folded } = foldSmall(cells(9, 3, 30, 4));
  expect([counts(shown), counts(folded)]).toEqual([
    [9, 30],
    [3, 4],
  ]);
});

test('A single small one takes the next smallest with it: else everybody could subtract it', () => {
  const { shown, folded } = foldSmall(cells(9, 4, 30));
  expect([counts(shown), counts(folded)]).toEqual([[30], [9, 4]]);
});

test('What comes of several is no small cell either', () => {
  const { shown, folded } = foldSmall(cells(1, 12, 2, 40));
  expect([counts(shown), counts(folded)]).toEqual([[40], [1, 12, 2]]);
});

test('Where there is nothing to join, the one there is stays hidden', () => {
  expect(counts(foldSmall(cells(2)).shown)).toEqual([]);
});

test('Whatever there is, no shown cell is small, nothing is lost, and what is folded cannot be told apart', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { maxLength: 12 }), (given) => {
      const { shown, folded } = foldSmall(cells(...given));
      expect([...counts(shown), ...counts(folded)].toSorted()).toEqual(given.toSorted());
      expect(counts(shown).every((count) => count >= 5)).toBe(true);
      const sum = counts(folded).reduce((total, count) => total + count, 0);
      if (folded.length > 0 && shown.length > 0) expect([folded.length > 1, sum >= 5]).toEqual([true, true]);
    }),
  );
});
