import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { ComplaintEvent } from '#contract';
import { createTestDatabase, emptyTables, type TestDatabase } from '#testing';
import { LedgerConsumer } from '../complaint/ledger.consumer.js';
import { operatorToken, startHub, until, type DeliveringHub } from '../delivery/delivery.builder.js';
import { happened, report } from '../delivery/entry.builder.js';
import { newSecret, RegisterParticipants } from '../participant/register-participants.handler.js';
import { LoopBroker } from './parked.builder.js';
import { ParkedModule } from './parked.module.js';
import type { ParkedGroupsResponse, ParkedPageResponse } from './parked.response.js';
import type {
  RedriveAttemptPageResponse,
  RedrivePreviewResponse,
  RedriveRunPageResponse,
  RedriveRunResponse,
} from './redrive.response.js';

const tables = [
  ...['complaint', 'ledger_entry', 'held_event', 'parked_record', 'conflict', 'duplicate_event', 'unmapped_word'],
  ...['redrive_attempt', 'redrive_run', 'parked_given_up'],
];

describe('parked messages', () => {
  let database: TestDatabase;
  let broker: LoopBroker;
  let hub: DeliveringHub;

  beforeAll(async () => {
    database = await createTestDatabase();
    broker = new LoopBroker();
    hub = await startHub({ databaseUrl: database.url, broker, modules: [ParkedModule] });
    broker.consumer = hub.get(LedgerConsumer, { strict: false });
  });

  afterAll(async () => {
    await hub.close();
    await database.drop();
  });

  beforeEach(async () => {
    await emptyTables(hub.get(DataSource, { strict: false }), tables);
    broker.written.length = 0;
    broker.mood = 'well';
  });

  const sql = <Row>(text: string): Promise<Row[]> => hub.get(DataSource, { strict: false }).query(text);
  const call = async <Body>(method: string, path: string, body?: object): Promise<{ status: number; body: Body }> => {
    const answer = await fetch(`${hub.url}/v1/parked${path}`, {
      method,
      headers: { authorization: `Bearer ${operatorToken}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as Body };
  };
  const parked = async () => (await call<ParkedPageResponse>('GET', '')).body;
  const preview = async (filter = {}) =>
    (await call<RedrivePreviewResponse>('POST', '/redrive/preview', { filter })).body;
  const redrive = (order: object) => call<RedriveRunResponse>('POST', '/redrive', order);
  const runOf = async (id: number) => (await call<RedriveRunResponse>('GET', `/redrive/${id}`)).body;
  const over = async (id: number): Promise<RedriveRunResponse> => {
    await until('the run is over', async () => (await runOf(id)).state !== 'running');
    return runOf(id);
  };
  const redriveAll = async (filter = {}) => over((await redrive({ filter, canary: false, rate: 1_000 })).body.id);
  const versionOf = async (id: string): Promise<number> =>
    (await sql<{ version: number }>(`SELECT version FROM complaint WHERE id = '${id}'`))[0]?.version ?? 0;

  const freshId = () => `63.71-${randomUUID()}`;
  const filed = (id: string, sequence = 1) => ({ ...happened('63.71', id, 'filed', report), sequence });
  const verified = (id: string, sequence = 2) => ({ ...happened('63.71', id, 'verified', {}), sequence });
  const replied = (id: string, sequence: number) => ({
    ...happened('63.71', id, 'replied', { text: 'Masih rusak.' }),
    sequence,
  });
  const disposedTo = (stranger: string, id: string, sequence = 3): ComplaintEvent => ({
    ...happened('63.71', id, 'disposed', { to: [{ participant: stranger, lead: true }] }),
    sequence,
  });
  let strangers = 80;
  const stranger = () => `63.${strangers++}`;
  const join = (code: string) =>
    hub.get(RegisterParticipants, { strict: false }).add({
      ...{ code, name: `Kota ${code}`, kind: 'kota', timeZone: 'Asia/Makassar', delivery: { kind: 'gateway' } },
      ...{ secret: newSecret(), publicKey: null },
    });
  /** So many complaints whose third event names somebody who does not take part yet. */
  const disposeTo = async (code: string, count: number): Promise<string[]> => {
    const ids = Array.from({ length: count }, freshId);
    await broker.arrive('63.71', ...ids.flatMap((id) => [filed(id), verified(id), disposedTo(code, id)]));
    return ids;
  };

  it('are grouped by cause and participant, with an example', async () => {
    await broker.arrive('63.71', 'junk', '{"more":"junk"}');
    await broker.arrive('63.03', 'junk');
    await disposeTo('63.79', 1);
    const { groups } = (await call<ParkedGroupsResponse>('GET', '/groups')).body;
    expect(groups).toMatchObject([
      { cause: 'INVALID_EVENT', participant: '63.71', count: 2, example: [{ field: 'type' }] },
      { cause: 'INVALID_EVENT', participant: '63.03', count: 1, example: [{ reason: 'is not JSON' }] },
      { cause: 'UNKNOWN_PARTICIPANT', participant: '63.71', count: 1, example: [{ field: 'data.to' }] },
    ]);
  });

  it('hold back later events of their own complaint only, which follow once a redrive succeeds', async () => {
    const [code, own, other] = [stranger(), freshId(), freshId()];
    await broker.arrive('63.71', filed(own), verified(own), disposedTo(code, own), replied(own, 4), replied(own, 5));
    await broker.arrive('63.71', filed(other), verified(other), replied(other, 3));
    expect([await versionOf(own), await versionOf(other)]).toEqual([2, 3]);
    expect(await sql('SELECT complaint_id, awaits FROM held_event')).toEqual([
      { complaint_id: own, awaits: '63.71#3' },
      { complaint_id: own, awaits: '63.71#3' },
    ]);
    await join(code);
    expect(await preview()).toMatchObject({ examined: 1, apply: 1, released: 2 });
    expect(await redriveAll()).toMatchObject({ state: 'finished', outcomes: { applied: 1 } });
    expect(await versionOf(own)).toBe(5);
    expect(await sql('SELECT FROM held_event')).toEqual([]);
  });

  it('go back byte for byte by the door they came by, and are settled when the ledger has them', async () => {
    const code = stranger();
    const [id = ''] = await disposeTo(code, 1);
    await join(code);
    const first = broker.written.at(-1);
    await redriveAll();
    expect(broker.written).toHaveLength(4);
    expect(broker.written.at(-1)).toEqual(first);
    expect(first).toMatchObject({ topic: 'lapor.in.63.71.v1', key: id });
    expect(await parked()).toMatchObject({
      total: 1,
      parked: [{ state: 'settled', attempts: 1, lastOutcome: 'applied' }],
    });
    expect(await preview()).toMatchObject({ matching: 0, examined: 0 });
  });

  it('are settled also when their participant sent the event again itself', async () => {
    const [code, id] = [stranger(), freshId()];
    const disposed = disposedTo(code, id);
    await broker.arrive('63.71', filed(id), verified(id), disposed);
    await join(code);
    await broker.arrive('63.71', disposed);
    expect(await parked()).toMatchObject({ parked: [{ state: 'settled', attempts: 0 }] });
  });

  it('do not multiply when they are parked again, with an event id or without', async () => {
    await broker.arrive('63.71', 'junk');
    await disposeTo('63.79', 1);
    for (let runs = 0; runs < 2; runs += 1) {
      expect(await redriveAll()).toMatchObject({ total: 2, outcomes: { parked: 2 } });
    }
    expect((await sql('SELECT FROM parked_record')).length).toBe(6);
    expect(await parked()).toMatchObject({
      total: 2,
      parked: [
        { cause: 'INVALID_EVENT', state: 'open', attempts: 2, lastOutcome: 'parked' },
        { cause: 'UNKNOWN_PARTICIPANT', state: 'open', attempts: 2, lastOutcome: 'parked' },
      ],
    });
  });

  it('are previewed by the real decision, which writes nothing, and a redrive comes to just that', async () => {
    const [code, absent] = [stranger(), '63.79'];
    await disposeTo(code, 3);
    await disposeTo(absent, 1);
    const unverified = freshId();
    await broker.arrive('63.71', filed(unverified), disposedTo(code, unverified, 2));
    await broker.arrive('63.71', 'junk');
    await join(code);
    const contents = async () =>
      Promise.all(tables.map((table) => sql(`SELECT ${table}::text FROM ${table} ORDER BY 1`)));
    const before = await contents();
    const writtenBefore = broker.written.length;
    expect(await preview()).toEqual({
      ...{ matching: 6, examined: 6, apply: 4, conflict: 0, held: 0, duplicate: 0, parkedAgain: 2, released: 0 },
      ...{ statusChanges: 1, sentAgain: 0 },
      deliveries: [
        { participant: code, events: 4 },
        { participant: 'national', events: 4 },
      ],
    });
    expect(await contents()).toEqual(before);
    expect(broker.written).toHaveLength(writtenBefore);
    expect(await preview({ cause: 'INVALID_EVENT' })).toMatchObject({ examined: 1, apply: 0, parkedAgain: 1 });
    expect(await redriveAll()).toMatchObject({ total: 6, done: 6, outcomes: { applied: 4, parked: 2 } });
    expect(await versionOf(unverified)).toBe(2);
  });

  it('are tried by one canary first, whose outcome is the answer', async () => {
    const code = stranger();
    await disposeTo(code, 3);
    await join(code);
    const { status, body } = await redrive({ filter: { participant: '63.71' } });
    expect([status, body]).toMatchObject([
      202,
      { state: 'finished', canary: true, total: 1, outcomes: { applied: 1 } },
    ]);
    expect((await parked()).parked.map(({ state }) => state)).toEqual(['settled', 'open', 'open']);
    const { attempts } = (await call<RedriveAttemptPageResponse>('GET', '/redrive/attempts')).body;
    expect(attempts).toMatchObject([{ run: body.id, by: 'operator', outcome: 'applied' }]);
  });

  it('are redriven by one run at a time, no faster than told, until it is stopped', async () => {
    await broker.arrive('63.71', 'one', 'two', 'three', 'four');
    const { body } = await redrive({ canary: false, rate: 1 });
    await until('the first is written', async () => (await runOf(body.id)).written === 1);
    expect(await redrive({ canary: true })).toMatchObject({ status: 409, body: { title: 'Redrive in progress' } });
    expect((await call('POST', `/redrive/${body.id}/stop`)).body).toMatchObject({ state: 'stopped', total: 4 });
    const { written } = await runOf(body.id);
    expect(written).toBeLessThan(4);
    // The next run takes longer than the pause that the stopped one was in.
    const next = await redrive({ canary: false, rate: 3 });
    expect(await over(next.body.id)).toMatchObject({ state: 'finished', written: 4 });
    expect((await runOf(body.id)).written).toBe(written);
  });

  it('show as redriven until the ledger has come to them', async () => {
    await broker.arrive('63.71', 'junk');
    broker.mood = 'deaf';
    const { body } = await redrive({ canary: false });
    await until('it is written', async () => (await runOf(body.id)).written === 1);
    expect(await parked()).toMatchObject({ parked: [{ state: 'redriven', attempts: 1, lastOutcome: null }] });
    broker.mood = 'well';
    await broker.arrive('63.71', 'junk');
    expect(await over(body.id)).toMatchObject({ state: 'finished', outcomes: { parked: 1 } });
    expect(await parked()).toMatchObject({ total: 1, parked: [{ state: 'open' }] });
  });

  it('stay open where a run could not go on: the broker was away, or the hub that ran it is gone', async () => {
    await broker.arrive('63.71', 'one', 'two');
    broker.mood = 'down';
    const { body } = await redrive({ canary: false, rate: 10 });
    expect(await over(body.id)).toMatchObject({ state: 'interrupted', total: 2, written: 1 });
    broker.mood = 'well';
    await sql(`INSERT INTO redrive_run (canary, rate, filter, started_by, seen_at)
               VALUES (false, 1, '{}', 'operator', now() - interval '1 minute')`);
    expect(await redriveAll()).toMatchObject({ state: 'finished', total: 1 });
    const { runs } = (await call<RedriveRunPageResponse>('GET', '/redrive')).body;
    expect(runs.map(({ state }) => state)).toEqual(['interrupted', 'interrupted', 'finished']);
  });

  it('can be given up, with a reason, and are then left alone', async () => {
    await broker.arrive('63.71', 'junk');
    const id = (await parked()).parked[0]?.id ?? 0;
    expect((await call('POST', `/${id}/give-up`, { reason: 'Uji coba.' })).status).toBe(204);
    expect(await parked()).toMatchObject({ parked: [{ state: 'given-up', givenUpReason: 'Uji coba.' }] });
    expect(await preview()).toMatchObject({ matching: 0 });
    expect((await call('POST', `/${id}/give-up`, { reason: 'Lagi.' })).status).toBe(409);
  });

  it.each([{ rate: 0 }, { filter: { ids: [] } }, { filter: null }, { canary: 'yes' }])('refuse %j', async (order) => {
    expect((await redrive(order)).status).toBe(400);
  });

  it('of somebody else’s source are never settled by that one’s event', async () => {
    const id = freshId();
    const event = filed(id);
    await broker.arrive('63.03', event);
    await broker.arrive('63.71', event);
    expect(await parked()).toMatchObject({ parked: [{ cause: 'WRONG_SOURCE', state: 'open', participant: '63.03' }] });
  });
});
