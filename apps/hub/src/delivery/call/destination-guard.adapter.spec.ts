import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import {
  DestinationBusy,
  DestinationFailed,
  DestinationRefused,
  DestinationResting,
  LeaseLost,
} from '../delivery.errors.js';
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
    guard = new DestinationGuard(settings, lease, null);
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

  it('rests when the destination asks it to', async () => {
    await expect(guard.call(() => Promise.reject(new DestinationBusy(2_000)))).rejects.toThrow();
    await expect(guard.call(well)).rejects.toBeInstanceOf(DestinationResting);
    expect(guard.restsFor()).toBe(2_000);
    await jest.advanceTimersByTimeAsync(2_000);
    await expect(guard.call(well)).resolves.toBe('taken');
  });

  it('begins no call that could outlast the lease', async () => {
    lease.renewedUntil(performance.now() + 999);
    await expect(guard.call(well)).rejects.toBeInstanceOf(LeaseLost);
    lease.renewedUntil(performance.now() + 1_000);
    await expect(guard.call(well)).resolves.toBe('taken');
  });
});
