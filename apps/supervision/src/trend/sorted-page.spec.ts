import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pageOf, sortName, type PageEnd, type SortedPage } from './sorted-page.js';

const list: readonly PageEnd[] = [
  { value: 2, key: 'b' },
  { value: null, key: 'a' },
  { value: 3, key: 'c' },
  { value: 2, key: 'a' },
];
const keys = (items: readonly PageEnd[]): string => items.map(({ value, key }) => `${value ?? ''}${key}`).join(' ');
const itself = (item: PageEnd): PageEnd => item;

describe('a page of a sorted list', () => {
  it('is in the order of values, then of keys, nulls last', () => {
    const whole = { after: null, limit: 10 };
    expect(keys(pageOf(list, itself, { isDescending: false, ...whole }).items)).toBe('2a 2b 3c a');
    expect(keys(pageOf(list, itself, { isDescending: true, ...whole }).items)).toBe('3c 2a 2b a');
  });

  it('goes on behind where another ended, even when that item is gone', () => {
    const { items, end } = pageOf(list, itself, { isDescending: true, after: null, limit: 2 });
    expect([keys(items), end]).toEqual(['3c 2a', { value: 2, key: 'a' }]);
    const rest = list.filter((item) => keys([item]) !== '2a');
    expect(pageOf(rest, itself, { isDescending: true, after: end, limit: 2 })).toEqual({
      items: [
        { value: 2, key: 'b' },
        { value: null, key: 'a' },
      ],
      end: null,
    });
  });

  it('after page shows everything once', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ value: fc.option(fc.nat(5)), key: fc.string() }), { selector: ({ key }) => key }),
        fc.integer({ min: 1, max: 4 }),
        fc.boolean(),
        (all, limit, isDescending) => {
          const shown: PageEnd[] = [];
          let after: PageEnd | null = null;
          do {
            const page: SortedPage<PageEnd> = pageOf(all, itself, { isDescending, after, limit });
            shown.push(...page.items);
            after = page.end;
          } while (after !== null && shown.length <= all.length);
          expect(shown).toEqual(pageOf(all, itself, { isDescending, after: null, limit: 1_000 }).items);
        },
      ),
    );
  });

  it('is sorted by a name, with or without a minus', () => {
    expect([sortName('-count'), sortName('count')]).toEqual(['count', 'count']);
  });
});
