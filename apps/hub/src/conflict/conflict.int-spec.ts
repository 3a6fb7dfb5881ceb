import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { ComplaintEvent, ComplaintEventData } from '#contract';
import { createTestDatabase, emptyTables, type TestDatabase } from '#testing';
import { LedgerConsumer } from '../complaint/ledger.consumer.js';
import { operatorToken, startHub, until, type DeliveringHub } from '../delivery/delivery.builder.js';
import { happened, report } from '../delivery/entry.builder.js';
import { Ruling1764400000000 } from '../migrations/1764400000000-ruling.js';
import { LoopBroker } from '../parked/parked.builder.js';
import { ApplyRules } from './apply-rules.handler.js';
import { ConflictModule } from './conflict.module.js';
import type { ConflictRuleResponse, ConflictRulesResponse } from './conflict-rule.response.js';
import type { ConflictPageResponse, ConflictResponse, GivenRulingResponse } from './conflict.response.js';

/** In the order in which the job locks them, so that emptying them never waits for it crosswise. */
const tables = [
  ...['conflict', 'ledger_entry', 'complaint', 'conflict_rule', 'conflict_rule_version'],
  ...['held_event', 'parked_record', 'duplicate_event'],
];
const verdict = { outcome: 'claim', reason: 'Memang sudah selesai.', by: 'Koordinator' };

