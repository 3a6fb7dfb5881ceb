import { describe, expect, it } from '@jest/globals';
import { likenessOf, wholeDays } from './likeness';

describe('likenessOf', () => {
  it.each([
    [1, 'same'],
    [0.95, 'same'],
    [0.94, 'very'],
    [0.7, 'very'],
    [0.69, 'partly'],
    [0.4, 'partly'],
    [0.39, 'little'],
    [0.01, 'little'],
    [0, 'none'],
  ])('calls %d %s', (part, likeness) => {
    expect(likenessOf(part)).toBe(likeness);
  });
});

describe('wholeDays', () => {
  it('counts a day once it is over', () => {
    expect([0, 0.99, 1, 3.7].map(wholeDays)).toEqual([0, 0, 1, 3]);
  });
});
