import { describe, expect, it } from '@jest/globals';
import { noSums, type Sums } from '../monev/sums.js';
import { forecastOf, type OpenCase } from './forecast.js';

const sums: Sums = {
  ...noSums,
  statuses: { ...noSums.statuses, selesai: 6, 'belum-ditindaklanjuti': 4 },
  ...{ timed: 6, onTime: 6, overdue: 1 },
};
const formula = {
  ...{ version: 1, name: 'Uji', reason: 'Uji', minimumComplaints: 1 },
  weights: [
    { indicator: 'completedShare' as const, weight: 1 },
    { indicator: 'onTimeShare' as const, weight: 1 },
  ],
};
const circumstances = { connected: null, active: null, satisfaction: null };
const open = (id: string, dueDay: string | null): OpenCase => ({
  ...{ id, status: 'belum-ditindaklanjuti', answered: false, daysOpen: 3, dueDay },
});

describe('a forecast', () => {
  const standing = { sums, circumstances, formula, asOf: '2026-06-10', until: '2026-06-30' };

  it('names first what can be won and lost, then what can only be won, equals in the order of their ids', () => {
    const cases = [open('c', null), open('b', '2026-06-01'), open('a', '2026-06-20')];
    const forecast = forecastOf(standing, cases, 2);
    expect(forecast.today).toBeCloseTo((100 * (6 / 10 + 6 / 7)) / 2);
    expect(forecast.cases.map(({ case: { id } }) => id)).toEqual(['a', 'b']);
    const [first] = forecast.cases;
    expect(first?.ifClosed).toBeCloseTo((100 * (7 / 10 + 7 / 8)) / 2 - (forecast.today ?? 0));
    expect(first?.ifLeft).toBeCloseTo((100 * (6 / 10 + 6 / 8)) / 2 - (forecast.today ?? 0));
  });

  it('does not take back that a case is late: closing it late keeps it below the line', () => {
    const { cases } = forecastOf(standing, [open('b', '2026-06-01')], 20);
    expect(cases[0]?.ifClosed).toBeCloseTo(5);
    expect(cases[0]?.ifLeft).toBe(0);
  });

  it('loses nothing by a case that falls due after the period', () => {
    const [last, later] = ['2026-06-30', '2026-07-01'].map((day) => forecastOf(standing, [open('a', day)], 20));
    expect(last?.cases[0]?.ifLeft).toBeLessThan(0);
    expect(later?.cases[0]?.ifLeft).toBe(0);
    expect(later?.worst).toBe(later?.today);
    expect(forecastOf({ ...standing, until: null }, [open('a', '2026-07-01')], 20).cases[0]?.ifLeft).toBeLessThan(0);
  });

  it('lies between all closed and all left', () => {
    const { today, best, worst } = forecastOf(standing, [open('a', '2026-06-20'), open('b', '2026-06-01')], 20);
    expect(best ?? 0).toBeGreaterThan(today ?? 0);
    expect(worst ?? 0).toBeLessThan(today ?? 0);
  });
});
