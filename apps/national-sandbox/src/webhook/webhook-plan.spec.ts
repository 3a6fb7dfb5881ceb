import { describe, expect, it } from '@jest/globals';
import { MOST_ATTEMPTS, pauseAfter, waitsForCompany } from './webhook-plan.js';

describe('pauseAfter', () => {
  it('doubles up to a minute and then gives up', () => {
    const attempts = Array.from({ length: MOST_ATTEMPTS }, (_, index) => index + 1);
    expect(attempts.map(pauseAfter)).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, null]);
  });
});

describe('waitsForCompany', () => {
  const now = new Date('2026-03-02T01:00:02Z');
  const fresh = { dueAt: new Date('2026-03-02T01:00:01Z') };
  const old = { dueAt: new Date('2026-03-02T01:00:00Z') };

  it('holds one webhook back for a moment when they are to be out of order', () => {
    expect(waitsForCompany([fresh], true, now)).toBe(true);
  });

  it('sends it when another came, when the moment is over, or when order is kept', () => {
    expect(waitsForCompany([fresh, fresh], true, now)).toBe(false);
    expect(waitsForCompany([old], true, now)).toBe(false);
    expect(waitsForCompany([fresh], false, now)).toBe(false);
  });
});
