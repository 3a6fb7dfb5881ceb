import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { inTopic, outTopic, parseHubRequest, type HubRequest } from '#contract';
import { signWebhook, type ProblemBody } from '#http';
import { createTestDatabase, emptyTables, type TestDatabase } from '#testing';
import { LedgerConsumer } from '../complaint/ledger.consumer.js';
import { operatorToken, RecordingBroker, startHub, until, type DeliveringHub } from '../delivery/delivery.builder.js';
import { FakeReceiver } from '../delivery/webhook/fake-receiver.builder.js';
import { GapModule } from '../gap/gap.module.js';
import type { RequestListResponse } from '../gap/gap.response.js';
import { newSecret } from '../participant/register-participants.handler.js';
import { LetterModule } from './letter.module.js';
import type { LetterNewsPageResponse, LetterStatusResponse } from './letter.response.js';
import { SendLetters } from './send-letters.handler.js';

const secret = newSecret();
const document = Buffer.from('%PDF-1.7\n%%EOF\n');
const sha256 = createHash('sha256').update(document).digest('hex');

describe('letters of the province', () => {
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
      modules: [GapModule, LetterModule],
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
    await emptyTables(hub.get(DataSource, { strict: false }), [
      'letter',
      'letter_news',
      'open_request',
      'parked_record',
    ]);
    broker.records.length = 0;
    broker.isDown = false;
  });

  const letterOf = (id: string, over: object = {}) => ({
    letter: id,
    number: '400.14.5/001/DISKOMINFO/2026',
    kind: 'teguran-1',
    subject: 'Teguran pertama',
    body: 'Laporan berikut lewat tenggat.',
    issuedOn: '2026-02-02',
    deadline: '2026-02-09',
    complaints: ['63.71-2026-000123'],
    document: {
      name: 'surat.pdf',
      mediaType: 'application/pdf',
      bytes: document.length,
      sha256,
      content: document.toString('base64'),
    },
    ...over,
  });

  async function operate<Body>(
    method: 'GET' | 'PUT',
    path: string,
    body?: object,
  ): Promise<{ status: number; body: Body }> {
    const response = await fetch(`${hub.url}/v1/${path}`, {
      method,
      headers: { authorization: `Bearer ${operatorToken}`, 'content-type': 'application/json' },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as Body };
  }
  const post = (id: string, participant: string, over: object = {}) =>
    operate<LetterStatusResponse & ProblemBody>('PUT', `letters/${id}`, { participant, letter: letterOf(id, over) });
  const status = async (id: string) => (await operate<LetterStatusResponse>('GET', `letters/${id}`)).body;
  const news = async (after = 0) => (await operate<LetterNewsPageResponse>('GET', `letter-news?after=${after}`)).body;
  const kinds = async (): Promise<string[]> => (await news()).news.map(({ kind }) => kind);

  const sentTo = (code: string): HubRequest<'letter-issued'>[] =>
    (broker.on(outTopic(code)) as unknown[] as HubRequest<'letter-issued'>[]).filter(({ type }) =>
      type.includes('letter'),
    );
  const untilSent = (code: string, times = 1) =>
    until(`${times} letters were sent to ${code}`, () => sentTo(code).length >= times);
  /** The time between two sends is over. */
  const dueAgain = () =>
    hub
      .get(DataSource, { strict: false })
      .query('UPDATE letter SET next_send_at = now() WHERE next_send_at IS NOT NULL');

  let offset = 0;
  /** Brings in what a participant says, by its in-topic. */
  const say = (source: string, name: string, data: object, id: string = randomUUID()): Promise<void> => {
    const type = `id.lapor.participant.${name}.v1`;
    const event = { specversion: '1.0', id, source, subject: source, type, time: '2026-02-03T09:00:00+08:00', data };
    const record = { key: source, value: Buffer.from(JSON.stringify(event)), timestamp: String(Date.now()) };
    return hub
      .get(LedgerConsumer, { strict: false })
      .take({ topic: inTopic(source), partition: 0, records: [{ ...record, offset: String(offset++) }] });
  };
  const parked = () =>
    hub
      .get(DataSource, { strict: false })
      .query<object[]>('SELECT source, cause, errors FROM parked_record ORDER BY id');

  it('are sent whole to whom they are for, and to nobody else', async () => {
    const id = randomUUID();
    expect(await post(id, '63.71')).toMatchObject({
      status: 200,
      body: { id, participant: '63.71', isReceived: false },
    });
    await untilSent('63.71');
    const [request] = sentTo('63.71');
    expect(parseHubRequest(request)).toMatchObject({ ok: true });
    expect(request).toMatchObject({ subject: '63.71', data: letterOf(id) });
    expect(broker.records.map(({ topic }) => topic)).toEqual([outTopic('63.71')]);
    await until('it is noted', async () => (await kinds()).length === 1);
    expect(await news()).toMatchObject({ news: [{ letter: id, participant: '63.71', kind: 'sent' }] });
  });

  it('are the same letter when they are handed in again, and no other one under the same id', async () => {
    const id = randomUUID();
    await post(id, '63.71');
    expect((await post(id, '63.71')).status).toBe(200);
    expect((await post(id, '63.71', { subject: 'Lain' })).status).toBe(409);
    expect((await post(id, '63.72')).status).toBe(409);
    await untilSent('63.71');
    expect(sentTo('63.71')).toHaveLength(1);
  });

  it.each([
    ['to the national platform', 'national', {}, 'participant'],
    ['to nobody who takes part', '63.99', {}, 'participant'],
    ['without a deadline', '63.71', { deadline: 'besok' }, 'letter.deadline'],
    [
      'with another document than they say',
      '63.71',
      { document: { ...letterOf('').document, sha256: 'a'.repeat(64) } },
      'letter.document.sha256',
    ],
  ])('are refused %s, at the field', async (_case, participant, over, field) => {
    const id = randomUUID();
    const refused = await post(id, participant, over);
    expect(refused.status).toBe(400);
    expect(refused.body.errors).toMatchObject([{ field }]);
    expect((await operate('GET', `letters/${id}`)).status).toBe(404);
  });

  it('are sent again until they are acknowledged, and then no more', async () => {
    const id = randomUUID();
    broker.isDown = true;
    await post(id, '63.71');
    await until('it was tried', async () => (await status(id)).sends === 1);
    expect(await kinds()).toEqual([]);
    broker.isDown = false;
    await dueAgain();
    await untilSent('63.71');
    await dueAgain();
    await untilSent('63.71', 2);
    expect(new Set(sentTo('63.71').map((request) => request.id)).size).toBe(2);
    await say('63.71', 'letter-received', { letter: id, sha256 });
    await say('63.71', 'letter-received', { letter: id, sha256 });
    const { sends } = await status(id);
    await dueAgain();
    await hub.get(SendLetters, { strict: false }).handle({ first: 0, longest: 0 });
    await until('it is done', async () => (await status(id)).nextSendAt === null);
    expect(await status(id)).toMatchObject({ isReceived: true, sends });
    expect(await kinds()).toEqual(['sent', 'received']);
  });

  it('are answered, once however often the answer comes, and by another answer as well', async () => {
    const id = randomUUID();
    await post(id, '63.71');
    await untilSent('63.71');
    const answer = { text: 'Sudah ditangani.', office: { word: 'Dinas PUPR' } };
    await say('63.71', 'letter-answered', { letter: id, ...answer }, 'answer-1');
    await say('63.71', 'letter-answered', { letter: id, ...answer }, 'answer-1');
    await say('63.71', 'letter-answered', { letter: id, text: 'Tambahan.' }, 'answer-2');
    await until('all is noted', async () => (await kinds()).length === 3);
    const page = await news();
    const answers = page.news.filter(({ kind }) => kind === 'answered');
    expect(answers.map((one) => one.answer)).toEqual([answer, { text: 'Tambahan.' }]);
    expect(answers[0]).toMatchObject({ letter: id, occurredAt: '2026-02-03T01:00:00.000Z' });
    expect(await news(page.next)).toEqual({ news: [], next: page.next });
    expect(await status(id)).toMatchObject({ answers: 2 });
  });

  it('are spoken of by their participant only: all else is parked with its reason', async () => {
    const id = randomUUID();
    await post(id, '63.71');
    await untilSent('63.71');
    await say('63.72', 'letter-answered', { letter: id, text: 'Bukan kami.' });
    await say('63.71', 'letter-answered', { letter: randomUUID(), text: 'Surat apa?' });
    await say('63.71', 'letter-received', { letter: id, sha256: 'b'.repeat(64) });
    const cause = 'UNKNOWN_LETTER';
    expect(await parked()).toMatchObject([
      { source: '63.72', cause, errors: [{ field: 'data.letter' }] },
      { source: '63.71', cause, errors: [{ field: 'data.letter' }] },
      { source: '63.71', cause, errors: [{ field: 'data.sha256' }] },
    ]);
    expect(await status(id)).toMatchObject({ isReceived: false, answers: 0 });
  });

  it('wait at the gateway for whoever reads there, one of each, until they are acknowledged', async () => {
    const id = randomUUID();
    await post(id, '63.03');
    const open = async () => {
      const headers = { ...signWebhook({ secret, id: randomUUID(), at: new Date(), body: '' }) };
      const response = await fetch(`${hub.url}/v1/participants/63.03/requests`, { headers });
      return ((await response.json()) as RequestListResponse).requests;
    };
    await until('it waits', async () => (await open()).length === 1);
    await dueAgain();
    await until('it waits anew', async () => (await status(id)).sends === 2 && (await open()).length === 1);
    expect(parseHubRequest((await open())[0])).toMatchObject({ ok: true, request: { data: { letter: id } } });
    await say('63.03', 'letter-received', { letter: id, sha256 });
    await until('it waits no more', async () => (await open()).length === 0);
  });

  it('are told by webhook to who is told everything by webhook', async () => {
    const id = randomUUID();
    await post(id, '63.04');
    await until('it arrived', () => receiver.arrived.length === 1);
    expect(receiver.arrived.map(({ event }) => event)).toMatchObject([{ subject: '63.04', data: { letter: id } }]);
  });

  it('are the operator’s to hand in and to follow', async () => {
    const id = randomUUID();
    const body = JSON.stringify({ participant: '63.71', letter: letterOf(id) });
    const headers = { 'content-type': 'application/json' };
    expect((await fetch(`${hub.url}/v1/letters/${id}`, { method: 'PUT', headers, body })).status).toBe(401);
    expect((await fetch(`${hub.url}/v1/letter-news`)).status).toBe(401);
  });
});
