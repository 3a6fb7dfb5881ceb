import { describe, expect, it } from '@jest/globals';
import { semesterRange } from '../../format/period';
import { periodWord, rangeOf } from './period-words';

describe('a period in one word', () => {
  it('is read as it was written', () => {
    expect(periodWord(semesterRange(1, 2021))).toBe('2021-01-01/2021-06-30');
    expect(rangeOf(periodWord(semesterRange(1, 2021)))).toEqual(semesterRange(1, 2021));
  });

  it('has a beginning and an end', () => {
    expect(periodWord({ from: '2021-01-01' })).toBeUndefined();
    expect(rangeOf('2021-S1')).toEqual({});
    expect(rangeOf(undefined)).toEqual({});
  });
});
