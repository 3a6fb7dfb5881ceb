import { describe, expect, it } from '@jest/globals';
import { AxiosHeaders } from 'axios';
import { DestinationBusy, DestinationFailed, DestinationRefused } from '../delivery.errors.js';
import { checkedBody } from './national-answer.mapper.js';

const answer = (status: number, data: unknown, headers = {}) => ({ status, data, headers: new AxiosHeaders(headers) });
const maintenance = '<!doctype html><title>Sedang dalam pemeliharaan</title>';

const outcomeOf = (...given: Parameters<typeof answer>): unknown => {
  try {
    return checkedBody(answer(...given), 'trackingId');
  } catch (error) {
    return error;
  }
};

describe('checkedBody', () => {
  it('is the body of a success', () => {
    expect(outcomeOf(201, { trackingId: '1916449' })).toEqual({ trackingId: '1916449' });
  });

  it.each([200, 404, 503])('takes the maintenance page with %d for a platform that is unwell', (status) => {
    const outcome = outcomeOf(status, maintenance);
    expect(outcome).toBeInstanceOf(DestinationFailed);
    expect(outcome).toMatchObject({ ill: true });
  });

  it('does not believe a success without what it is for', () => {
    expect(outcomeOf(201, {})).toMatchObject({ message: 'answers without trackingId', ill: true });
  });

  it.each([400, 413, 422])('takes %d for final and says which field is to blame', (status) => {
    const errors = [{ field: 'title', reason: 'is required' }];
    const outcome = outcomeOf(status, { title: 'Fields not valid', errors });
    expect(outcome).toBeInstanceOf(DestinationRefused);
    expect(outcome).toMatchObject({ message: `refused with ${status}: title is required` });
  });

  it('says the title of a refusal that blames no field', () => {
    expect(outcomeOf(400, { title: 'Bad Request' })).toMatchObject({ message: 'refused with 400: Bad Request' });
  });

  it('does not suspect the platform when it does not find the complaint', () => {
    expect(outcomeOf(404, { title: 'Not Found' })).toMatchObject({ ill: false });
  });

  it.each([401, 403, 500, 502])('suspects the platform when it answers %d', (status) => {
    expect(outcomeOf(status, { title: 'Error' })).toMatchObject({ message: `answers ${status}`, ill: true });
  });

  it('takes 429 for a request to pause', () => {
    expect(outcomeOf(429, {}, { 'retry-after': '2' })).toBeInstanceOf(DestinationBusy);
  });
});
