import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { outTopic, parseHubRequest, type ComplaintEvent, type HubRequest } from '#contract';
import { signWebhook } from '#http';
import { createTestDatabase, emptyTables, type TestDatabase } from '#testing';
import { RecordEvents } from '../complaint/record-events.handler.js';
import { RecordingBroker, operatorToken, startHub, type DeliveringHub } from '../delivery/delivery.builder.js';
import { happened, report } from '../delivery/entry.builder.js';
import { FakeReceiver } from '../delivery/webhook/fake-receiver.builder.js';
import { newSecret } from '../participant/register-participants.handler.js';
import { AskForMissing } from './ask-for-missing.handler.js';
import type { AskPlan } from './gap.js';
import { GapModule } from './gap.module.js';
import type { GapListResponse, RequestListResponse } from './gap.response.js';

const hour = 3_600_000;
const hourly: AskPlan = { first: hour, longest: 24 * hour, unansweredAfter: 3 };
const always: AskPlan = { first: 0, longest: 0, unansweredAfter: 3 };
const secret = newSecret();

describe('gaps', () => {
  let database: TestDatabase;
  let broker: RecordingBroker;
  let receiver: FakeReceiver;
  let hub: DeliveringHub;

  beforeAll(async () => {
    database = await createTestDatabase();
    broker = new RecordingBroker();
    receiver = await FakeReceiver.start();
    hub = await startHub({
      databaseUrl: database.url,
      broker,
      modules: [GapModule],
      credentials: [
        { code: '63.03', secret, delivery: { kind: 'gateway' } },
        { code: '63.04', secret, delivery: { kind: 'webhook', url: receiver.url } },
      ],
    });
  });

  afterAll(async () => {
    await hub.close();
    await receiver.stop();
    await database.drop();
  });

  beforeEach(async () => {
    await emptyTables(hub.get(DataSource, { strict: false }), ['held_event', 'resend_request']);
    broker.records.length = 0;
  });

  let offset = 0;
  /** Brings in an event that was received so many milliseconds ago. */
  const receive = async (event: ComplaintEvent, sequence: number, ago = 2 * hour): Promise<void> => {
    const receivedAt = new Date(Date.now() - ago).toISOString();
    const record = { topic: 'gaps', partition: 0, offset: String(offset++), receivedAt, record: Buffer.alloc(0) };
    const events = [{ event: { ...event, sequence }, receivedAt, record }];
    await hub.get(RecordEvents, { strict: false }).handle({ unreadable: [], events });
  };
  const filed = (complaintId: string) => happened(complaintId.slice(0, 5), complaintId, 'filed', report);
  const verified = (complaintId: string) => happened(complaintId.slice(0, 5), complaintId, 'verified', {});
  const ask = (plan = hourly) => hub.get(AskForMissing, { strict: false }).handle(plan);
  const requestsOn = (code: string) =>
    (broker.on(outTopic(code)) as unknown[] as HubRequest[]).filter(({ source }) => source === 'hub');
  const gaps = async (): Promise<GapListResponse> => {
    const headers = { authorization: `Bearer ${operatorToken}` };
    return (await fetch(`${hub.url}/v1/gaps`, { headers })).json() as Promise<GapListResponse>;
  };
  const freshId = (code: string) => `${code}-${randomUUID()}`;

  it('are asked about on the out-topic of who sent what is held, and close when it comes', async () => {
    const id = freshId('63.71');
    await receive(filed(id), 1);
    await receive(verified(id), 4);
    await ask();
    expect(requestsOn('63.71')).toMatchObject([{ subject: id, data: { from: 2, to: 3 } }]);
    expect(parseHubRequest(requestsOn('63.71')[0])).toMatchObject({ ok: true });
    expect(await gaps()).toMatchObject({
      total: 1,
      gaps: [{ complaintId: id, source: '63.71', from: 2, to: 3, held: 1, asked: 1, state: 'asked', owner: '63.71' }],
    });
    await receive(verified(id), 2);
    expect(await gaps()).toMatchObject({ gaps: [{ from: 3, to: 3 }] });
    await receive(verified(id), 3);
    expect(await gaps()).toEqual({ gaps: [], total: 0 });
  });

  it('are left alone for a while: networks reorder', async () => {
    const id = freshId('63.71');
    await receive(verified(id), 2, hour / 2);
    await ask();
    expect(requestsOn('63.71')).toEqual([]);
    expect(await gaps()).toMatchObject({ gaps: [{ state: 'waiting', owner: '63.71', nextAskAt: null }] });
  });

  it('are asked about once, however many instances look', async () => {
    await receive(verified(freshId('63.71')), 2);
    await Promise.all([ask(), ask(), ask(), ask()]);
    await ask();
    expect(requestsOn('63.71')).toHaveLength(1);
  });

  it('are asked about again by another request each time, and become the province’s when nobody answers', async () => {
    await receive(verified(freshId('63.71')), 2);
    for (let asks = 0; asks < 3; asks += 1) await ask(always);
    expect(new Set(requestsOn('63.71').map(({ id }) => id)).size).toBe(3);
    expect(await gaps()).toMatchObject({ gaps: [{ asked: 3, state: 'unanswered', owner: '63' }] });
  });

  it('stay visible when the participant cannot be reached', async () => {
    await receive(verified(freshId('63.71')), 2);
    broker.isDown = true;
    await ask();
    broker.isDown = false;
    expect(await gaps()).toMatchObject({ gaps: [{ asked: 1 }] });
  });

  it('before the filing belong to where it was filed, whoever spoke too early', async () => {
    const id = freshId('63.71');
    await receive(happened('63.05', id, 'followedup', { text: 'Sudah.' }), 1);
    await ask();
    expect(requestsOn('63.05')).toEqual([]);
    expect(requestsOn('63.71')).toMatchObject([{ subject: id, data: { from: 1, to: 1 } }]);
  });

  it('of the national platform are the province’s from the start', async () => {
    const id = `national-${Math.trunc(Math.random() * 1e9)}`;
    await receive(happened('national', id, 'verified', {}), 2);
    await ask();
    expect(await gaps()).toMatchObject({
      gaps: [{ source: 'national', state: 'cannot-be-asked', owner: '63', asked: 0 }],
    });
  });

  it('show to who reads over the gateway, signed, and nobody else', async () => {
    const id = freshId('63.03');
    await receive(verified(id), 2);
    await ask();
    const url = `${hub.url}/v1/participants/63.03/requests`;
    expect((await fetch(url)).status).toBe(401);
    const headers = { ...signWebhook({ secret, id: randomUUID(), at: new Date(), body: '' }) };
    const { requests } = (await (await fetch(url, { headers })).json()) as RequestListResponse;
    expect(requests).toMatchObject([{ subject: id, data: { from: 1, to: 1 } }]);
    expect(requests.map((request) => parseHubRequest(request))).toMatchObject([{ ok: true }]);
  });

  it('are told by webhook to who is told everything by webhook', async () => {
    const id = freshId('63.04');
    await receive(verified(id), 2);
    await ask();
    expect(receiver.arrived.map(({ event }) => event)).toMatchObject([{ subject: id, data: { from: 1, to: 1 } }]);
  });

  it('are shown to operators only', async () => {
    expect((await fetch(`${hub.url}/v1/gaps`)).status).toBe(401);
  });
});
