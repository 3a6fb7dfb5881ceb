import { describe, expect, it } from '@jest/globals';
import { calendarKnownOn } from './calendar.js';
import { clocksOf, stateOf, type CaseClock, type ClockRule, type ClockSettings } from './case-clocks.js';
import clockRules from './clock-rules.json' with { type: 'json' };
import { courseOf, local } from './course.builder.js';
import type { Step } from './course.js';
import type { Limit } from './limit.js';
import limits from './limits.json' with { type: 'json' };
import nationalCalendar from './national-calendar.json' with { type: 'json' };
import { WIB, WITA } from './zone.js';

const settings: ClockSettings = {
  rules: clockRules as ClockRule[],
  limits: limits as Limit[],
  calendar: calendarKnownOn(nationalCalendar, '2026-01-01'),
  zoneOf: (participant) => (participant === 'national' ? WIB : WITA),
  outages: [],
};

const read = (
  steps: readonly Step[],
  more: Partial<ClockSettings> = {},
  classification: string | null = null,
): CaseClock[] => clocksOf({ filedBy: steps[0]?.source ?? '', classification, steps }, { ...settings, ...more });

/** `disposition 63.71 1: 2026-03-30 → disposed-by-itself, until 2026-04-02`. */
const words = (clocks: readonly CaseClock[]): string[] =>
  clocks.map(
    ({ clock, participant, cycle, stoppedBy, deadline }) =>
      `${clock} ${participant} ${cycle}: ${stoppedBy ?? 'runs'}, until ${deadline.day ?? 'paused'}`,
  );
const named = (clocks: readonly CaseClock[], name: string): string[] =>
  words(clocks).filter((word) => word.startsWith(`${name} `));

const home = { handler: '63.71', status: 'belum-terverifikasi' };
const disposed = { disposedTo: ['63.71'], handler: '63.71', status: 'belum-ditindaklanjuti' };
const atWork = { status: 'diproses' };
const filed = ['2026-03-30 10:00', 'filed', '63.71', home] as const;
const toOffice = ['2026-03-31 09:00', 'disposed', '63.71', disposed] as const;
const answered = ['2026-04-01 09:00', 'followedup', '63.71', atWork] as const;

