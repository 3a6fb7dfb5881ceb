import { randomUUID } from 'node:crypto';
import { Global, Module } from '@nestjs/common';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { inTopic, type ComplaintEvent } from '#contract';
import { applyTopology, kafkaClient, KafkajsBroker } from '#messaging';
import { createTestDatabase, emptyTables, eventually, holdAlone, testKafka, type TestDatabase } from '#testing';
import { LedgerConsumer } from '../complaint/ledger.consumer.js';
import { operatorToken, RecordingBroker, startHub, until, type DeliveringHub } from '../delivery/delivery.builder.js';
import { happened, report } from '../delivery/entry.builder.js';
import { newSecret } from '../participant/register-participants.handler.js';
import { InTopicLag } from './in-topic-lag.adapter.js';
import { SynchronisationModule } from './synchronisation.module.js';
import type { ParticipantSynchronisationResponse, SynchronisationResponse } from './synchronisation.response.js';

/** What the whole hub gets with its metrics. */
@Global()
@Module({ providers: [{ provide: Registry, useFactory: () => new Registry() }], exports: [Registry] })
class RegistryModule {}

/** Nobody listens there. */
const nowhere = 'http://127.0.0.1:1/';
const tables = [
  ...['complaint', 'ledger_entry', 'held_event', 'parked_record', 'conflict', 'delivery_pending'],
  ...['receipt', 'reconciliation_result', 'reconciliation'],
];

describe('GET /v1/synchronisation', () => {
  let database: TestDatabase;
  let hub: DeliveringHub;

  beforeAll(async () => {
    database = await createTestDatabase();
    hub = await startHub({
      databaseUrl: database.url,
      broker: new RecordingBroker(),
      modules: [RegistryModule, SynchronisationModule],
      credentials: [
        { code: '63.03', delivery: { kind: 'gateway' } },
        { code: '63.72', secret: newSecret(), delivery: { kind: 'webhook', url: nowhere } },
      ],
    });
  });

  afterAll(async () => {
    await hub.close();
    await database.drop();
  });

  beforeEach(() => emptyTables(hub.get(DataSource, { strict: false }), tables));

  const sql = <Row>(text: string): Promise<Row[]> => hub.get(DataSource, { strict: false }).query(text);
  const look = async (): Promise<SynchronisationResponse> => {
    const headers = { authorization: `Bearer ${operatorToken}` };
    return (await fetch(`${hub.url}/v1/synchronisation`, { headers })).json() as Promise<SynchronisationResponse>;
  };
  const of = async (code: string): Promise<ParticipantSynchronisationResponse | undefined> =>
    (await look()).participants.find((participant) => participant.code === code);

  let offset = 0;
  /** Brings what was written to an in-topic. */
  const arrive = (source: string, ...values: (ComplaintEvent | string)[]): Promise<void> =>
    hub.get(LedgerConsumer, { strict: false }).take({
      topic: inTopic(source),
      partition: 0,
      records: values.map((value) => ({
        key: 'any',
        value: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)),
        headers: {},
        offset: String(offset++),
        timestamp: String(Date.now()),
      })),
    });
  const filed = (id: string) => happened('63.71', id, 'filed', report);
  const freshId = () => `63.71-${randomUUID()}`;

  it('is for operators only', async () => {
    expect((await fetch(`${hub.url}/v1/synchronisation`)).status).toBe(401);
  });

  it('tells of every participant how it is told and that nothing waits', async () => {
    const { participants, openConflicts } = await look();
    expect(openConflicts).toBe(0);
    expect(participants).toHaveLength(15);
    const delivery = Object.fromEntries(participants.map((participant) => [participant.code, participant.delivery]));
    expect(delivery).toMatchObject({ '63.03': 'gateway', '63.71': 'kafka', '63.72': 'webhook', national: 'national' });
    expect(participants.find(({ code }) => code === '63.71')).toMatchObject({
      ...{ name: 'Kota Banjarmasin', held: 0, gaps: 0, parked: 0, openConflicts: 0, lastReceipt: null },
      outgoing: { waiting: 0, since: null, state: 'flowing' },
    });
  });

  it('knows of no delivery to who fetches by itself, nor to a platform that is not connected', async () => {
    expect(await of('63.03')).toMatchObject({ outgoing: null });
    expect(await of('national')).toMatchObject({ outgoing: null });
  });

  it('does not pretend to know what waits on its way in while the broker cannot be asked', async () => {
    expect(await of('63.71')).toMatchObject({ incoming: null });
  });

  it('tells when each spoke last', async () => {
    await arrive('63.71', filed(freshId()));
    const first = (await of('63.71'))?.lastEventAt ?? '';
    expect(Date.now() - Date.parse(first)).toBeLessThan(60_000);
    expect(await of('63.72')).toMatchObject({ lastEventAt: null });
    await arrive('63.71', filed(freshId()));
    expect(Date.parse((await of('63.71'))?.lastEventAt ?? '')).toBeGreaterThanOrEqual(Date.parse(first));
  });

  it('counts what is held and what is missing for who has it', async () => {
    const id = freshId();
    await arrive('63.71', { ...filed(id), sequence: 1 });
    await arrive('63.71', { ...happened('63.71', id, 'verified', {}), sequence: 4 });
    await arrive('63.71', { ...happened('63.71', id, 'verified', {}), sequence: 5 });
    await arrive('63.05', happened('63.05', freshId(), 'followedup', { text: 'Sudah.' }));
    expect(await of('63.71')).toMatchObject({ held: 3, gaps: 2 });
    expect(await of('63.05')).toMatchObject({ held: 0, gaps: 0 });
  });

  it('counts open parked messages for whose door they came by', async () => {
    await arrive('63.05', '{"specversion":', '[]');
    expect(await of('63.05')).toMatchObject({ parked: 2 });
    expect(await of('63.71')).toMatchObject({ parked: 0 });
  });

  it('counts an open conflict once, and shows it at both of its sides', async () => {
    const id = freshId();
    await arrive('63.71', filed(id));
    await arrive('63.05', happened('63.05', id, 'followedup', { text: 'Bukan kami yang ditugasi.' }));
    expect(await look()).toMatchObject({ openConflicts: 1 });
    expect(await of('63.71')).toMatchObject({ openConflicts: 1 });
    expect(await of('63.05')).toMatchObject({ openConflicts: 1 });
    expect(await of('63.01')).toMatchObject({ openConflicts: 0 });
  });

  it('counts a conflict no more once the ledger has a ruling on it', async () => {
    const id = freshId();
    const claim = happened('63.05', id, 'followedup', { text: 'Bukan kami yang ditugasi.' });
    await arrive('63.71', filed(id));
    await arrive('63.05', claim);
    expect(await look()).toMatchObject({ openConflicts: 1 });
    const { source, id: eventId, time, type } = claim;
    const data: object = claim.data;
    const ruling = { conflictVersion: 2, outcome: 'stands' as const, reason: 'Bukan wewenang.', by: 'Rahmawati' };
    await arrive('63', happened('63', id, 'ruled', { ...ruling, claim: { source, id: eventId, time, type, data } }));
    expect(await look()).toMatchObject({ openConflicts: 0 });
    expect(await of('63.05')).toMatchObject({ openConflicts: 0 });
  });

  it('shows the newest receipt that each stands in', async () => {
    const issue = async (day: string, answers: [code: string, state: string, differences: number][]): Promise<void> => {
      const [run] = await sql<{ id: string }>(`INSERT INTO reconciliation (asked_by, rebuild, as_of)
        VALUES ('night', false, '${day}T02:00:00Z') RETURNING id`);
      const values = answers.map(
        ([code, state, differences]) => `(${run?.id}, '${code}', '${state}', '{"differences": ${differences}}')`,
      );
      await sql(`INSERT INTO reconciliation_result (run, participant, state, result) VALUES ${values.join()}`);
      await sql(`INSERT INTO receipt (run, issued_at, payload, signed) VALUES (${run?.id}, now(), '{}', '{}')`);
    };
    await issue('2026-01-01', [
      ['63.71', 'differences', 3],
      ['63.05', 'differences', 1],
    ]);
    await issue('2026-01-02', [['63.71', 'complete', 0]]);
    expect(await of('63.71')).toMatchObject({
      lastReceipt: { asOf: '2026-01-02T02:00:00.000Z', state: 'complete', differences: 0 },
    });
    expect(await of('63.05')).toMatchObject({ lastReceipt: { state: 'differences', differences: 1 } });
    expect(await of('63.01')).toMatchObject({ lastReceipt: null });
  });

  it('tells what waits for a system that does not answer, and since when', async () => {
    const before = Date.now();
    await hub.record(
      ...Array.from({ length: 4 }, (_value, index) => happened('national', `national-${index}`, 'filed', report)),
      ...Array.from({ length: 4 }, (_value, index) =>
        happened('national', `national-${index}`, 'disposed', { to: [{ participant: '63.72', lead: true }] }),
      ),
    );
    await until('its system is known to be down', async () => (await of('63.72'))?.outgoing?.state === 'down');
    const { waiting = 0, since = '' } = (await of('63.72'))?.outgoing ?? {};
    expect(waiting).toBe(4);
    expect(Math.abs(Date.parse(since ?? '') - before)).toBeLessThan(60_000);
    expect(await of('63.71')).toMatchObject({ outgoing: { waiting: 0 } });
  });
});

