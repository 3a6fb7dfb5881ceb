import { describe, expect, it } from '@jest/globals';
import { CallPace } from './call-pace.js';

/** Lets in so many calls within any one second, as a platform does that counts. */
function strictPlatform(perSecond: number): (now: number) => boolean {
  let admitted: number[] = [];
  return (now) => {
    admitted = admitted.filter((at) => now - at < 1_000);
    if (admitted.length >= perSecond) return false;
    admitted.push(now);
    return true;
  };
}

describe('CallPace', () => {
  it('spaces out calls that come together', () => {
    const pace = new CallPace(4);
    expect([pace.take(1_000), pace.take(1_000), pace.take(1_000)]).toEqual([0, 250, 500]);
  });

  it('saves up nothing while there are no calls', () => {
    const pace = new CallPace(4);
    pace.take(1_000);
    expect([pace.take(9_000), pace.take(9_000)]).toEqual([0, 250]);
  });

  it('lets everything pass where nothing was agreed', () => {
    const pace = new CallPace(null);
    expect([pace.take(1_000), pace.take(1_000)]).toEqual([0, 0]);
    expect(pace.callsWithin(1_000)).toBe(Infinity);
  });

  it('rests for as long as it was asked to, by the longest request, and lets nobody go before that', () => {
    const pace = new CallPace(10);
    pace.turnedAway(1_000, 4_000);
    pace.turnedAway(1_000, 2_000);
    expect([pace.restsFor(4_000), pace.restsFor(5_000)]).toEqual([1_000, 0]);
    expect(pace.take(4_000)).toBe(1_000);
  });

  it('slows down once for calls that are turned away together', () => {
    const pace = new CallPace(10);
    for (let call = 0; call < 8; call += 1) pace.turnedAway(1_000 + call, 1_000);
    expect(pace.callsWithin(10_000)).toBe(50);
  });

  it.each([1, 3, null])('finds the pace of a platform that lets in 1 a second when %s were agreed', (agreed) => {
    const pace = new CallPace(agreed);
    const admits = strictPlatform(1);
    const refusals: number[] = [];
    let now = 0;
    let taken = 0;
    for (; taken < 100; now += 10) {
      now += pace.take(now);
      if (admits(now)) {
        taken += 1;
        pace.letIn();
      } else {
        refusals.push(now);
        pace.turnedAway(now, 1_000);
      }
    }
    expect(now).toBeLessThan(200_000);
    expect(refusals.filter((at) => at > 15_000).length).toBeLessThan(10);
  });

  it('comes back to what was agreed once the platform is well again', () => {
    const pace = new CallPace(20);
    for (let refusal = 0; refusal < 20; refusal += 1) pace.turnedAway(refusal * 2_000, 1_000);
    expect(pace.callsWithin(60_000)).toBe(6);
    for (let call = 0; call < 300; call += 1) pace.letIn();
    expect(pace.callsWithin(60_000)).toBe(1_200);
  });
});
