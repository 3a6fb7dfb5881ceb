import { describe, expect, it } from '@jest/globals';
import { filingYear } from './filing-year.js';

describe('filingYear', () => {
  it("begins at the regency's midnight, hours before that of UTC", () => {
    expect(filingYear(new Date('2026-12-31T15:59:59Z'), 'Asia/Makassar')).toBe(2026);
    expect(filingYear(new Date('2026-12-31T16:00:00Z'), 'Asia/Makassar')).toBe(2027);
  });
});
