import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { complaintEventType, inTopic, type ComplaintEvent, type LedgerEntry } from '#contract';
import { createTestDatabase, emptyTables, eventually, type TestDatabase } from '#testing';
import { LedgerConsumer } from '../complaint/ledger.consumer.js';
import { operatorToken, startHub, type DeliveringHub } from '../delivery/delivery.builder.js';
import { LoopBroker } from '../parked/parked.builder.js';
import { RetentionModule } from './retention.module.js';
import type { KeptEntriesResponse, RetentionResponse } from './retention.response.js';

const report = { title: 'Jalan', body: 'Berlubang.', channel: 'walk-in', anonymous: false, secret: false };

const tables = [
  ...['ledger_entry', 'complaint', 'conflict', 'held_event', 'delivery_pending'],
  ...['ledger_year', 'reporter_identity'],
];

describe('keeping the ledger', () => {
  let database: TestDatabase;
  let hub: DeliveringHub;
  let broker: LoopBroker;
  let count = 0;

  beforeAll(async () => {
    database = await createTestDatabase();
    broker = new LoopBroker();
    hub = await startHub({ databaseUrl: database.url, broker, modules: [RetentionModule] });
    broker.consumer = hub.get(LedgerConsumer, { strict: false });
  });
  beforeEach(async () => {
    broker.written.length = 0;
    for (const { partition } of await sql<{ partition: string }>(
      `SELECT relname AS partition FROM pg_class WHERE relname LIKE 'ledger_entry_closed_%' AND relkind = 'r'`,
    )) {
      await sql(`DROP TABLE ${partition}`);
    }
    await emptyTables(hub.get(DataSource, { strict: false }), tables);
  });
  afterAll(async () => {
    await hub.close();
    await database.drop();
  });

  const sql = <Row>(text: string, parameters: unknown[] = []): Promise<Row[]> =>
    hub.get(DataSource, { strict: false }).query(text, parameters);
  const call = async <Body>(method: string, path = '', body?: object): Promise<{ status: number; body: Body }> => {
    const answer = await fetch(`${hub.url}/v1/ledger/retention${path}`, {
      method,
      headers: { authorization: `Bearer ${operatorToken}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as Body };
  };
  const say = async (name: Parameters<typeof complaintEventType>[0], subject: string, data: object): Promise<void> => {
    count += 1;
    const event = {
      specversion: '1.0',
      id: `event-${count}`,
      source: '63.71',
      subject,
      type: complaintEventType(name),
      time: new Date(Date.now() + count).toISOString(),
      data,
    } as ComplaintEvent;
    await broker.publish([{ topic: inTopic('63.71'), records: [{ key: subject, value: JSON.stringify(event) }] }]);
  };
  const close = async (subject: string): Promise<void> => {
    await say('filed', subject, report);
    await say('completed', subject, { by: 'admin' });
  };
  /** As if everything had come years ago and everybody had been told. */
  const age = async (subject: string, years: number): Promise<void> => {
    await sql(
      `UPDATE ledger_entry SET received_at_text = to_char(received_at_text::timestamptz - make_interval(years => $2),
         'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') WHERE complaint_id = $1`,
      [subject, years],
    );
    await sql('UPDATE delivery_lane SET cursor = (SELECT max(position) FROM ledger_entry)');
  };
  const putAside = async (): Promise<RetentionResponse> => {
    const closedBefore = new Date(Date.now() - 365 * 24 * 3_600_000).toISOString().slice(0, 10);
    expect((await call('POST', '', { closedBefore })).status).toBe(202);
    await eventually(async () => {
      expect((await call<RetentionResponse>('GET')).body.puttingAside.state).toBe('finished');
    });
    return (await call<RetentionResponse>('GET')).body;
  };
  const kept = (subject: string) =>
    sql<{ kept: string; version: number }>(
      'SELECT kept, version FROM ledger_entry WHERE complaint_id = $1 ORDER BY version',
      [subject],
    );
  const yearsAgo = (years: number): number => new Date().getUTCFullYear() - years;

  it('puts what was closed aside, by the year of its last entry, and leaves the rest where it is', async () => {
    await close('63.71-lama');
    await age('63.71-lama', 3);
    await close('63.71-baru');
    await say('filed', '63.71-terbuka', report);
    await age('63.71-terbuka', 3);
    const { years, puttingAside } = await putAside();
    expect(puttingAside).toMatchObject({ looked: 3, moved: 1 });
    expect(years).toEqual([{ year: yearsAgo(3), complaints: 1, entries: 2, retired: null }]);
    expect((await kept('63.71-lama')).map((entry) => entry.kept)).toEqual(Array(2).fill(`closed-${yearsAgo(3)}`));
    expect((await kept('63.71-baru')).map((entry) => entry.kept)).toEqual(['present', 'present']);
  });

  it.each([
    [
      'a delivery',
      `INSERT INTO delivery_pending SELECT 'national', position, complaint_id, 'retrying', 0, false, now(), NULL
       FROM ledger_entry WHERE complaint_id = '63.71-lama' LIMIT 1`,
    ],
    [
      'a held event',
      `INSERT INTO held_event (source, event_id, complaint_id, awaits, event, received_at_text)
       VALUES ('63.71', 'x', '63.71-lama', '63.71#9', '{}', 'now')`,
    ],
    ['a conflict', `UPDATE complaint SET body = body || '{"openConflicts": [{"version": 2}]}' WHERE id = '63.71-lama'`],
    ['somebody who was not told yet', `UPDATE delivery_lane SET cursor = 0`],
  ])('leaves what %s waits for', async (_what, waits) => {
    await sql(`INSERT INTO delivery_lane (destination, fence) VALUES ('national', 1) ON CONFLICT DO NOTHING`);
    await close('63.71-lama');
    await age('63.71-lama', 3);
    await sql(waits);
    expect((await putAside()).years).toEqual([]);
  });

  it('goes on with the chain of a complaint that is reopened, knows its events, and puts it aside whole again', async () => {
    await close('63.71-lama');
    await age('63.71-lama', 3);
    await putAside();
    const [before] = await sql<{ hash: string }>(
      `SELECT hash FROM ledger_entry WHERE complaint_id = '63.71-lama' AND version = 2`,
    );
    const again = broker.written.map(({ topic, key, value }) => ({ topic, records: [{ key, value }] }));
    for (const batch of again) await broker.publish([batch]);
    expect(await kept('63.71-lama')).toHaveLength(2);
    await say('reopened', '63.71-lama', { reason: 'Belum selesai.' });
    const [after] = await sql<{ previous_hash: string }>(
      `SELECT previous_hash FROM ledger_entry WHERE complaint_id = '63.71-lama' AND version = 3`,
    );
    expect(after?.previous_hash).toBe(before?.hash);
    await say('completed', '63.71-lama', { by: 'admin' });
    await age('63.71-lama', 2);
    await putAside();
    expect(new Set((await kept('63.71-lama')).map((entry) => entry.kept))).toEqual(new Set([`closed-${yearsAgo(2)}`]));
  });

  it('gives a year away before it takes it away, with the identities of its reporters', async () => {
    await close('63.71-lama');
    await age('63.71-lama', 3);
    await close('63.71-baru');
    await sql(`INSERT INTO reporter_identity (complaint_id, sealed) VALUES ('63.71-lama', 'x'), ('63.71-baru', 'y')`);
    await putAside();
    const year = yearsAgo(3);
    const { body } = await call<KeptEntriesResponse>('GET', `/${year}/entries`);
    expect(body.entries.map(({ complaintId, version }: LedgerEntry) => [complaintId, version])).toEqual([
      ['63.71-lama', 1],
      ['63.71-lama', 2],
    ]);
    const retire = (sha256: string) => call('DELETE', `/${year}`, { sha256, by: 'Arsiparis' });
    expect((await retire('0'.repeat(64))).status).toBe(409);
    expect(await kept('63.71-lama')).toHaveLength(2);
    expect((await retire(body.sha256)).status).toBe(204);
    expect(await kept('63.71-lama')).toEqual([]);
    expect(await sql('SELECT complaint_id FROM reporter_identity')).toEqual([{ complaint_id: '63.71-baru' }]);
    expect((await call<RetentionResponse>('GET')).body.years).toMatchObject([
      { year, entries: 0, retired: { by: 'Arsiparis', entries: 2, sha256: body.sha256 } },
    ]);
    expect((await retire(body.sha256)).status).toBe(409);
  });

  it('refuses a day that is none, and a digest that is none', async () => {
    expect((await call('POST', '', { closedBefore: 'kemarin' })).status).toBe(400);
    expect((await call('DELETE', '/2019', { sha256: 'x', by: '' })).status).toBe(400);
    expect((await call('GET', '/kemarin/entries')).status).toBe(400);
  });
});
