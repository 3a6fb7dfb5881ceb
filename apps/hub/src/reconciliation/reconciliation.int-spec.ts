import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { flattenedVerify, importJWK, type FlattenedJWS, type JWK } from 'jose';
import { DataSource } from 'typeorm';
import { parseHubRequest, type ComplaintEvent } from '#contract';
import { signWebhook } from '#http';
import { createTestDatabase, emptyTables, eventually, type TestDatabase } from '#testing';
import { LedgerQuery } from '../complaint/ledger.query.js';
import { sharedComplaint } from '../complaint/shared-complaint.mapper.js';
import { operatorToken, startHub, type DeliveringHub } from '../delivery/delivery.builder.js';
import { happened, report } from '../delivery/entry.builder.js';
import { GapModule } from '../gap/gap.module.js';
import type { RequestListResponse } from '../gap/gap.response.js';
import { FakeSystem } from './fake-system.builder.js';
import { HUB_CONFIG } from '../hub.config.js';
import { DigestAnswerRepository } from '../participant/digest-answer.repository.js';
import { newSecret } from '../participant/register-participants.handler.js';
import { ReconciliationRepository } from './reconciliation.repository.js';
import { RECONCILIATION_PLAN, type ReconciliationPlan } from './reconciliation-plan.js';
import { ReconciliationModule } from './reconciliation.module.js';
import type { ReceiptPageResponse, ReconciliationResponse } from './reconciliation.response.js';
import type { Receipt } from './receipt.js';

const [code, silent, gatewayCode] = ['63.71', '63.72', '63.03'];
const secret = newSecret();
const quick: Partial<ReconciliationPlan> = { patience: 1_500, answerPoll: 10, betweenLooks: 20, mostChecks: 20 };

const tables = [
  ...['expected_holding', 'ledger_entry', 'complaint', 'parked_record'],
  ...['conflict', 'delivery_pending'],
];

