import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { signWebhook } from './webhook-signature.js';

const key = Buffer.from('a key of twenty-four byte');
const secret = `whsec_${key.toString('base64')}`;
const body = '{"specversion":"1.0"}';

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