describe('what waits in the in-topics', () => {
  const address = { ...testKafka(), tls: false, clientId: 'lag' };
  const broker = new KafkajsBroker(address);

  let letGo: () => Promise<void>;

  beforeAll(async () => {
    letGo = await holdAlone('consumer group hub');
    await applyTopology({ ...address, participants: ['63.71', '63.72'] });
  });

  afterAll(async () => {
    await broker.close();
    await letGo();
  });

  it('is asked of the broker, for who has a topic', async () => {
    const before = await new InTopicLag({ kafka: address, instanceId: 'spec' }).of(['63.71', '63.72', '91.99']);
    expect([...before.keys()]).toEqual(['63.71', '63.72']);
    const records = ['a', 'b', 'c'].map((key) => ({ key, value: '{}' }));
    await broker.publish([{ topic: inTopic('63.71'), records }]);
    await eventually(async () => {
      const after = await new InTopicLag({ kafka: address, instanceId: 'spec' }).of(['63.71', '63.72']);
      expect(after.get('63.71')).toBe((before.get('63.71') ?? 0) + 3);
      expect(after.get('63.72')).toBe(before.get('63.72'));
    });
  });

  it('is counted from where the hub has come', async () => {
    const admin = kafkaClient(address).admin();
    await admin.connect();
    const topic = inTopic('63.71');
    const ends = await admin.fetchTopicOffsets(topic);
    const partitions = ends.map(({ partition, high }) => ({ partition, offset: high }));
    await admin.setOffsets({ groupId: 'hub', topic, partitions });
    await admin.disconnect();
    expect((await new InTopicLag({ kafka: address, instanceId: 'spec' }).of(['63.71'])).get('63.71')).toBe(0);
  });
});
