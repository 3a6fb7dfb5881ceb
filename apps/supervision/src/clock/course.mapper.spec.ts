import { describe, expect, it } from '@jest/globals';
import { clocksOf, type ClockRule } from './case-clocks.js';
import { calendarKnownOn } from './calendar.js';
import clockRules from './clock-rules.json' with { type: 'json' };
import { courseOf, knownSteps, type StepRow } from './course.mapper.js';
import type { Limit } from './limit.js';
import limits from './limits.json' with { type: 'json' };
import nationalCalendar from './national-calendar.json' with { type: 'json' };
import { WITA } from './zone.js';

const complaint = { filed_by: '63.71', classification: null, origin: 'event' };

const row = (version: number, name: string, more: Partial<StepRow> = {}): StepRow => ({
  version,
  outcome: 'applied',
  source: '63.71',
  type: `id.lapor.complaint.${name}.v1`,
  received_at: '2026-03-30T02:00:05Z',
  occurred_at: new Date(`2026-03-${String(29 + version).padStart(2, '0')}T02:00:00Z`),
  status: 'diproses',
  handler: '63.71',
  data: null,
  ...more,
});

const claim = {
  source: '63.03',
  id: 'e',
  time: '2026-03-30T02:00:00Z',
  type: 'id.lapor.complaint.followedup.v1',
  data: {},
};
const ruled = (outcome: string): StepRow => row(2, 'ruled', { source: '63', data: { outcome, claim } });

const stepsOf = (...rows: StepRow[]) => courseOf(complaint, rows)?.steps ?? [];

const clocksFrom = (...rows: StepRow[]): string[] =>
  clocksOf(courseOf(complaint, rows) ?? { filedBy: '', classification: null, steps: [] }, {
    rules: clockRules as ClockRule[],
    limits: limits as Limit[],
    calendar: calendarKnownOn(nationalCalendar, '2026-01-01'),
    zoneOf: () => WITA,
    outages: [],
  }).map(({ clock, participant, startedByVersion }) => `${clock} ${participant} by ${startedByVersion}`);

describe('the way of a complaint for clocks', () => {
  it('has a step of each entry that holds, with both of its instants', () => {
    expect(stepsOf(row(1, 'filed'), row(2, 'followedup', { outcome: 'conflict' }))).toEqual([
      {
        version: 1,
        name: 'filed',
        source: '63.71',
        at: Date.parse('2026-03-30T02:00:00Z'),
        takenAt: Date.parse('2026-03-30T02:00:05Z'),
        status: 'diproses',
        handler: '63.71',
        disposedTo: [],
      },
    ]);
  });

  it('names to whom it was disposed, once each', () => {
    const to = [{ participant: '63.71' }, { participant: '63.03' }, { participant: '63.71' }];
    expect(stepsOf(row(1, 'disposed', { data: { to } }))[0]?.disposedTo).toEqual(['63.71', '63.03']);
  });

  it('takes a claim that won for what its source said, and a ruling for what stands for nothing new', () => {
    expect(stepsOf(ruled('claim'))).toMatchObject([{ name: 'followedup', source: '63.03' }]);
    expect(stepsOf(ruled('stands'))).toMatchObject([{ name: 'ruled', source: '63' }]);
  });

  it('is none when only an export tells of it', () => {
    expect(courseOf({ ...complaint, origin: 'export' }, [row(1, 'recorded')])).toBeNull();
  });

  it('starts no clock by a row of an export, and every clock by the filing that came after it', () => {
    expect(clocksFrom(row(1, 'recorded'), row(2, 'followedup'))).toEqual(['silence 63.71 by 2']);
    expect(clocksFrom(row(1, 'recorded'), row(2, 'filed'))).toEqual([
      'disposition 63.71 by 2',
      'completion 63.71 by 2',
    ]);
  });

  it('is known from its first event on', () => {
    const known = (...rows: StepRow[]) => knownSteps(stepsOf(...rows)).map(({ version }) => version);
    expect(known(row(1, 'recorded'), row(2, 'followedup'), row(3, 'recorded'))).toEqual([2, 3]);
    expect(known(row(1, 'recorded'))).toEqual([]);
  });
});
