import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { stamp } from './stamp.js';

const instant = new Date('2026-03-02T17:30:00.250Z');

describe('stamp', () => {
  it('writes local time with its offset', () => {
    expect(stamp(instant, { stampZone: 'WITA', stampWithoutZone: false })).toBe('2026-03-03T01:30:00.250+08:00');
    expect(stamp(instant, { stampZone: 'WIB', stampWithoutZone: false })).toBe('2026-03-03T00:30:00.250+07:00');
  });

  it('leaves the offset out when told to', () => {
    expect(stamp(instant, { stampZone: 'WIB', stampWithoutZone: true })).toBe('2026-03-03T00:30:00.250');
  });

  it('never moves the instant', () => {
    const instants = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, fc.constantFrom('WIB' as const, 'WITA' as const), (date, stampZone) => {
        expect(new Date(stamp(date, { stampZone, stampWithoutZone: false }))).toEqual(date);
      }),
    );
  });
});