describe('conflicts', () => {
  let database: TestDatabase;
  let broker: LoopBroker;
  let hub: DeliveringHub;

  beforeAll(async () => {
    database = await createTestDatabase();
    broker = new LoopBroker();
    hub = await startHub({ databaseUrl: database.url, broker, modules: [ConflictModule] });
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
    const answer = await fetch(`${hub.url}/v1${path}`, {
      method,
      headers: { authorization: `Bearer ${operatorToken}`, 'content-type': 'application/json' },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    return { status: answer.status, body: (await answer.json()) as Body };
  };
  const page = async (filter = '') => (await call<ConflictPageResponse>('GET', `/conflicts?${filter}`)).body;
  const one = async (id: number) => (await call<ConflictResponse>('GET', `/conflicts/${id}`)).body;
  const rule = (id: number, ruling: object = verdict) =>
    call<GivenRulingResponse>('POST', `/conflicts/${id}/ruling`, ruling);
  const keep = (kept: object) =>
    call<ConflictRuleResponse>('POST', '/conflict-rules', { ...verdict, field: 'status', ...kept });
  const rules = async () => (await call<ConflictRulesResponse>('GET', '/conflict-rules')).body.rules;
  const complaint = async (id: string) =>
    (await sql<{ body: Record<string, unknown> }>(`SELECT body FROM complaint WHERE id = '${id}'`))[0]?.body;
  const outcomes = async (id: string) =>
    (
      await sql<{ outcome: string }>(`SELECT outcome FROM ledger_entry WHERE complaint_id = '${id}' ORDER BY version`)
    ).map(({ outcome }) => outcome);

  /** A complaint of 63.71 that 63.03 says it has completed. Answers its id and the id of the conflict. */
  const disputed = async (
    more: Partial<ComplaintEventData['filed']> = {},
    claimed?: (id: string) => ComplaintEvent,
  ): Promise<{ id: string; conflict: number; claim: ComplaintEvent }> => {
    const id = `63.71-${randomUUID()}`;
    const claim = claimed?.(id) ?? happened('63.03', id, 'completed', { by: 'admin', note: 'Sudah kami tutup.' });
    await broker.arrive('63.71', happened('63.71', id, 'filed', { ...report, ...more }));
    await broker.arrive(claim.source, { ...claim, subject: id });
    const [found] = (await page(`complaint=${id}`)).conflicts;
    if (!found) throw new Error('There is no conflict.');
    return { id, conflict: found.id, claim };
  };

  it('are shown with both sides, and with what the complaint would be if the claim held', async () => {
    const { id, conflict, claim } = await disputed();
    expect(await one(conflict)).toMatchObject({
      complaintId: id,
      field: 'status',
      claimed: { participant: '63.03', version: 2, eventId: claim.id, data: claim.data },
      standing: { participant: '63.71', version: 1, data: { title: report.title } },
      statusIfClaimed: 'selesai',
      ruling: null,
    });
    expect((await call('GET', '/conflicts/0')).status).toBe(404);
  });

  it('of a secret complaint are shown without its texts', async () => {
    const { conflict } = await disputed({ secret: true });
    const text = JSON.stringify(await one(conflict));
    expect(text).not.toContain(report.title);
    expect(text).not.toContain('Sudah kami tutup.');
  });

  it('are found by state, by participant and by complaint', async () => {
    const [first, second] = [await disputed(), await disputed()];
    await rule(first.conflict);
    const ids = async (filter: string) => (await page(filter)).conflicts.map(({ id }) => id);
    expect(await ids('state=open')).toEqual([second.conflict]);
    expect(await ids('state=ruled')).toEqual([first.conflict]);
    expect(await ids(`complaint=${second.id}`)).toEqual([second.conflict]);
    expect(await ids('participant=63.03')).toEqual([first.conflict, second.conflict]);
    expect(await ids('participant=63.71')).toEqual([first.conflict, second.conflict]);
    expect(await page('participant=63.05&state=open')).toMatchObject({ conflicts: [], total: 0 });
    expect((await call('GET', '/conflicts?participant=Banjar')).status).toBe(400);
  });

  it('are ruled by an event of the province, which the ledger takes like any other', async () => {
    const { id, conflict, claim } = await disputed();
    const given = await rule(conflict);
    expect(given).toMatchObject({ status: 202, body: { rule: null, conflict: { id: conflict } } });
    expect(broker.written.at(-1)).toMatchObject({ topic: 'lapor.in.63.v1', key: id });
    expect(await outcomes(id)).toEqual(['applied', 'conflict', 'applied']);
    expect(await complaint(id)).toMatchObject({ stage: { name: 'completed', by: 'admin' }, openConflicts: [] });
    const { source, type, time, data } = claim;
    expect(JSON.parse(broker.written.at(-1)?.value ?? '')).toMatchObject({
      id: given.body.eventId,
      source: '63',
      data: { conflictVersion: 2, ...verdict, claim: { source, id: claim.id, type, time, data } },
    });
    expect(await one(conflict)).toMatchObject({
      cause: 'NOT_OWNER',
      handler: '63.71',
      statusIfClaimed: null,
      ruling: { outcome: 'claim', reason: verdict.reason, by: 'Koordinator', rule: null },
    });
  });

  it('stay as they are when what stood goes on', async () => {
    const { id, conflict } = await disputed();
    const before = await complaint(id);
    expect((await rule(conflict, { ...verdict, outcome: 'stands' })).status).toBe(202);
    expect(await complaint(id)).toEqual({ ...before, version: 3, openConflicts: [] });
  });

  it('are ruled once: again is refused, and a second ruling on its way is a duplicate or parked', async () => {
    const { id, conflict } = await disputed();
    broker.mood = 'deaf';
    await rule(conflict);
    await rule(conflict);
    await rule(conflict, { ...verdict, outcome: 'stands' });
    broker.mood = 'well';
    const written = broker.written.slice(-3).map(({ value }) => value);
    await broker.arrive('63', ...written);
    expect(await outcomes(id)).toEqual(['applied', 'conflict', 'applied']);
    expect(await sql(`SELECT cause FROM parked_record`)).toEqual([{ cause: 'NO_OPEN_CONFLICT' }]);
    expect(await rule(conflict)).toMatchObject({
      status: 409,
      body: { errors: [{ field: 'id', reason: expect.stringContaining('ruled already') }] },
    });
    expect((await rule(0)).status).toBe(404);
    expect(await rule(conflict, { outcome: 'both' })).toMatchObject({ status: 400 });
  });

  it('about a tracking id that another complaint has cannot be ruled for the claim', async () => {
    await broker.arrive('national', happened('national', 'national-1916449', 'filed', report));
    const { id, conflict } = await disputed({}, (own) =>
      happened('national', own, 'registered', { trackingId: '1916449' }),
    );
    expect(await one(conflict)).toMatchObject({ field: 'tracking-id', statusIfClaimed: null });
    expect(await rule(conflict)).toMatchObject({ status: 409, body: { errors: [{ field: 'outcome' }] } });
    expect((await rule(conflict, { ...verdict, outcome: 'stands' })).status).toBe(202);
    expect(await complaint(id)).toMatchObject({ trackingId: null, openConflicts: [] });
  });

  describe('and rules made of rulings', () => {
    it('settle what comes later, and say so', async () => {
      const first = await disputed();
      const { body } = await rule(first.conflict, { ...verdict, keepAsRule: true });
      expect(body.rule).toMatchObject({ version: 1 });
      const later = await disputed();
      await until('the rule has ruled', async () => (await one(later.conflict)).ruling !== null);
      const id = body.rule?.id ?? 0;
      expect((await one(later.conflict)).ruling).toMatchObject({
        outcome: 'claim',
        by: `aturan ${id}.1`,
        rule: { id, version: 1 },
      });
      expect(await complaint(later.id)).toMatchObject({ stage: { name: 'completed' } });
      expect((await one(first.conflict)).ruling?.rule).toBeNull();
      expect(await rules()).toMatchObject([{ id, field: 'status', claimant: '63.03', owner: '63.71', used: 1 }]);
    });

    it('give way to more precise ones', async () => {
      await keep({ claimant: 'any', owner: 'any', outcome: 'claim' });
      await keep({ claimant: '63.03', owner: 'any', outcome: 'stands' });
      const { conflict } = await disputed();
      await until('a rule has ruled', async () => (await one(conflict)).ruling !== null);
      expect((await one(conflict)).ruling).toMatchObject({ outcome: 'stands' });
    });

    it('change by a new version, and rule nothing more once withdrawn', async () => {
      const { body: kept } = await keep({ claimant: '63.03', owner: 'any' });
      const { body: changed } = await keep({ claimant: '63.03', owner: 'any', outcome: 'stands' });
      expect(changed).toMatchObject({ id: kept.id, version: 2, outcome: 'stands', withdrawn: null });
      const withdrawn = await call<ConflictRuleResponse>('POST', `/conflict-rules/${kept.id}/withdrawal`, {
        by: 'Koordinator',
        reason: 'Keliru.',
      });
      expect(withdrawn).toMatchObject({ status: 200, body: { withdrawn: { by: 'Koordinator', reason: 'Keliru.' } } });
      const again = await call('POST', `/conflict-rules/${kept.id}/withdrawal`, { by: 'K', reason: 'K' });
      expect(again.status).toBe(409);
      const { conflict } = await disputed();
      // One that covers another conflict shows that the job has looked meanwhile.
      await keep({ claimant: '63.01', owner: 'any' });
      const other = await disputed({}, (id) => happened('63.01', id, 'completed', { by: 'admin' }));
      await until('the other rule has ruled', async () => (await one(other.conflict)).ruling !== null);
      expect((await one(conflict)).ruling).toBeNull();
    });

    it('are refused when another one is as precise, says so already, or names who does not take part', async () => {
      await keep({ claimant: '63.03', owner: 'any' });
      expect(await keep({ claimant: 'any', owner: '63.71' })).toMatchObject({
        status: 409,
        body: { errors: [{ field: 'claimant' }] },
      });
      expect((await keep({ claimant: '63.03', owner: 'any' })).status).toBe(409);
      expect((await keep({ claimant: '63.99', owner: 'any' })).status).toBe(409);
      expect((await keep({ claimant: 'Banjar', owner: 'any' })).status).toBe(400);
      expect(await rules()).toHaveLength(1);
    });

    it('rule each conflict once, however many instances look', async () => {
      const open = [await disputed(), await disputed(), await disputed()];
      broker.mood = 'deaf';
      broker.written.length = 0;
      await keep({ claimant: '63.03', owner: 'any' });
      const look = () => hub.get(ApplyRules, { strict: false }).handle();
      await Promise.all([look(), look(), look(), look()]);
      await until('all are ruled', () => broker.written.length >= open.length);
      await look();
      expect(broker.written.map(({ key }) => key).sort()).toEqual(open.map(({ id }) => id).sort());
    });

    it('do not rule what cannot be ruled so', async () => {
      await broker.arrive('national', happened('national', 'national-1916449', 'filed', report));
      await keep({ field: 'tracking-id', claimant: 'any', owner: 'any' });
      const { conflict } = await disputed({}, (own) =>
        happened('national', own, 'registered', { trackingId: '1916449' }),
      );
      await until('the job has looked', async () => {
        const tried = await sql<{ id: string }>('SELECT id FROM conflict WHERE rule_tried_at IS NOT NULL');
        return tried.some(({ id }) => Number(id) === conflict);
      });
      expect((await one(conflict)).ruling).toBeNull();
      expect(await sql('SELECT FROM parked_record')).toEqual([]);
    });
  });

  it('that were open before rulings came can be ruled on', async () => {
    const { id, conflict } = await disputed();
    const before = await complaint(id);
    const migration = new Ruling1764400000000();
    const runner = hub.get(DataSource, { strict: false }).createQueryRunner();
    await migration.down(runner);
    await migration.up(runner);
    await runner.release();
    expect(await complaint(id)).toEqual(before);
    expect((await rule(conflict)).status).toBe(202);
    expect(await complaint(id)).toMatchObject({ openConflicts: [] });
  });
});