describe('the clocks of a complaint', () => {
  it('run from what starts them to what stops them', () => {
    const clocks = read(
      courseOf(
        [...filed],
        [...toOffice],
        [...answered],
        ['2026-04-06 09:00', 'completed', '63.71', { status: 'selesai' }],
      ),
    );
    expect(words(clocks)).toEqual([
      'disposition 63.71 1: disposed-by-itself, until 2026-04-02',
      'completion 63.71 1: closed, until 2026-04-23',
      'first-follow-up 63.71 1: followed-up, until 2026-04-08',
      'silence 63.71 1: closed, until 2026-04-16',
    ]);
    expect(clocks.map((clock) => stateOf(clock, local('2026-05-01 00:00')))).toEqual(['met', 'met', 'met', 'met']);
  });

  it('are the national platform’s before it forwards, in its own zone, and the regency’s from then on', () => {
    const clocks = read(
      courseOf(
        ['2026-03-30 00:30', 'filed', 'national', { handler: 'national' }],
        ['2026-04-02 09:00', 'disposed', 'national', disposed],
      ),
    );
    // Half past midnight of 30 March in WITA is still 29 March in WIB.
    expect(words(clocks)).toEqual([
      'national-verification national 1: passed-on, until 2026-04-01',
      'disposition 63.71 1: runs, until 2026-04-08',
      'completion 63.71 1: runs, until 2026-04-23',
      'first-follow-up 63.71 1: runs, until 2026-04-10',
    ]);
    expect(clocks.map((clock) => stateOf(clock, local('2026-04-09 00:01')))).toEqual([
      'late',
      'overdue',
      'running',
      'running',
    ]);
  });

  it('are the next one’s once it is passed on, and nobody’s twice', () => {
    const clocks = read(
      courseOf(
        [...filed],
        ['2026-04-01 10:00', 'transferred', '63.71', { handler: '63.03', status: 'belum-ditindaklanjuti' }],
      ),
    );
    expect(named(clocks, 'completion')).toEqual([
      'completion 63.71 1: passed-on, until 2026-04-20',
      'completion 63.03 1: runs, until 2026-04-22',
    ]);
  });

  it('count from the last disposition to an office until there is a follow-up', () => {
    const again = read(courseOf([...filed], [...toOffice], ['2026-04-02 09:00', 'disposed', '63.71', disposed]));
    expect(named(again, 'first-follow-up')).toEqual(['first-follow-up 63.71 1: runs, until 2026-04-10']);
    const after = read(
      courseOf([...filed], [...toOffice], [...answered], ['2026-04-02 09:00', 'disposed', '63.71', disposed]),
    );
    expect(named(after, 'first-follow-up')).toEqual(['first-follow-up 63.71 1: followed-up, until 2026-04-08']);
  });

  it('of a joint matter are each handler’s own', () => {
    const joint = courseOf(
      [...filed],
      ['2026-03-31 09:00', 'disposed', '63.71', { ...disposed, disposedTo: ['63.71', '63.03'] }],
      ['2026-04-01 09:00', 'followedup', '63.03', atWork],
    );
    expect(named(read(joint), 'first-follow-up')).toEqual([
      'first-follow-up 63.71 1: runs, until 2026-04-08',
      'first-follow-up 63.03 1: followed-up, until 2026-04-08',
    ]);
  });

  it('begin another cycle when it is reopened, and those before stay as they were', () => {
    const clocks = read(
      courseOf(
        [...filed],
        [...toOffice],
        [...answered],
        ['2026-04-06 09:00', 'completed', '63.71', { status: 'selesai' }],
        ['2026-04-20 09:00', 'reopened', 'national', atWork],
        ['2026-04-21 09:00', 'followedup', '63.71'],
      ),
    );
    expect(named(clocks, 'completion')).toEqual([
      'completion 63.71 1: closed, until 2026-04-23',
      'completion 63.71 2: runs, until paused',
    ]);
    expect(named(clocks, 'first-follow-up')).toEqual([
      'first-follow-up 63.71 1: followed-up, until 2026-04-08',
      'first-follow-up 63.71 2: followed-up, until 2026-04-27',
    ]);
  });

  it('stand still while it is postponed, while the reporter is waited for, and while the national platform is away', () => {
    const postponed = read(
      courseOf(
        [...filed],
        [...toOffice],
        ['2026-04-01 09:00', 'postponed', '63.71', { status: 'ditunda' }],
        ['2026-04-07 09:00', 'resumed', '63.71', { status: 'belum-ditindaklanjuti' }],
      ),
    );
    expect(named(postponed, 'first-follow-up')).toEqual(['first-follow-up 63.71 1: runs, until 2026-04-14']);

    const waited = courseOf([...filed], [...toOffice], [...answered], ['2026-04-08 09:00', 'replied', '63.71']);
    expect(named(read(waited), 'completion')).toEqual(['completion 63.71 1: runs, until 2026-04-27']);

    const outages = [{ from: local('2026-04-01 00:00'), until: local('2026-04-03 00:00') }];
    const away = read(courseOf([...filed], [...toOffice]), { outages });
    expect(named(away, 'first-follow-up')).toEqual(['first-follow-up 63.71 1: runs, until 2026-04-10']);
  });

  it('get their limit anew from a reclassification, and from the law of the day they start', () => {
    const steps = courseOf([...filed]);
    expect(named(read(steps, {}, 'permintaan-informasi'), 'completion')).toEqual([
      'completion 63.71 1: runs, until 2026-04-07',
    ]);
    expect(named(read(steps, {}, 'pengaduan-berkadar-pengawasan'), 'completion')[0]).toContain('until 2026-07-02');
    const stricter = {
      ...(limits[0] as Limit),
      clock: 'disposition' as const,
      workingDays: 1,
      participant: '63.71',
      from: '2026-03-30',
    };
    expect(named(read(steps, { limits: [...(limits as Limit[]), stricter] }), 'disposition')).toEqual([
      'disposition 63.71 1: runs, until 2026-03-31',
    ]);
    const later = { ...stricter, from: '2026-03-31' };
    expect(named(read(steps, { limits: [...(limits as Limit[]), later] }), 'disposition')).toEqual([
      'disposition 63.71 1: runs, until 2026-04-02',
    ]);
  });

  it('are not guessed when no limit holds', () => {
    expect(() => read(courseOf(['2018-03-30 10:00', 'filed', '63.71', home]))).toThrow(
      'No limit of the clock disposition holds',
    );
  });
});
