import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#testing';
import { signedBy, startIntake, type IntakeHub } from '../intake.builder.js';

const topic = 'lapor.in.63.71.v1';
const single = 'application/cloudevents+json';
const batch = 'application/cloudevents-batch+json';
const event = (changes: object = {}) => ({
  specversion: '1.0',
  id: 'event-1',
  source: '63.71',
  subject: '63.71-2026-000123',
  type: 'id.lapor.complaint.filed.v1',
  time: '2026-03-30T10:12:00+08:00',
  data: { title: 'Jalan berlubang', body: 'Di depan pasar.', channel: 'website', anonymous: false, secret: false },
  ...changes,
});

describe('the gateway', () => {
  let database: TestDatabase;
  let hub: IntakeHub;

  beforeAll(async () => {
    database = await createTestDatabase();
    hub = await startIntake(database.url);
  });

  afterAll(async () => {
    await hub.close();
    await database.drop();
  });

  beforeEach(() => {
    hub.broker.mood = 'well';
    hub.broker.records.length = 0;
  });

  const post = async (body: unknown, type: string, headers: Record<string, string> = {}, code = '63.71') => {
    const text = typeof body === 'string' ? body : JSON.stringify(body);
    const answer = await fetch(`${hub.url}/v1/participants/${code}/events`, {
      method: 'POST',
      body: text,
      headers: { 'content-type': type, ...signedBy('63.71', text), ...headers },
    });
    return { answer, body: (await answer.json()) as Record<string, unknown> };
  };

  it('writes an event to the in-topic under its complaint and gives a receipt', async () => {
    const { answer, body } = await post(event(), single);
    expect(answer.status).toBe(202);
    expect(body).toEqual({ id: 'event-1', accepted: true, topic, receivedAt: expect.any(String) });
    expect(hub.broker.records.map(({ key }) => key)).toEqual(['63.71-2026-000123']);
    expect(hub.broker.events(topic)).toEqual([event()]);
  });

  it('judges each event of a batch by itself', async () => {
    const { answer, body } = await post([event(), event({ id: 'event-2', source: '63.03' }), 7], batch);
    expect(answer.status).toBe(202);
    expect(body).toEqual([
      expect.objectContaining({ id: 'event-1', accepted: true }),
      { id: 'event-2', accepted: false, errors: [{ field: 'source', reason: 'must be 63.71, who signed' }] },
      { id: null, accepted: false, errors: [{ field: '', reason: 'must be a CloudEvent as a JSON object' }] },
    ]);
    expect(hub.broker.events(topic)).toHaveLength(1);
  });

  it('names what is wrong when nothing was accepted', async () => {
    const { answer, body } = await post([event({ data: { title: '' } })], batch);
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(body.errors).toContainEqual({ field: '0.data.body', reason: 'is required' });
  });

  it.each<[string, number, () => ReturnType<typeof post>]>([
    ['a body signed by nobody', 401, () => post(event(), single, { 'webhook-signature': 'v1,AAAA' })],
    ['an old signature', 401, () => post(event(), single, signedBy('63.71', JSON.stringify(event()), new Date(0)))],
    ["another participant's signature", 401, () => post(event(), single, signedBy('63.03', JSON.stringify(event())))],
    ['a participant that does not exist', 404, () => post(event(), single, {}, '99.99')],
    ['a body that is no JSON', 400, () => post('{', single)],
    ['an array that says it is one event', 422, () => post([event()], single)],
    ['an empty batch', 422, () => post([], batch)],
    ['text', 415, () => post('halo', 'text/plain')],
    ['more than 1 MB', 413, () => post(event({ data: { title: 'x'.repeat(1_100_000) } }), single)],
    ['10 MB of junk', 415, () => post('\u0001'.repeat(10_000_000), 'application/octet-stream')],
  ])('refuses %s with %d', async (_what, status, send) => {
    const { answer, body } = await send();
    expect(answer.status).toBe(status);
    expect(body).toMatchObject({ status, title: expect.any(String) });
    expect(hub.broker.records).toEqual([]);
  });

  it.each(['down', 'silent'] as const)('asks to come back when the broker is %s', async (mood) => {
    hub.broker.mood = mood;
    const { answer, body } = await post(event(), single);
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
    expect(body.title).toBe('Broker unavailable');
  });
});
