import { describe, expect, it } from '@jest/globals';
import { freshnessOf } from './freshness.js';

const now = new Date('2026-01-05T00:00:00Z');

describe('freshnessOf', () => {
  it.each([
    ['2026-01-04T23:59:00Z', 'segar'],
    ['2026-01-04T00:00:00Z', 'segar'],
    ['2026-01-03T23:59:59Z', 'lambat'],
    ['2026-01-02T00:00:00Z', 'lambat'],
    ['2026-01-01T23:59:59Z', 'basi'],
  ])('calls data of %s %s', (newest, state) => {
    expect(freshnessOf(new Date(newest), now)).toBe(state);
  });

  it('has a word for who never sent anything', () => {
    expect(freshnessOf(null, now)).toBe('belum-ada');
  });
});
