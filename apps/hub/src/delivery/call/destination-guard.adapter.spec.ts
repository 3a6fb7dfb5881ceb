import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  DestinationBusy,
  DestinationFailed,
  DestinationRefused,
  DestinationResting,
  LeaseLost,
} from '../delivery.errors.js';
import { CallPace } from '../../participant/call-pace.js';
import { deliverySettings } from '../delivery-settings.js';
import { Lease } from '../lane/lease.js';
import { DestinationGuard } from './destination-guard.adapter.js';

const settings = { ...deliverySettings, callTimeout: 1_000, failuresThatOpen: 3, openFor: 5_000 };
const ill = () => Promise.reject(new DestinationFailed('answers 500', true));
const well = () => Promise.resolve('taken');

describe('DestinationGuard', () => {
  let lease: Lease;
  let guard: DestinationGuard;

  beforeEach(() => {
    jest.useFakeTimers();
    lease = new Lease('national', 1, Infinity);
    guard = new DestinationGuard(settings, lease, new CallPace(null));
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  const open = async (): Promise<void> => {
    for (let failures = 0; failures < settings.failuresThatOpen; failures += 1) {
      await expect(guard.call(ill)).rejects.toThrow('answers 500');
    }
  };

  it('makes no call while its circuit is open, and says for how long', async () => {
    await open();
    let called = false;
    const call = () => {
      called = true;
      return well();
    };
    await expect(guard.call(call)).rejects.toBeInstanceOf(DestinationResting);
    expect([called, guard.circuit, guard.restsFor()]).toEqual([false, 'open', 5_000]);
  });

  it('closes the circuit with the first call that succeeds afterwards', async () => {
    await open();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(guard.restsFor()).toBe(0);
    await expect(guard.call(well)).resolves.toBe('taken');
    expect(guard.circuit).toBe('closed');
  });

  it('stays open when the call that tries again fails', async () => {
    await open();
    await jest.advanceTimersByTimeAsync(5_000);
    await expect(guard.call(ill)).rejects.toThrow('answers 500');
    expect([guard.circuit, guard.restsFor()]).toEqual(['open', 5_000]);
  });

  it('does not hold against a destination that it refuses an entry', async () => {
    for (let refusals = 0; refusals < 10; refusals += 1) {
      await expect(guard.call(() => Promise.reject(new DestinationRefused('refused with 422')))).rejects.toThrow();
    }
    expect(guard.circuit).toBe('closed');
  });

  it('gives a call up that takes too long, and tells it so', async () => {
    let signal: AbortSignal | undefined;
    const outcome = guard.call((given) => {
      signal = given;
      return new Promise(() => undefined);
    });
    const failed = expect(outcome).rejects.toMatchObject({ message: 'does not answer within 1000 ms', ill: true });
    await jest.advanceTimersByTimeAsync(1_000);
    await failed;
    expect(signal?.aborted).toBe(true);
  });

  it('makes a call again that was turned away for a moment, and not before that', async () => {
    const calledAt: number[] = [];
    const outcome = guard.call(() => {
      calledAt.push(Date.now());
      return calledAt.length < 3 ? Promise.reject(new DestinationBusy(2_000)) : well();
    });
    await jest.advanceTimersByTimeAsync(1_999);
    expect(calledAt).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(3_000);
    await expect(outcome).resolves.toBe('taken');
    expect(calledAt.map((at) => at - (calledAt[0] ?? 0))).toEqual([0, 2_000, 4_000]);
  });

  it('gives up a call that is turned away again and again', async () => {
    let calls = 0;
    const outcome = guard.call(() => {
      calls += 1;
      return Promise.reject(new DestinationBusy(1_000));
    });
    const failed = expect(outcome).rejects.toBeInstanceOf(DestinationBusy);
    await jest.advanceTimersByTimeAsync(60_000);
    await failed;
    expect(calls).toBe(6);
  });

  it('rests when the destination asks for a long pause', async () => {
    await expect(guard.call(() => Promise.reject(new DestinationBusy(60_000)))).rejects.toBeInstanceOf(DestinationBusy);
    await expect(guard.call(well)).rejects.toBeInstanceOf(DestinationResting);
    expect(guard.restsFor()).toBe(60_000);
    await jest.advanceTimersByTimeAsync(60_000);
    await expect(guard.call(well)).resolves.toBe('taken');
  });

  it('begins no call that could outlast the lease', async () => {
    lease.renewedUntil(performance.now() + 999);
    await expect(guard.call(well)).rejects.toBeInstanceOf(LeaseLost);
    lease.renewedUntil(performance.now() + 1_000);
    await expect(guard.call(well)).resolves.toBe('taken');
  });
});
