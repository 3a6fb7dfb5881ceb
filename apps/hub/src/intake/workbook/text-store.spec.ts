import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TextStore } from './text-store.adapter.js';

describe('TextStore', () => {
  const storeOf = (texts: readonly string[]): TextStore => {
    const store = new TextStore();
    for (const text of texts) store.add(text);
    return store;
  };

  it('gives back every text as it was put in', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' })), (texts) => {
        const store = storeOf(texts);
        expect(texts.map((_text, index) => store.at(index))).toEqual(texts);
        expect(store.size).toBe(texts.length);
      }),
    );
  });

  it('keeps more than it sets aside at once, and a text that is larger than that', () => {
    const texts = [
      ...Array.from({ length: 3_000 }, (_value, index) => `${index} `.repeat(500)),
      'x'.repeat(5_000_000),
      'y',
    ];
    const store = storeOf(texts);
    expect(texts.every((text, index) => store.at(index) === text)).toBe(true);
  });

  it.each([-1, 2, 0.5, NaN, Infinity])('has nothing at %s', (index) => {
    expect(storeOf(['a', 'b']).at(index)).toBe('');
  });
});
