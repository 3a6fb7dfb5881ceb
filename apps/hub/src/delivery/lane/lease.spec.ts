import { describe, expect, it } from '@jest/globals';
import { Lease } from './lease.js';

describe('Lease', () => {
  it('covers what is over before it runs out', () => {
    const lease = new Lease('national', 1, 15_000);
    expect(lease.covers(5_000, 10_000)).toBe(true);
    expect(lease.covers(5_001, 10_000)).toBe(false);
  });

  it('covers more once it is renewed', () => {
    const lease = new Lease('national', 1, 15_000);
    lease.renewedUntil(18_000);
    expect(lease.covers(8_000, 10_000)).toBe(true);
  });

  it('covers nothing once it has ended, even if it is renewed while the work in hand is finished', () => {
    const lease = new Lease('national', 1, 15_000);
    lease.end();
    lease.renewedUntil(30_000);
    expect(lease.covers(0, 1)).toBe(false);
  });

  it('counts what is begun under it, and nothing that is not', () => {
    const lease = new Lease('national', 1, 15_000);
    lease.covers(0, 1);
    lease.covers(14_000, 10_000);
    expect(lease.activity).toBe(1);
  });

  it('rests until an instant', () => {
    const lease = new Lease('national', 1, 15_000);
    expect(lease.rests(0)).toBe(false);
    lease.rest(100);
    expect([lease.rests(99), lease.rests(100)]).toEqual([true, false]);
  });
});
