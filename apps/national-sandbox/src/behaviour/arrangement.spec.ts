import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arrange } from './arrangement.js';

describe('arrange', () => {
  it('lists things in order unless told otherwise', () => {
    expect(arrange([1, 2, 3], { twice: false, newestFirst: false })).toEqual([1, 2, 3]);
    expect(arrange([1, 2], { twice: true, newestFirst: false })).toEqual([1, 1, 2, 2]);
    expect(arrange([1, 2], { twice: false, newestFirst: true })).toEqual([2, 1]);
  });

  it('leaves nothing out however careless it is', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.boolean(), fc.boolean(), (items, twice, newestFirst) => {
        const arranged = arrange(items, { twice, newestFirst });
        expect(new Set(arranged)).toEqual(new Set(items));
        expect(arranged).toHaveLength(items.length * (twice ? 2 : 1));
      }),
    );
  });
});
