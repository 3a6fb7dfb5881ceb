import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { courseOf, local } from './course.builder.js';
import type { Step } from './course.js';
import { fairShares } from './fair-share.js';

const hour = 60 * 60_000;
const words = (steps: readonly Step[], now: string): string[] =>
  fairShares(steps, local(now)).map(
    ({ party, participant, milliseconds }) => `${participant ?? party} ${milliseconds / hour} h`,
  );

describe('fair shares of a complaint’s time', () => {
  it('are each party’s for as long as it had it, and the hub’s while a hand-over was on its way', () => {
    const steps = courseOf(
      ['2026-03-30 10:00', 'filed', 'national', { handler: 'national', takenAt: local('2026-03-30 12:00') }],
      ['2026-03-30 15:00', 'disposed', 'national', { handler: '63.71', takenAt: local('2026-03-30 16:00') }],
      ['2026-03-31 10:00', 'followedup', '63.71'],
      ['2026-03-31 20:00', 'replied', 'national'],
      ['2026-03-31 22:00', 'transferred', '63.71', { handler: '63' }],
      ['2026-04-01 02:00', 'completed', '63', { status: 'selesai' }],
    );
    expect(words(steps, '2026-05-01 00:00')).toEqual([
      'national 5 h',
      'hub 1 h',
      '63.71 20 h',
      'reporter 10 h',
      '63 4 h',
    ]);
  });

  it('are not the hub’s when the next one acted before the hub knew: it told of the past', () => {
    const late = { takenAt: local('2026-06-01 00:00') };
    const steps = courseOf(
      ['2026-03-30 10:00', 'filed', 'national', { handler: 'national', ...late }],
      ['2026-03-30 15:00', 'disposed', 'national', { handler: '63.71', ...late }],
      ['2026-03-31 10:00', 'completed', '63.71', { status: 'selesai', ...late }],
    );
    expect(words(steps, '2026-05-01 00:00')).toEqual(['national 5 h', '63.71 19 h']);
  });

  it('go on until now while it is open, and again once it is reopened', () => {
    const steps = courseOf(
      ['2026-03-30 10:00', 'filed', '63.71', { handler: '63.71' }],
      ['2026-03-30 11:00', 'completed', '63.71', { status: 'selesai' }],
      ['2026-03-31 11:00', 'reopened', '63.71', { status: 'diproses' }],
    );
    expect(words(steps, '2026-03-31 14:00')).toEqual(['63.71 4 h']);
  });

  it('come to the whole time that it was open, whatever clocks of several systems say', () => {
    const step = fc.record({
      name: fc.constantFrom('verified', 'disposed', 'followedup', 'replied', 'completed', 'reopened', 'transferred'),
      minutes: fc.integer({ min: -30, max: 3_000 }),
      transit: fc.integer({ min: -30, max: 600 }),
      handler: fc.constantFrom('national', '63', '63.71', '63.03'),
    });
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 5_000 }),
        (those, after) => {
          let at = local('2026-03-30 10:00');
          const steps = those.map(({ name, minutes, transit, handler }, index): Step => {
            at += minutes * 60_000;
            const status = name === 'completed' ? 'selesai' : 'diproses';
            return {
              version: index + 1,
              name,
              source: handler,
              at,
              takenAt: at + transit * 60_000,
              status,
              handler,
              disposedTo: [],
            };
          });
          const now = at + after * 60_000;
          const shared = fairShares(steps, now).reduce((sum, { milliseconds }) => sum + milliseconds, 0);
          expect(shared).toBe(openTime(steps, now));
          expect(fairShares(steps, now).every(({ milliseconds }) => milliseconds > 0)).toBe(true);
        },
      ),
    );
  });
});

/** Time in which it was not closed, counted second by second's worth of minutes: each minute belongs to the last step before it. */
function openTime(steps: readonly Step[], now: number): number {
  const minute = 60_000;
  const first = steps[0]?.at ?? now;
  let open = 0;
  for (let instant = first; instant < Math.max(now, ...steps.map(({ at }) => at)); instant += minute) {
    // A step that claims to be earlier than the one before it counts from that one.
    let [reached, current] = [first, steps[0]];
    for (const step of steps) {
      reached = Math.max(reached, step.at);
      if (reached <= instant) current = step;
    }
    if (current?.status !== 'selesai') open += minute;
  }
  return open;
}
