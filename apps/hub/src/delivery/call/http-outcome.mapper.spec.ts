import { describe, expect, it } from '@jest/globals';
import { AxiosError } from 'axios';
import { DestinationBusy, DestinationFailed } from '../delivery.errors.js';
import { failedAnswer, noAnswer, retryAfter } from './http-outcome.mapper.js';

const now = Date.parse('2026-03-02T09:00:00Z');
const aboutEntry = new Set([422]);

describe('retryAfter', () => {
  it.each([
    ['7', 7_000],
    ['Mon, 02 Mar 2026 09:00:30 GMT', 30_000],
    ['0', 1_000],
    ['Mon, 02 Mar 2026 08:00:00 GMT', 1_000],
    ['999999', 3_600_000],
    ['soon', 1_000],
    [undefined, 1_000],
  ])('takes "%s" for %d ms', (header, pause) => {
    expect(retryAfter(header, now)).toBe(pause);
  });
});

describe('failedAnswer', () => {
  it('is a request for a pause when there were too many calls', () => {
    const error = failedAnswer({ status: 429, headers: { 'retry-after': '3' } }, aboutEntry);
    expect(error).toBeInstanceOf(DestinationBusy);
    expect(error).toMatchObject({ retryAfterMilliseconds: 3_000 });
  });

  it.each([
    [422, false],
    [500, true],
    [302, true],
    [404, true],
  ])('takes %d for a destination that is unwell: %s', (status, ill) => {
    const error = failedAnswer({ status, headers: {} }, aboutEntry);
    expect(error).toBeInstanceOf(DestinationFailed);
    expect(error).toMatchObject({ ill, message: `answers ${status}` });
  });
});

describe('noAnswer', () => {
  it('names the kind of failure and no address', () => {
    const error = noAnswer(new AxiosError('connect ECONNREFUSED 10.1.2.3:443', 'ECONNREFUSED'));
    expect(error).toMatchObject({ ill: true, message: 'cannot be reached (ECONNREFUSED)' });
  });
});
