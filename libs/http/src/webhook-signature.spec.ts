import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Problem } from './problem.js';
import { signWebhook, verifyWebhook } from './webhook-signature.js';

const key = Buffer.from('a key of twenty-four byte');
const secret = `whsec_${key.toString('base64')}`;
const body = '{"specversion":"1.0"}';

const refusal = (check: () => unknown): string => {
  try {
    check();
  } catch (error) {
    if (error instanceof Problem && error.body.status === 401) return error.body.detail ?? '';
    throw error;
  }
  return 'accepted';
};

describe('signWebhook', () => {
  it('signs as Standard Webhooks prescribes', () => {
    const headers = signWebhook({ secret, id: 'msg_1', at: new Date('2026-01-02T03:04:05.678Z'), body });
    const mac = createHmac('sha256', key).update(`msg_1.1767323045.${body}`).digest('base64');
    expect(headers).toEqual({
      'webhook-id': 'msg_1',
      'webhook-timestamp': '1767323045',
      'webhook-signature': `v1,${mac}`,
    });
  });
});

describe('verifyWebhook', () => {
  const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000);
  const signed = (over: Partial<Parameters<typeof signWebhook>[0]> = {}) => ({
    ...signWebhook({ secret, id: 'msg_1', at: new Date(), body, ...over }),
  });

  it('gives the id of what the holder of the secret signed', () => {
    expect(verifyWebhook({ secret, headers: signed(), body: Buffer.from(body) })).toBe('msg_1');
  });

  it('checks a GET over the empty body', () => {
    const headers = signed({ body: '' });
    expect(verifyWebhook({ secret, headers })).toBe('msg_1');
    expect(refusal(() => verifyWebhook({ secret, headers, body }))).toContain('does not match');
  });

  it('accepts one good signature among several, as while a secret is changed', () => {
    const headers = signed();
    headers['webhook-signature'] = `v2,x v1,${Buffer.alloc(32).toString('base64')} ${headers['webhook-signature']}`;
    expect(verifyWebhook({ secret, headers, body })).toBe('msg_1');
  });

  it('refuses another secret, another body and another id', () => {
    const other = `whsec_${Buffer.from('another key of 24 bytes!').toString('base64')}`;
    expect(refusal(() => verifyWebhook({ secret: other, headers: signed(), body }))).toContain('does not match');
    expect(refusal(() => verifyWebhook({ secret, headers: signed(), body: `${body} ` }))).toContain('does not match');
    expect(refusal(() => verifyWebhook({ secret, headers: { ...signed(), 'webhook-id': 'msg_2' }, body }))).toContain(
      'does not match',
    );
  });

  it('refuses what is more than five minutes off', () => {
    expect(refusal(() => verifyWebhook({ secret, headers: signed({ at: minutesFromNow(-6) }), body }))).toContain(
      'past',
    );
    expect(refusal(() => verifyWebhook({ secret, headers: signed({ at: minutesFromNow(6) }), body }))).toContain(
      'future',
    );
  });

  it.each([['webhook-id'], ['webhook-timestamp'], ['webhook-signature']])('names the missing header %s', (name) => {
    const { [name]: _left, ...headers }: Record<string, string> = signed();
    expect(refusal(() => verifyWebhook({ secret, headers, body }))).toBe(`The header ${name} is required.`);
  });

  it.each(['', 'v1', 'v1,', ',', 'v1,é', 'rubbish', 'v1,,,'])(
    'refuses the malformed signature "%s" without a fault',
    (signature) => {
      const headers = { ...signed(), 'webhook-signature': signature };
      expect(refusal(() => verifyWebhook({ secret, headers, body }))).not.toBe('accepted');
    },
  );

  it('refuses a timestamp that is no number', () => {
    const headers = { ...signed(), 'webhook-timestamp': 'yesterday' };
    expect(refusal(() => verifyWebhook({ secret, headers, body }))).toContain('not a number');
  });
});
