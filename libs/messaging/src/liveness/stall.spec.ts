import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judge, type Memory, type Sighting, type Verdict } from './stall.js';

const minute = 60_000;

const sighting = (over: Partial<Sighting> = {}): Sighting => ({
  name: 'in/0',
  lag: 3,
  activity: 'at 7',
  oldestWaitingAt: null,
  lastProgressAt: null,
  excuse: null,
  failure: null,
  ...over,
});

interface Look extends Partial<Sighting> {
  at: number;
}

interface Judged extends Verdict {
  restart: boolean;
}

/** What each of the looks comes to, one after another, with a stall after a minute. */
function judged(looks: readonly Look[]): Judged[] {
  let memory: Memory = new Map();
  return looks.map(({ at, ...over }) => {
    const judgement = judge(memory, [sighting(over)], at, minute);
    memory = judgement.memory;
    const [verdict] = judgement.verdicts;
    if (!verdict) throw new Error('There is no verdict.');
    return { ...verdict, restart: judgement.restart };
  });
}

const away = { excuse: 'The broker does not answer.' };

describe('judging progress', () => {
  it.each<{ what: string; looks: Look[]; states: string }>([
    {
      what: 'nothing waits, however long nothing moves',
      looks: [at(0, { lag: 0 }), at(90, { lag: 0 })],
      states: 'healthy healthy',
    },
    { what: 'something waits for the first time', looks: [at(0)], states: 'waiting' },
    {
      what: 'it moves at each look',
      looks: [at(0), at(59, moved(8)), at(118, moved(9))],
      states: 'waiting waiting waiting',
    },
    { what: 'it stands still for less than the time', looks: [at(0), at(59.999)], states: 'waiting waiting' },
    { what: 'it stands still for the time', looks: [at(0), at(60)], states: 'waiting stalled!' },
    {
      what: 'it stands still after the restart',
      looks: [at(0), at(60), at(119.999), at(120)],
      states: 'waiting stalled! stalled exit',
    },
    {
      what: 'the first look after the time comes late',
      looks: [at(0), at(300), at(301), at(360)],
      states: 'waiting stalled! stalled exit',
    },
    {
      what: 'it moves after the restart',
      looks: [at(0), at(60), at(61, moved(8)), at(120, moved(8))],
      states: 'waiting stalled! waiting waiting',
    },
    {
      what: 'it stalls anew after it moved',
      looks: [at(0), at(60), at(61, moved(8)), at(121, moved(8)), at(181, moved(8))],
      states: 'waiting stalled! waiting stalled! exit',
    },
    {
      what: 'all is done after the restart',
      looks: [at(0), at(60), at(61, { lag: 0 }), at(200)],
      states: 'waiting stalled! healthy waiting',
    },
    {
      what: 'it may stand still',
      looks: [at(0, away), at(60, away), at(600, away)],
      states: 'waiting waiting waiting',
    },
    {
      what: 'it may stand still no more',
      looks: [at(0, away), at(60, away), at(119), at(120)],
      states: 'waiting waiting waiting stalled!',
    },
    {
      what: 'it cannot be seen after the restart',
      looks: [at(0), at(60), at(90, away), at(120), at(150)],
      states: 'waiting stalled! waiting waiting stalled!',
    },
  ])('$what: $states', ({ looks, states }) => {
    expect(
      judged(looks)
        .map(({ state, restart }) => state + (restart ? '!' : ''))
        .join(' '),
    ).toBe(states);
  });

  it('says since when nothing moves, and why', () => {
    const failure = 'the database is away';
    expect(judged([at(5), at(65, { failure })])[1]).toMatchObject({ stalledSince: new Date(5_000), reason: failure });
    expect(judged([at(5, { failure }), at(65, { failure, ...away })])[1]).toMatchObject({
      stalledSince: null,
      reason: away.excuse,
    });
  });

  it('knows how old the oldest is, or at least since when it sees something wait', () => {
    const oldestWaitingAt = new Date(1);
    expect(judged([at(5, { oldestWaitingAt })])[0]).toMatchObject({ oldestWaitingAt });
    expect(judged([at(5), at(7, moved(8))])[1]).toMatchObject({ oldestWaitingAt: new Date(5_000) });
    expect(judged([at(5, { lag: 0, oldestWaitingAt })])[0]).toMatchObject({ oldestWaitingAt: null });
  });

  it('forgets what it does not see any more: its partition is worked by another instance', () => {
    const { memory } = judge(judge(new Map(), [sighting()], 0, minute).memory, [], 1, minute);
    expect(judge(memory, [sighting()], minute, minute).verdicts).toMatchObject([{ state: 'waiting' }]);
  });

  it('takes one for itself, whatever is beside it', () => {
    const stuck = sighting();
    const other = sighting({ name: 'in/1', activity: 'at 1' });
    const { memory } = judge(new Map(), [stuck, other], 0, minute);
    const { verdicts } = judge(memory, [stuck, { ...other, activity: 'at 2' }], minute, minute);
    expect(verdicts.map(({ state }) => state)).toEqual(['stalled', 'waiting']);
  });

  it('restarts once what stands still together, and then gives all of it time', () => {
    const [first, second] = [sighting(), sighting({ name: 'in/1' })];
    let judgement = judge(new Map(), [first], 0, minute);
    judgement = judge(judgement.memory, [first, second], minute / 2, minute);
    judgement = judge(judgement.memory, [first, second], minute, minute);
    expect([judgement.restart, ...judgement.verdicts.map(({ state }) => state)]).toEqual([true, 'stalled', 'waiting']);
    judgement = judge(judgement.memory, [first, second], 1.5 * minute, minute);
    expect([judgement.restart, ...judgement.verdicts.map(({ state }) => state)]).toEqual([false, 'stalled', 'stalled']);
    const moved = { ...second, activity: 'it moved' };
    judgement = judge(judgement.memory, [first, moved], 1.75 * minute, minute);
    judgement = judge(judgement.memory, [first, moved], 2 * minute, minute);
    expect([judgement.restart, ...judgement.verdicts.map(({ state }) => state)]).toEqual([false, 'exit', 'waiting']);
  });

  it('restarts after a whole time of stillness and exits after another one, never otherwise', () => {
    const look = fc.record({
      after: fc.integer({ min: 1, max: 40_000 }),
      lag: fc.integer({ min: 0, max: 2 }),
      activity: fc.constantFrom('a', 'a', 'a', 'b'),
      excuse: fc.constantFrom(null, null, null, 'rests'),
    });
    fc.assert(
      fc.property(fc.array(look, { maxLength: 40 }), (steps) => {
        let now = 0;
        const looks = steps.map(({ after, ...seen }) => ({ ...seen, at: (now += after) }));
        judged(looks).forEach(({ state, restart }, index) => {
          const still = stillnessBefore(looks, index);
          const restarted = still.findIndex(({ at: instant }) => instant - (still[0]?.at ?? 0) >= minute);
          const since = still[restarted]?.at;
          const expected =
            still.length === 0
              ? 'healthy'
              : since === undefined
                ? 'waiting'
                : instantOf(looks, index) - since >= minute
                  ? 'exit'
                  : 'stalled';
          expect({ state, restart }).toEqual({
            state: expected,
            restart: restarted >= 0 && restarted === still.length - 1,
          });
        });
      }),
    );
  });
});

interface SeenLook extends Pick<Sighting, 'lag' | 'activity' | 'excuse'> {
  at: number;
}

/** The unbroken looks up to this one at which nothing moved although something waited, told without any memory. */
function stillnessBefore(looks: readonly SeenLook[], index: number): SeenLook[] {
  const still: SeenLook[] = [];
  for (let place = index; place >= 0; place -= 1) {
    const look = looks[place];
    const later = still[0];
    if (!look || look.lag === 0 || (later && look.activity !== later.activity)) break;
    still.unshift(look);
    if (look.excuse !== null) break;
  }
  return still;
}

const instantOf = (looks: readonly SeenLook[], index: number): number => looks[index]?.at ?? 0;

function at(seconds: number, over: Partial<Sighting> = {}): Look {
  return { at: seconds * 1_000, ...over };
}

function moved(offset: number): Partial<Sighting> {
  return { activity: `at ${offset}` };
}
