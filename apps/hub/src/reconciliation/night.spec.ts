import { describe, expect, it } from '@jest/globals';
import { dueNight } from './night.js';

const due = (instant: string) => dueNight(new Date(instant), '02:00', 'Asia/Makassar');
const night = { date: '2026-11-22', since: new Date('2026-11-21T18:00:00Z') };

describe('the nightly reconciliation', () => {
  it('is due from its local hour on, under the local date', () => {
    expect(due('2026-11-21T17:59:59Z')).toBeNull();
    expect(due('2026-11-21T18:00:00Z')).toEqual(night);
    expect(due('2026-11-21T20:59:00Z')).toEqual(night);
  });

  it('is not made up for in the middle of the day', () => {
    expect(due('2026-11-21T21:00:00Z')).toBeNull();
    expect(due('2026-11-22T04:00:00Z')).toBeNull();
  });
});
