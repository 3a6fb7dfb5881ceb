import { describe, expect, it } from '@jest/globals';
import { flagFactsOf } from './flag-facts';

const unknown = {
  'belum-terverifikasi': null,
  'belum-ditindaklanjuti': null,
  diproses: null,
  selesai: null,
  ditunda: null,
  diarsip: null,
};

describe('flagFactsOf', () => {
  it('names the completed where more were completed than came in', () => {
    const flag = { reason: 'parts-exceed-the-total', difference: 2 } as const;
    expect(flagFactsOf({ total: 12, byStatus: { ...unknown, selesai: 14 }, flag })).toEqual({
      kind: 'completed',
      completed: 14,
      total: 12,
      difference: 2,
    });
  });

  it('names the sum of the parts otherwise', () => {
    const flag = { reason: 'parts-are-not-the-total', difference: -1 } as const;
    expect(flagFactsOf({ total: 9, byStatus: { ...unknown, selesai: 8 }, flag })).toEqual({
      kind: 'parts',
      parts: 8,
      total: 9,
      difference: -1,
    });
  });
});
