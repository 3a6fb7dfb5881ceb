import { describe, expect, it } from '@jest/globals';
import { WIB, WITA } from '../clock/zone.js';
import { lastPeriodOver, periodLater, periodText, periodWith, reportPeriod } from './report-period.js';
import {
  dueAt,
  dueReports,
  nextDue,
  reportKey,
  scheduleProblems,
  type ReportRhythm,
  type ReportSchedule,
} from './report-schedule.js';

const monthly: ReportRhythm = { day: 5, time: '08:00', since: '2026-08', perParticipant: false };
const halfYearly: ReportRhythm = { day: 10, time: '23:30', since: '2025-S2', perParticipant: true };
const schedule: ReportSchedule = { bulanan: monthly, semester: null };
const none: ReadonlySet<string> = new Set();
const at = (now: string, participants: readonly string[] = []) => ({ now: Date.parse(now), zone: WITA, participants });

describe('the period of a report', () => {
  it('is a month or half a year, by its name', () => {
    expect(reportPeriod('bulanan', '2024-02')).toMatchObject({ from: '2024-02-01', to: '2024-02-29' });
    expect(reportPeriod('semester', '2026-S2')).toMatchObject({ from: '2026-07-01', to: '2026-12-31' });
    for (const name of ['2026-13', '2026', '2026-S1', '1999-01', '2026-01-01']) {
      expect(reportPeriod('bulanan', name)).toBeNull();
    }
    expect(reportPeriod('semester', '2026-S3')).toBeNull();
  });

  it('is followed by the next one also at the end of a year', () => {
    const before = (kind: 'bulanan' | 'semester', name: string) => {
      const period = reportPeriod(kind, name);
      return period && periodLater(period, -1).name;
    };
    expect(before('bulanan', '2026-01')).toBe('2025-12');
    expect(before('semester', '2026-S1')).toBe('2025-S2');
    expect(periodWith('semester', '2026-06-30').name).toBe('2026-S1');
    expect(periodWith('semester', '2026-07-01').name).toBe('2026-S2');
    expect(lastPeriodOver('bulanan', '2026-03-01').name).toBe('2026-02');
  });

  it('has a name that people use', () => {
    expect(periodText(periodWith('bulanan', '2026-05-09'))).toBe('Mei 2026');
    expect(periodText(periodWith('semester', '2026-08-01'))).toBe('Semester II 2026');
  });
});

describe('what is due', () => {
  it('is a month at its minute of the month after, by the clock of the province', () => {
    const august = periodWith('bulanan', '2026-08-17');
    expect(new Date(dueAt(august, monthly, WITA)).toISOString()).toBe('2026-09-05T00:00:00.000Z');
    expect(new Date(dueAt(august, monthly, WIB)).toISOString()).toBe('2026-09-05T01:00:00.000Z');
    expect(dueReports(schedule, none, at('2026-09-04T23:59:59.999Z'))).toEqual([]);
    expect(dueReports(schedule, none, at('2026-09-05T00:00:00Z'))).toEqual([
      { kind: 'bulanan', period: '2026-08', participant: null },
    ]);
  });

  it('is everything that was missed, once each, and nothing before the first period', () => {
    const due = dueReports(schedule, none, at('2026-12-31T00:00:00Z'));
    expect(due.map(({ period }) => period)).toEqual(['2026-08', '2026-09', '2026-10', '2026-11']);
    const made = new Set(due.slice(0, 3).map(reportKey));
    expect(dueReports(schedule, made, at('2026-12-31T00:00:00Z'))).toEqual(due.slice(3));
    expect(dueReports(schedule, new Set(due.map(reportKey)), at('2026-12-31T00:00:00Z'))).toEqual([]);
  });

  it('is neither left out nor repeated when the day is changed', () => {
    const made = new Set([reportKey({ kind: 'bulanan', period: '2026-08', participant: null })]);
    const later = { ...schedule, bulanan: { ...monthly, day: 25 } };
    expect(dueReports(later, made, at('2026-10-10T00:00:00Z'))).toEqual([]);
    const earlier = { ...schedule, bulanan: { ...monthly, day: 1 } };
    expect(dueReports(earlier, made, at('2026-10-10T00:00:00Z')).map(({ period }) => period)).toEqual(['2026-09']);
  });

  it('is of each participant too where that is wanted', () => {
    const both = { bulanan: null, semester: halfYearly };
    const due = dueReports(both, none, at('2026-01-10T15:30:00Z', ['63', '63.71']));
    expect(due.map(reportKey)).toEqual(['semester 2025-S2 provinsi', 'semester 2025-S2 63', 'semester 2025-S2 63.71']);
    expect(dueReports(both, none, at('2026-01-10T15:29:59Z', ['63', '63.71']))).toEqual([]);
  });

  it('comes next after those that fell due', () => {
    const asked = { now: Date.parse('2026-09-05T00:00:00Z'), zone: WITA, today: '2026-09-05' };
    expect(nextDue('bulanan', monthly, asked)).toEqual({ period: '2026-09', at: Date.parse('2026-10-05T00:00:00Z') });
    const before = { ...asked, now: asked.now - 1 };
    expect(nextDue('bulanan', monthly, before)).toEqual({ period: '2026-08', at: asked.now });
    expect(nextDue('bulanan', { ...monthly, since: '2026-09' }, before)?.period).toBe('2026-09');
    expect(nextDue('semester', null, asked)).toBeNull();
  });
});

describe('a schedule', () => {
  const fields = (over: object): string[] =>
    scheduleProblems({ bulanan: { ...monthly, ...over } }, '2026-11-22').map(({ field }) => field);

  it('is taken, also with nothing in it', () => {
    expect(scheduleProblems({ bulanan: monthly, semester: halfYearly }, '2026-11-22')).toEqual([]);
    expect(scheduleProblems({ bulanan: null, semester: null }, '2026-11-22')).toEqual([]);
  });

  it('is refused at each field that cannot be used', () => {
    expect(fields({ day: 29 })).toEqual(['bulanan.day']);
    expect(fields({ day: 1.5, time: '24:00' })).toEqual(['bulanan.day', 'bulanan.time']);
    expect(fields({ since: '2026-S1' })).toEqual(['bulanan.since']);
    expect(fields({ since: '2026-12' })).toEqual(['bulanan.since']);
    expect(fields({ since: '2024-10' })).toEqual(['bulanan.since']);
    expect(fields({ since: '2024-11' })).toEqual([]);
    expect(fields({ perParticipant: 'ya', hour: 8 })).toEqual(['bulanan.perParticipant', 'bulanan.hour']);
    expect(scheduleProblems({ semester: 'ya' }, '2026-11-22')).toEqual([
      { field: 'semester', reason: 'is no schedule, nor null' },
    ]);
  });
});
