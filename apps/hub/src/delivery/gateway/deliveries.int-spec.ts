import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { signWebhook } from '#http';
import { createTestDatabase, type TestDatabase } from '#testing';
import { newSecret } from '../../participant/register-participants.handler.js';
import { RecordingBroker, operatorToken, startHub, type DeliveringHub } from '../delivery.builder.js';
import { DELIVERY_SETTINGS, type DeliverySettings } from '../delivery-settings.js';
import { happened, report } from '../entry.builder.js';
import type { DeliveriesResponse } from './deliveries.response.js';

const secret = newSecret();
const id = 'national-1916449';

describe('the way back of the gateway', () => {
  let database: TestDatabase;
  let hub: DeliveringHub;

  beforeAll(async () => {
    database = await createTestDatabase();
    hub = await startHub({
      databaseUrl: database.url,
      broker: new RecordingBroker(),
      credentials: [
        { code: '63.71', secret, delivery: { kind: 'gateway' } },
        { code: '63.03', secret: newSecret(), delivery: { kind: 'gateway' } },
      ],
    });
    await hub.record(
      happened('national', id, 'filed', report),
      happened('national', id, 'verified', {}),
      happened('national', id, 'disposed', { to: [{ participant: '63.71', lead: true }] }),
      happened('63.71', id, 'followedup', { text: 'Kami periksa.' }),
      happened('national', id, 'replied', { text: 'Terima kasih.' }),
    );
  });

  afterAll(async () => {
    await hub.close();
    await database.drop();
  });

  const signed = (by = secret) => ({ ...signWebhook({ secret: by, id: randomUUID(), at: new Date(), body: '' }) });
  const ask = (query: string, { code = '63.71', headers = signed() } = {}): Promise<Response> =>
    fetch(`${hub.url}/v1/participants/${code}/deliveries${query}`, { headers });
  const page = async (query: string): Promise<DeliveriesResponse> =>
    (await ask(query)).json() as Promise<DeliveriesResponse>;
  const places = ({ deliveries }: DeliveriesResponse) =>
    deliveries.map(({ cursor, event }) => [cursor, (event as { ledgerversion: number }).ledgerversion]);

  it('gives what a participant is to know, the story so far with the entry that made it join', async () => {
    const all = await page('');
    expect(places(all)).toEqual([
      ['3', 1],
      ['3', 2],
      ['3', 3],
      ['5', 5],
    ]);
    expect(all).toMatchObject({ next: '5', more: false });
    expect(all.deliveries[3]?.event).toMatchObject({
      source: 'national',
      subject: id,
      data: { text: 'Terima kasih.' },
    });
  });

  it('goes on where the page before ended', async () => {
    const first = await page('?limit=1');
    expect(first).toMatchObject({ next: '3', more: true });
    const second = await page(`?limit=1&after=${first.next}`);
    expect(places(second)).toEqual([['5', 5]]);
    expect(second).toMatchObject({ next: '5', more: false });
    expect(await page(`?after=${second.next}`)).toEqual({ deliveries: [], next: '5', more: false });
  });

  it('looks through a part of the ledger at a time, and says that there is more', async () => {
    const settings = hub.get<DeliverySettings>(DELIVERY_SETTINGS, { strict: false });
    const { lookedThroughAtOnce } = settings;
    settings.lookedThroughAtOnce = 2;
    expect(await page('')).toEqual({ deliveries: [], next: '2', more: true });
    const second = await page('?after=2');
    expect([places(second), second.next, second.more]).toEqual([
      [
        ['3', 1],
        ['3', 2],
        ['3', 3],
      ],
      '4',
      true,
    ]);
    expect(await page('?after=4')).toMatchObject({ next: '5', more: false });
    settings.lookedThroughAtOnce = lookedThroughAtOnce;
  });

  it.each(['?after=-1', '?after=abc', '?after=1.5', '?limit=0', '?limit=501', '?before=3'])(
    'refuses %s',
    async (query) => {
      const response = await ask(query);
      expect(response.status).toBe(400);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(await response.json()).toMatchObject({ status: 400, errors: [{ field: query.slice(1).split('=')[0] }] });
    },
  );

  it.each([
    ['without a signature', {}, 401],
    ['with a secret of its own', { headers: signed(newSecret()) }, 401],
    ['of another participant', { code: '63.03' }, 401],
    ['of nobody who takes part', { code: '99.99' }, 404],
    ['of a participant that has no secret', { code: '63.72' }, 401],
  ])('does not let in who asks %s', async (_case, options, status) => {
    const response = await ask(
      '',
      'headers' in options || 'code' in options ? options : { headers: {} as ReturnType<typeof signed> },
    );
    expect(response.status).toBe(status);
  });

  it('shows operators, and nobody else, how far each destination has come', async () => {
    expect((await fetch(`${hub.url}/v1/deliveries`)).status).toBe(401);
    const headers = { authorization: `Bearer ${operatorToken}` };
    const response = await fetch(`${hub.url}/v1/deliveries`, { headers });
    expect(await response.json()).toMatchObject({ lanes: [{ destination: 'kafka', circuit: null }] });
    const missing = await fetch(`${hub.url}/v1/deliveries/kafka/pending/1/retry`, { method: 'POST', headers });
    expect(missing.status).toBe(404);
    const pending = await fetch(`${hub.url}/v1/deliveries/kafka/pending`, { headers });
    expect(await pending.json()).toEqual({ pending: [], next: 0 });
  });
});
