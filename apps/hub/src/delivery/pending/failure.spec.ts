import { describe, expect, it } from '@jest/globals';
import { CodedError } from '#kernel';
import {
  DestinationBusy,
  DestinationFailed,
  DestinationRefused,
  DestinationResting,
  NotReadyYet,
} from '../delivery.errors.js';
import { consequenceOf, failureOf } from './failure.js';

const plan = { first: 1_000, longest: 60_000, mostAttempts: 3 };

describe('failureOf', () => {
  it('blames the entry for a failure while its destination is well', () => {
    expect(failureOf(new DestinationFailed('answers 500', true), true)).toEqual({
      kind: 'failed',
      reason: 'answers 500',
    });
  });

  it('does not blame the entry once the circuit is open', () => {
    expect(failureOf(new DestinationFailed('answers 500', true), false).kind).toBe('postponed');
  });

  it('takes a refusal for final whatever the circuit', () => {
    expect(failureOf(new DestinationRefused('refused with 422'), false).kind).toBe('refused');
  });

  it.each([
    new DestinationBusy(1_000),
    new DestinationResting(),
    new NotReadyYet('waits'),
    new CodedError('BROKER_UNAVAILABLE', 'The message broker does not acknowledge.'),
  ])('does not blame the entry for $code', (error) => {
    expect(failureOf(error, true).kind).toBe('postponed');
  });

  it('blames the entry for an error nobody foresaw, so that it ends somewhere visible', () => {
    expect(failureOf(new TypeError('undefined is not a function'), true).kind).toBe('failed');
  });
});

describe('consequenceOf', () => {
  it('tries again, later with each failure', () => {
    expect(consequenceOf({ kind: 'failed', reason: '' }, 0, plan, 1)).toEqual({
      state: 'retrying',
      attempts: 1,
      pause: 1_000,
    });
    expect(consequenceOf({ kind: 'failed', reason: '' }, 1, plan, 1)).toEqual({
      state: 'retrying',
      attempts: 2,
      pause: 2_000,
    });
  });

  it('gives up at the ceiling', () => {
    expect(consequenceOf({ kind: 'failed', reason: '' }, 2, plan, 1)).toMatchObject({ state: 'given-up', attempts: 3 });
  });

  it('never gives up an entry that is not to blame', () => {
    expect(consequenceOf({ kind: 'postponed', reason: '' }, 2, plan, 1)).toEqual({
      state: 'retrying',
      attempts: 2,
      pause: 4_000,
    });
  });

  it('gives up at once what is refused', () => {
    expect(consequenceOf({ kind: 'refused', reason: '' }, 0, plan, 1)).toMatchObject({
      state: 'given-up',
      attempts: 1,
    });
  });
});