describe('a reconciliation', () => {
  let database: TestDatabase;
  let system: FakeSystem;
  let hub: DeliveringHub;
  const key = generateKeyPairSync('ed25519').privateKey.export({ format: 'jwk' }) as JWK;

  beforeAll(async () => {
    database = await createTestDatabase();
    system = new FakeSystem(code);
    hub = await startHub({
      databaseUrl: database.url,
      broker: system,
      modules: [ReconciliationModule, GapModule],
      credentials: [
        { code, delivery: { kind: 'kafka' } },
        { code: silent, delivery: { kind: 'kafka' } },
        { code: gatewayCode, secret, delivery: { kind: 'gateway' } },
      ],
    });
    Object.assign(hub.get(RECONCILIATION_PLAN, { strict: false }), quick);
    Object.assign(hub.get(HUB_CONFIG, { strict: false }), { receiptKey: key });
    const answers = hub.get(DigestAnswerRepository, { strict: false });
    system.answer = (source, answer) => answers.keep([{ source, answer }]);
  });

  afterAll(async () => {
    await hub.close();
    await database.drop();
  });

  const query = (sql: string, parameters: unknown[] = []) =>
    hub.get(DataSource, { strict: false }).query<Record<string, unknown>[]>(sql, parameters);

  beforeEach(async () => {
    system.held.clear();
    system.requests.length = 0;
    system.heals = true;
    system.waiting = 0;
    await emptyTables(hub.get(DataSource, { strict: false }), tables);
    await query('UPDATE expected_holding_cursor SET position = 0');
  });

  const operator = async (path: string, init: RequestInit = {}) => {
    const headers = { authorization: `Bearer ${operatorToken}`, 'content-type': 'application/json' };
    const answer = await fetch(`${hub.url}${path}`, { ...init, headers });
    return { status: answer.status, json: await answer.json() };
  };

  const finished = (id: number): Promise<ReconciliationResponse> =>
    eventually(
      async () => {
        const run = (await operator(`/v1/reconciliations/${id}`)).json as ReconciliationResponse;
        if (run.state !== 'finished') throw new Error(JSON.stringify(run));
        return run;
      },
      { timeout: 20_000 },
    );

  const reconcile = async (...participants: string[]): Promise<ReconciliationResponse> => {
    const { status, json } = await operator('/v1/reconciliations', {
      method: 'POST',
      body: JSON.stringify(participants.length > 0 ? { participants } : {}),
    });
    expect(status).toBe(202);
    return finished((json as { id: number }).id);
  };

  const receiptOf = async ({ receiptId }: ReconciliationResponse): Promise<Receipt> => {
    const signed = (await operator(`/v1/receipts/${receiptId}`)).json as FlattenedJWS;
    const publicKey = (await operator('/v1/receipts/key')).json as JWK;
    const { payload } = await flattenedVerify(signed, await importJWK(publicKey, 'EdDSA'));
    return JSON.parse(new TextDecoder().decode(payload)) as Receipt;
  };

  const differencesOf = (run: ReconciliationResponse, of = code) => run.participants.find((one) => one.code === of);

  /** Files, and has the participant's system hold what it said. */
  const filedIn = async (...numbers: number[]): Promise<string[]> => {
    const ids = numbers.map((number) => `${code}-${number}-${randomUUID().slice(0, 8)}`);
    await hub.record(...ids.map((id) => ({ ...happened(code, id, 'filed', report), sequence: 1 })));
    await hold(...ids);
    return ids;
  };

  const hold = async (...ids: string[]): Promise<void> => {
    for (const id of ids) {
      const entries = await hub.get(LedgerQuery, { strict: false }).ofComplaint(id);
      const last = entries.at(-1);
      if (!last) continue;
      const told = entries.findLast(({ recipients }) => recipients.includes(code))?.version ?? null;
      const complaint = sharedComplaint(id, last.state, entries);
      const said = Math.max(0, ...entries.map(({ event }) => (event.source === code ? (event.sequence ?? 0) : 0)));
      system.held.set(id, { complaint, version: told, said });
    }
  };

  it('is complete when the participant holds what it was told and said, and the receipt is signed', async () => {
    await filedIn(1, 2, 3);
    const run = await reconcile(code);
    expect(differencesOf(run)).toMatchObject({ state: 'complete', compared: 3, differences: 0, requests: 1 });
    const receipt = await receiptOf(run);
    expect(receipt).toMatchObject({
      run: run.id,
      complete: true,
      province: { code: '63' },
      participants: [{ code, name: 'Kota Banjarmasin', state: 'complete', compared: 3, differences: 0 }],
      ledger: { entries: 3, complaints: 3 },
    });
    expect(receipt.participants[0]?.here?.hash).toBe(receipt.participants[0]?.there?.hash);
    expect(receipt.summary).toMatch(/^1 dari 1 lengkap per .+, 0 perbedaan$/);
  });

  it('tells a complaint anew that is missing there, and finds nothing the second time', async () => {
    const [id = ''] = await filedIn(1, 2);
    system.held.delete(id);
    expect(differencesOf(await reconcile(code))).toMatchObject({
      state: 'differences',
      differences: 1,
      healed: 1,
      listed: [{ complaintId: id, kind: 'missing-there', remedies: ['restated'], healed: true }],
    });
    expect(differencesOf(await reconcile(code))).toMatchObject({ state: 'complete', differences: 0 });
  });

  it('lists and leaves alone what the participant itself owns', async () => {
    const [id = ''] = await filedIn(1, 2);
    const held = system.held.get(id);
    if (held) system.held.set(id, { ...held, complaint: { ...held.complaint, body: 'Lain.' } });
    const found = differencesOf(await reconcile(code));
    expect(found).toMatchObject({
      healed: 0,
      listed: [{ kind: 'differs', fields: [{ name: 'body', owner: code }], healed: false, remedies: [] }],
    });
    expect(system.requests.every(({ type }) => type === 'id.lapor.hub.digest-requested.v1')).toBe(true);
  });

  it('asks for an event that never came, and takes it by the ordinary door', async () => {
    const [id = ''] = await filedIn(1);
    const lost: ComplaintEvent = { ...happened(code, id, 'rated', { score: 4 }), sequence: 2 };
    const held = system.held.get(id);
    if (held) system.held.set(id, { ...held, said: 2 });
    system.resend = () => hub.record(lost);
    expect(differencesOf(await reconcile(code))).toMatchObject({
      listed: [{ complaintId: id, kind: 'missing-here', remedies: ['asked-again'], healed: true }],
    });
    expect(system.requests).toContainEqual(expect.objectContaining({ subject: id, data: { from: 2, to: 2 } }));
  });

  it('says so when what it lacks was parked, and does not ask again', async () => {
    const [id = ''] = await filedIn(1);
    const held = system.held.get(id);
    if (held) system.held.set(id, { ...held, said: 2 });
    await query(
      `INSERT INTO parked_record (topic, partition, record_offset, received_at, source, event_id, complaint_id, cause,
         errors, record) VALUES ('lapor.in.63.71.v1', 0, '7', now(), $1, 'lost-2', $2, 'INVALID_EVENT', '[]', '')`,
      [code, id],
    );
    const found = differencesOf(await reconcile(code));
    expect(found).toMatchObject({ listed: [{ kind: 'missing-here', outcome: { kind: 'parked' }, remedies: [] }] });
  });

  it('counts nothing that is still on its way', async () => {
    const [id = ''] = await filedIn(1);
    const held = system.held.get(id);
    if (held) system.held.set(id, { ...held, said: 2 });
    system.waiting = 1;
    const run = await reconcile(code);
    expect(differencesOf(run)).toMatchObject({ state: 'differences', differences: 0, inMotion: 1 });
    expect(await receiptOf(run)).toMatchObject({ complete: false, participants: [{ differences: 0, inMotion: 1 }] });
  });

  it('calls nobody complete who does not answer', async () => {
    await hub.record(happened(silent, `${silent}-1`, 'filed', report));
    const run = await reconcile(silent);
    expect(differencesOf(run, silent)).toMatchObject({ state: 'unanswered' });
    expect(await receiptOf(run)).toMatchObject({
      complete: false,
      participants: [{ code: silent, state: 'unanswered' }],
    });
  });

  it('asks over the gateway who reads there', async () => {
    await hub.record(happened(gatewayCode, `${gatewayCode}-1`, 'filed', report));
    const { json } = await operator('/v1/reconciliations', {
      method: 'POST',
      body: JSON.stringify({ participants: [gatewayCode] }),
    });
    const headers = () => ({ ...signWebhook({ secret, id: randomUUID(), at: new Date(), body: '' }) });
    const [request] = await eventually(async () => {
      const answer = await fetch(`${hub.url}/v1/participants/${gatewayCode}/requests`, { headers: headers() });
      const { requests } = (await answer.json()) as RequestListResponse;
      if (requests.length === 0) throw new Error('Nothing is asked yet.');
      return requests;
    });
    expect(parseHubRequest(request)).toMatchObject({ ok: true, request: { subject: gatewayCode } });
    await finished((json as { id: number }).id);
    const after = await fetch(`${hub.url}/v1/participants/${gatewayCode}/requests`, { headers: headers() });
    expect(((await after.json()) as RequestListResponse).requests).toEqual([]);
  });

  it('is done by a workbook where a participant cannot answer, and imports nothing', async () => {
    const national = (trackingId: string, title: string) =>
      happened('national', `national-${trackingId}`, 'filed', { ...report, title, addressee: silent });
    const to = [{ participant: silent, lead: true }];
    for (const [trackingId, title] of [
      ['1900001', 'Sama'],
      ['1900002', 'Judul di buku besar'],
      ['1900003', 'Tidak ada di ekspor'],
    ] as const) {
      await hub.record(national(trackingId, title));
      await hub.record(happened('national', `national-${trackingId}`, 'disposed', { to }));
    }
    const [year = '', month = '', day = ''] = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10).split('-');
    const row = (trackingId: string, title: string, status: string) =>
      [trackingId, `${day}/${month}/${year}`, title, report.body, status, 'Normal'].join(';');
    const workbook = [
      'Tracking ID;Tanggal Laporan Masuk;Judul Laporan;Isi Laporan Awal;Status Laporan;Tipe Laporan',
      row('1900001', 'Sama', 'Belum Ditindaklanjuti'),
      row('1900002', 'Judul di ekspor', 'Selesai'),
      row('1900009', 'Tidak ada di hub', 'Proses'),
    ].join('\n');
    const entries = await query('SELECT count(*) AS count FROM ledger_entry');
    const answer = await fetch(`${hub.url}/v1/participants/${silent}/workbook-comparisons`, {
      method: 'POST',
      body: workbook,
      headers: { authorization: `Bearer ${operatorToken}`, 'content-type': 'application/octet-stream' },
    });
    const run = (await answer.json()) as ReconciliationResponse;
    const listed = differencesOf(run, silent)?.listed as { complaintId: string; kind: string; fields: object[] }[];
    expect(run).toMatchObject({ state: 'finished', rows: 3, refused: 0 });
    expect(listed.map(({ complaintId, kind }) => [complaintId, kind])).toEqual([
      ['national-1900002', 'differs'],
      ['national-1900009', 'missing-here'],
      ['national-1900003', 'missing-there'],
    ]);
    expect(listed[0]?.fields).toMatchObject([{ name: 'status' }, { name: 'title' }]);
    expect(await receiptOf(run)).toMatchObject({ participants: [{ by: 'workbook', compared: 3, differences: 3 }] });
    expect(await query('SELECT count(*) AS count FROM ledger_entry')).toEqual(entries);
  });

  it('goes on where a hub that died has left it', async () => {
    await filedIn(1);
    const runs = hub.get(ReconciliationRepository, { strict: false });
    const [row] = await query(
      `INSERT INTO reconciliation (state, asked_by, participants, rebuild, as_of, holder, seen_at)
       VALUES ('running', 'operator', $1, false, now(), 'dead', now() - interval '1 minute') RETURNING id`,
      [[code, silent]],
    );
    const id = Number(row?.id);
    await runs.open(id, [silent]);
    const done = { state: 'complete', by: 'digest', compared: 5, requests: 1, differences: 0, healed: 0, inMotion: 0 };
    await runs.noteResult(id, silent, { ...done, listed: [], here: null, there: null } as never);
    const receipt = await receiptOf(await finished(id));
    expect(receipt.participants.map(({ code: of, compared }) => [of, compared])).toEqual([
      [code, 1],
      [silent, 5],
    ]);
  });

  it('can be stopped, and then gives no receipt', async () => {
    await hub.record(happened(silent, `${silent}-2`, 'filed', report));
    const { json } = await operator('/v1/reconciliations', {
      method: 'POST',
      body: JSON.stringify({ participants: [silent] }),
    });
    const { id } = json as { id: number };
    const stopped = await operator(`/v1/reconciliations/${id}/stop`, { method: 'POST' });
    expect(stopped.json).toMatchObject({ state: 'stopped', receiptId: null });
    await filedIn(1);
    const next = await reconcile(code);
    expect(differencesOf(next)?.state).toBe('complete');
    expect((await operator(`/v1/reconciliations/${id}`)).json).toMatchObject({ state: 'stopped', receiptId: null });
  });

  it('is begun once a night, however many instances look', async () => {
    const runs = hub.get(ReconciliationRepository, { strict: false });
    const rowsOf = (date: string) => query('SELECT id FROM reconciliation WHERE night = $1', [date]);
    await filedIn(1);
    await runs.orderNight({ date: '2026-01-05', since: new Date(Date.now() - 60_000) });
    expect(await rowsOf('2026-01-05')).toEqual([]);
    const night = { date: '2026-01-06', since: new Date(Date.now() + 60_000) };
    await Promise.all([1, 2, 3].map(() => runs.orderNight(night)));
    const rows = await rowsOf(night.date);
    expect(rows).toHaveLength(1);
    await finished(Number(rows[0]?.id));
  });

  it('folds what everybody should hold anew when it is told to', async () => {
    await filedIn(1);
    await reconcile(code);
    await query(`UPDATE expected_holding SET digest = 'x', leaf = 7`);
    const { json } = await operator('/v1/reconciliations', {
      method: 'POST',
      body: JSON.stringify({ participants: [code], rebuild: true }),
    });
    expect(differencesOf(await finished((json as { id: number }).id))?.state).toBe('complete');
  });

  it('is for operators, of participants there are, and its receipts are listed', async () => {
    expect((await fetch(`${hub.url}/v1/receipts`)).status).toBe(401);
    const strangers = await operator('/v1/reconciliations', { method: 'POST', body: '{"participants":["11.01"]}' });
    expect(strangers.status).toBe(400);
    expect((await operator('/v1/receipts/999999')).status).toBe(404);
    await filedIn(1);
    const { receiptId } = await reconcile(code);
    const { receipts, next } = (await operator(`/v1/receipts?after=${Number(receiptId) - 1}`))
      .json as ReceiptPageResponse;
    expect(receipts).toMatchObject([{ id: receiptId, complete: true, participants: [{ code, differences: 0 }] }]);
    expect(next).toBe(receiptId);
  });
});
