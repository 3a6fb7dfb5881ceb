import { describe, expect, it } from '@jest/globals';
import { Problem, signWebhook } from '#http';
import { ParticipantSignature } from './participant-signature.adapter.js';

const key = Buffer.from('a key of twenty-four byte');
const secret = `whsec_${key.toString('base64')}`;
const now = new Date('2026-01-02T03:04:05Z');
const body = '{"specversion":"1.0"}';
const signed = { ...signWebhook({ secret, id: 'message-1', at: now, body }) };

/** Why a request is refused, always with 401; `accepted` when it is not. */
function verdict(headers: Record<string, string | string[]>, passed: readonly string[] = [body], at = now): string {
  try {
    const signature = new ParticipantSignature(secret, headers, at);
    for (const part of passed) signature.update(Buffer.from(part));
    signature.assertMatches();
    return 'accepted';
  } catch (error) {
    if (error instanceof Problem && error.body.status === 401) return error.body.detail ?? '';
    throw error;
  }
}

const mismatch = 'The signature does not match the body and the secret of this participant.';
const minutesLater = (minutes: number): Date => new Date(now.getTime() + minutes * 60_000);

describe('ParticipantSignature', () => {
  it('takes what the library of Standard Webhooks signs, in whatever pieces it passes', () => {
    expect(verdict(signed)).toBe('accepted');
    expect(verdict(signed, [body.slice(0, 5), body.slice(5)])).toBe('accepted');
  });

  it('takes one fitting signature among several, as while a secret is replaced', () => {
    const headers = { ...signed, 'webhook-signature': `v1,AAAA v2,x ${signed['webhook-signature']}` };
    expect(verdict(headers)).toBe('accepted');
  });

  it('covers the body, the id and the timestamp', () => {
    expect(verdict(signed, [`${body} `])).toBe(mismatch);
    expect(verdict(signed, [])).toBe(mismatch);
    expect(verdict({ ...signed, 'webhook-id': 'message-2' })).toBe(mismatch);
    expect(verdict({ ...signed, 'webhook-timestamp': String(now.getTime() / 1_000 + 1) })).toBe(mismatch);
  });

  it("does not take another participant's signature, nor one that is none", () => {
    const others = { ...signWebhook({ secret: 'whsec_b3RoZXI=', id: 'message-1', at: now, body }) };
    expect(verdict(others)).toBe(mismatch);
    expect(verdict({ ...signed, 'webhook-signature': 'v1,' })).toBe(mismatch);
    expect(verdict({ ...signed, 'webhook-signature': signed['webhook-signature'].replace('v1,', 'v2,') })).toBe(
      mismatch,
    );
  });

  it.each([-6, 6])('does not take a request that is %i minutes off', (minutes) => {
    expect(verdict(signed, [body], minutesLater(-minutes))).toBe(
      'The webhook-timestamp is more than five minutes off.',
    );
    expect(verdict(signed, [body], minutesLater(-minutes * 0.8))).toBe('accepted');
  });

  it.each(['webhook-id', 'webhook-timestamp', 'webhook-signature'])('asks for %s, once', (name) => {
    expect(verdict({ ...signed, [name]: '' })).toBe(`The header ${name} is required.`);
    expect(verdict({ ...signed, [name]: ['a', 'b'] })).toBe(`The header ${name} is required.`);
  });

  it('does not take a timestamp that is no number', () => {
    expect(verdict({ ...signed, 'webhook-timestamp': 'now' })).toBe(
      'The webhook-timestamp is more than five minutes off.',
    );
  });
});
