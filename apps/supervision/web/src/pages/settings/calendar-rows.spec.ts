import { describe, expect, it } from '@jest/globals';
import type { CalendarYear } from '../../api/types';
import { formOf, isComplete, withoutAmendment, yearOf } from './calendar-rows';

const calendar: CalendarYear = {
  year: 2025,
  decrees: ['SKB 1017/2024', 'SKB 2/2024'],
  holidays: ['2025-01-01', '2025-08-17'],
  jointLeave: ['2025-08-18', '2025-12-26'],
  amendments: [
    { decree: 'SKB 1', published: '2025-06-01', adds: ['2025-12-26'] },
    { decree: 'SKB 933/2025', published: '2025-08-07', adds: ['2025-08-18'] },
  ],
};

describe('a year of the calendar in a form', () => {
  it('is sent as it was read while nobody changes it', () => {
    expect(yearOf(formOf(calendar))).toEqual(calendar);
  });

  it('lists its days in their order, each with what brought it', () => {
    expect(formOf(calendar).days).toEqual([
      { day: '2025-01-01', kind: 'holiday', amendment: null },
      { day: '2025-08-17', kind: 'holiday', amendment: null },
      { day: '2025-08-18', kind: 'joint-leave', amendment: 1 },
      { day: '2025-12-26', kind: 'joint-leave', amendment: 0 },
    ]);
  });

  it('keeps the days of a decree that is taken out, and those of the others with theirs', () => {
    const { amendments, jointLeave } = yearOf(withoutAmendment(formOf(calendar), 0));
    expect(amendments).toEqual([{ decree: 'SKB 933/2025', published: '2025-08-07', adds: ['2025-08-18'] }]);
    expect(jointLeave).toEqual(['2025-08-18', '2025-12-26']);
  });

  it('is not complete with a day of another year, none at all, or a decree without a number', () => {
    const form = formOf(calendar);
    expect(isComplete(form)).toBe(true);
    for (const day of ['2026-01-01', '']) {
      expect(isComplete({ ...form, days: [{ day, kind: 'holiday', amendment: null }] })).toBe(false);
    }
    expect(isComplete({ ...form, amendments: [{ decree: ' ', published: '2025-01-01' }] })).toBe(false);
  });
});
