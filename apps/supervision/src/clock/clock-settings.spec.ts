import { describe, expect, it } from '@jest/globals';
import { calendarProblems, type CalendarYear } from './calendar.js';
import type { ClockRule } from './case-clocks.js';
import { movesBetween, type KeptRun } from './clock-moves.js';
import clockRules from './clock-rules.json' with { type: 'json' };
import { touchedFrom } from './clock-settings.js';
import { local } from './course.builder.js';
import type { Limit } from './limit.js';
import limits from './limits.json' with { type: 'json' };
import nationalCalendar from './national-calendar.json' with { type: 'json' };
import { outageProblems } from './outage.js';
import { remainingDays } from './remaining-days.js';
import { ruleProblems } from './rule-problems.js';
import { calendarKnownOn } from './calendar.js';
import { workingTime } from './working-time.js';
import { startOf, WIT, WITA } from './zone.js';

const rules = clockRules as ClockRule[];
const shippedLimits = limits as Limit[];
const [someLimit] = shippedLimits as [Limit, ...Limit[]];
const [someRule] = rules as [ClockRule, ...ClockRule[]];
const fields = (problems: readonly { field: string }[]): string[] => problems.map(({ field }) => field);

describe('calendars that somebody sets', () => {
  const year = (more: Partial<CalendarYear>): CalendarYear => ({
    year: 2026,
    decrees: [],
    holidays: ['2026-05-01'],
    jointLeave: ['2026-05-15'],
    amendments: [],
    ...more,
  });
  const amendment = { decree: 'SKB 1', published: '2026-01-02', adds: ['2026-05-01'] };

  it('that are shipped are sound', () => {
    expect(calendarProblems(nationalCalendar)).toEqual([]);
  });

  it.each([
    ['a year twice', [year({}), year({})], 'years.1.year'],
    ['a day twice', [year({ holidays: ['2026-05-01', '2026-05-01'] })], 'years.0.holidays.1'],
    ['a day that is both', [year({ jointLeave: ['2026-05-01'] })], 'years.0.jointLeave.0'],
    ['a day of another year', [year({ jointLeave: ['2025-05-01'] })], 'years.0.jointLeave.0'],
    ['amendments that overlap', [year({ amendments: [amendment, amendment] })], 'years.0.amendments.1.adds.0'],
    [
      'an amendment of no holiday',
      [year({ amendments: [{ ...amendment, adds: ['2026-05-02'] }] })],
      'years.0.amendments.0.adds.0',
    ],
    [
      'an amendment of no day',
      [year({ amendments: [{ ...amendment, published: '2026-02-30' }] })],
      'years.0.amendments.0.published',
    ],
  ])('are refused with %s', (_what, years, field) => {
    expect(fields(calendarProblems(years))).toEqual([field]);
  });
});

describe('rules that somebody sets', () => {
  it('that are shipped are sound', () => {
    expect(ruleProblems(rules)).toEqual([]);
  });

  it.each([
    ['of one clock twice', [someRule, someRule], 'rules.1.clock'],
    ['that nothing starts', [{ ...someRule, startedBy: [] }], 'rules.0.startedBy'],
    ['that nothing stops', [{ ...someRule, stoppedBy: [] }], 'rules.0.stoppedBy'],
    [
      'that end for good by what does not stop them',
      [{ ...someRule, onceStoppedBy: ['replied' as const] }],
      'rules.0.onceStoppedBy',
    ],
  ])('%s are refused', (_what, those, field) => {
    expect(fields(ruleProblems(those))).toEqual([field]);
  });
});

describe('outages', () => {
  const hour = 60 * 60_000;
  const noted = [
    { id: 1, from: 10 * hour, until: 20 * hour },
    { id: 2, from: 40 * hour, until: null },
  ];

  it.each([
    ['beside the others', { from: 20 * hour, until: 40 * hour }, []],
    ['that has not begun', { from: 101 * hour, until: null }, ['from', 'from']],
    ['that has not ended', { from: 30 * hour, until: 101 * hour }, ['until', 'from']],
    ['that ends before it begins', { from: 5 * hour, until: 5 * hour }, ['until']],
    ['within another', { from: 12 * hour, until: 13 * hour }, ['from']],
    ['into one that goes on', { from: 30 * hour, until: 41 * hour }, ['from']],
    ['that goes on into one that is over', { from: 19 * hour, until: null }, ['from']],
  ])('%s', (_what, outage, expected) => {
    expect(fields(outageProblems(outage, noted, 100 * hour))).toEqual(expected);
  });
});

describe('what a change touches', () => {
  it('of limits is what ends on the first day of those that differ, or later', () => {
    const later = { ...someLimit, from: '2026-03-01', workingDays: 1 };
    expect(touchedFrom('limits', shippedLimits, [...shippedLimits, later])).toBe(startOf('2026-03-01', WIT));
    expect(touchedFrom('limits', [...shippedLimits, later], shippedLimits)).toBe(startOf('2026-03-01', WIT));
  });

  it('of calendars is what ends in the first year that differs, or later', () => {
    const changed = nationalCalendar.map((one) => (one.year === 2025 ? { ...one, jointLeave: [] } : one));
    expect(touchedFrom('calendars', nationalCalendar, changed)).toBe(startOf('2025-01-01', WIT));
  });

  it('of rules is everything, and of nothing is nothing', () => {
    expect(touchedFrom('rules', rules, rules)).toBeNull();
    const reordered = shippedLimits.map((limit) => Object.fromEntries(Object.entries(limit).reverse()));
    expect(touchedFrom('limits', shippedLimits, reordered as unknown as Limit[])).toBe(Infinity);
  });
});

describe('what other settings move', () => {
  const run = (more: Partial<KeptRun> = {}): KeptRun => ({
    clock: 'completion',
    participant: '63.71',
    cycle: 1,
    startedByVersion: 1,
    deadline: 5,
    ...more,
  });

  it('is told with what it was before, also of what only one of both has', () => {
    const before = [run(), run({ startedByVersion: 4, cycle: 2 }), run({ clock: 'silence' })];
    const after = [
      run({ deadline: 6 }),
      run({ startedByVersion: 4, cycle: 2 }),
      run({ clock: 'disposition', deadline: null }),
    ];
    expect(movesBetween(before, after)).toEqual([
      { clock: 'completion', participant: '63.71', cycle: 1, kind: 'moved', before: 5, after: 6 },
      { clock: 'disposition', participant: '63.71', cycle: 1, kind: 'added', before: null, after: null },
      { clock: 'silence', participant: '63.71', cycle: 1, kind: 'gone', before: 5, after: null },
    ]);
  });
});

describe('days that are told of a clock', () => {
  const calendar = calendarKnownOn(nationalCalendar, '2026-01-01');

  it('are working days left, none on the last day and fewer than none after it', () => {
    const days = ['2026-03-31', '2026-04-02', '2026-04-03', '2026-04-07', '2026-04-08'];
    expect(days.map((today) => remainingDays('2026-04-07', today, calendar))).toEqual([4, 2, 2, 0, -1]);
  });

  it('are time on working days only', () => {
    const hours = (from: string, until: string): number =>
      workingTime(local(from), local(until), WITA, calendar) / (60 * 60_000);
    // Friday 3 April is a holiday.
    expect(hours('2026-04-02 12:00', '2026-04-06 06:00')).toBe(12 + 6);
    expect(hours('2026-04-06 06:00', '2026-04-06 07:30')).toBe(1.5);
    expect(hours('2026-04-04 06:00', '2026-04-05 06:00')).toBe(0);
  });
});
