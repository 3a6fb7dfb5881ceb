import { describe, expect, it } from '@jest/globals';
import { GOOD_BEHAVIOUR } from './behaviour.js';
import type { Behaviour } from './behaviour.js';
import { callKind, judgeDelay, judgeRate, judgeRefusal } from './judgement.js';

describe('callKind', () => {
  it.each([
    ['POST', '/api/v1/complaints', 'create'],
    ['POST', '/api/v1/complaints/1916449/follow-ups', 'follow-up'],
    ['PUT', '/api/v1/complaints/1916449/status', 'status'],
    ['POST', '/api/v1/complaints/1916449/replies', 'other-change'],
    ['GET', '/api/v1/complaints', 'read'],
    ['GET', '/api/v1/changes', 'read'],
  ] as const)('takes %s %s for: %s', (method, path, kind) => {
    expect(callKind(method, path)).toBe(kind);
  });
});

describe('judgeRefusal', () => {
  const refusing = (refuse: Behaviour['refuse']): Behaviour => ({ ...GOOD_BEHAVIOUR, refuse });

  it('lets everything in when nothing is to be refused', () => {
    expect(judgeRefusal(GOOD_BEHAVIOUR, 'create')).toEqual({ behaviour: GOOD_BEHAVIOUR, status: null });
  });

  it('counts down, and forgets itself when used up', () => {
    const first = judgeRefusal(refusing({ status: 503, times: 2, on: 'create' }), 'create');
    expect(first).toMatchObject({ status: 503, behaviour: { refuse: { times: 1 } } });
    const second = judgeRefusal(first.behaviour, 'create');
    expect(second).toMatchObject({ status: 503, behaviour: { refuse: null } });
    expect(judgeRefusal(second.behaviour, 'create').status).toBeNull();
  });

  it('goes on for ever without a number of times', () => {
    const behaviour = refusing({ status: 500, times: null, on: 'all' });
    expect(judgeRefusal(behaviour, 'read')).toEqual({ behaviour, status: 500 });
  });

  it('does not count a call that it is not aimed at', () => {
    const behaviour = refusing({ status: 500, times: 1, on: 'status' });
    expect(judgeRefusal(behaviour, 'follow-up')).toEqual({ behaviour, status: null });
  });
});

describe('judgeDelay', () => {
  const slow: Behaviour = { ...GOOD_BEHAVIOUR, slowAccept: { seconds: 3, times: 1, on: 'all' } };

  it('keeps back the answer to a change, so many times', () => {
    const { behaviour, seconds } = judgeDelay(slow, 'follow-up');
    expect([seconds, behaviour.slowAccept]).toEqual([3, null]);
  });

  it('never keeps back what is only read', () => {
    expect(judgeDelay(slow, 'read')).toEqual({ behaviour: slow, seconds: 0 });
  });
});

describe('judgeRate', () => {
  it('admits so many calls within any one second', () => {
    const first = judgeRate([], 2, 10_000);
    const second = judgeRate(first.admitted, 2, 10_400);
    const third = judgeRate(second.admitted, 2, 10_900);
    expect([first, second, third].map(({ retryAfterSeconds }) => retryAfterSeconds)).toEqual([null, null, 1]);
    expect(judgeRate(third.admitted, 2, 11_000).retryAfterSeconds).toBeNull();
  });
});
