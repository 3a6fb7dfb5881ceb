import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { loadProvince } from '#config';
import type { LedgerEntry } from '#contract';
import { createTestDatabase, type TestDatabase } from '#testing';
import { CaseClockTypeormRepository } from '../clock/case-clock.typeorm-repository.js';
import { ClockSettingsQuery } from '../clock/clock-settings.query.js';
import { ClockSettingsTypeormRepository } from '../clock/clock-settings.typeorm-repository.js';
import { SeedClockSettings } from '../clock/seed-clock-settings.handler.js';
import { SnapshotQuery } from '../operator/snapshot.query.js';
import { caseFactsIn, seedSigns } from '../projection-figures/case-facts.builder.js';
import { supervisionDataSourceOptions } from '../supervision.data-source.js';
import type { CaseEntry } from './case-entry.js';
import { LedgerBuilder, recordsOf, report } from './ledger.builder.js';
import { readLedgerRecord } from './ledger-record.mapper.js';
import { StaleGeneration } from './projection.errors.js';
import type { LedgerBatch } from './projection.repository.js';
import { TypeormProjectionRepository } from './projection.typeorm-repository.js';
import { TakeLedgerBatchHandler } from './take-ledger-batch.handler.js';

let database: TestDatabase;
let dataSource: DataSource;
let projection: TypeormProjectionRepository;
let handler: TakeLedgerBatchHandler;
let snapshots: SnapshotQuery;

const clocksIn = (source: DataSource): CaseClockTypeormRepository =>
  new CaseClockTypeormRepository(new ClockSettingsQuery(source, loadProvince()));

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await new DataSource(supervisionDataSourceOptions(database.url)).initialize();
  projection = new TypeormProjectionRepository(dataSource, clocksIn(dataSource), caseFactsIn(dataSource));
  await new SeedClockSettings(new ClockSettingsTypeormRepository(dataSource)).onModuleInit();
  await seedSigns(dataSource);
  handler = new TakeLedgerBatchHandler(projection);
  snapshots = new SnapshotQuery(dataSource);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

beforeEach(() => projection.beginAgain(['0']));

const read = (entries: readonly LedgerEntry[]): CaseEntry[] =>
  recordsOf(entries).map(({ value }) => {
    const record = readLedgerRecord(Buffer.from(value));
    if ('reason' in record) throw new Error(record.reason);
    return record.entry;
  });

const batchOf = async (entries: readonly CaseEntry[], overrides: Partial<LedgerBatch> = {}): Promise<LedgerBatch> => ({
  generation: await projection.generation(),
  partition: 0,
  nextOffset: '1',
  entries,
  unreadable: [],
  ...overrides,
});

const take = async (entries: readonly CaseEntry[], overrides?: Partial<LedgerBatch>): Promise<void> =>
  handler.take(await batchOf(entries, overrides));

/** Two complaints, one of them passed on, closed and reopened. */
function someLedger(): CaseEntry[] {
  const ledger = new LedgerBuilder();
  const assignments = [{ participant: '63.03', office: { word: 'Dinas PUPR' }, lead: true, task: 'open' as const }];
  ledger.append('63.71-1', 'filed', { data: { ...report, addressee: '63.71' } });
  ledger.append('63.71-1', 'transferred', {
    data: { to: '63.03', reason: 'Jalan kabupaten.' },
    state: { handler: '63.03', transfers: 1 },
  });
  ledger.append('national-7', 'filed', { state: { trackingId: '7', category: { word: 'Kesehatan' } } });
  ledger.append('63.71-1', 'disposed', {
    source: '63.03',
    data: { to: [] },
    state: { status: 'belum-ditindaklanjuti', assignments },
  });
  ledger.append('63.71-1', 'followedup', {
    source: '63.03',
    data: { text: 'Sudah.' },
    state: { status: 'diproses', followUps: 1 },
  });
  ledger.append('63.71-1', 'completed', {
    data: { by: 'reporter' },
    state: { status: 'selesai', closedBy: 'reporter' },
  });
  ledger.append('63.71-1', 'reopened', {
    data: { reason: 'Padam lagi.' },
    state: { status: 'diproses', closedBy: null },
  });
  ledger.append('national-7', 'followedup', { source: '63', outcome: 'conflict', data: { text: 'Bukan.' } });
  return read(ledger.entries);
}

describe('the projection', () => {
  it('is the same for any order, any repetition and any cut into batches', async () => {
    const entries = someLedger();
    await take(entries);
    const expected = await snapshots.take();
    expect(expected).toMatchObject({ complaints: 2, entries: 8 });

    const shuffled = fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length });
    const repeated = fc.array(fc.constantFrom(...entries), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(shuffled, repeated, fc.integer({ min: 1, max: 5 }), async (order, again, size) => {
        await projection.beginAgain(['0']);
        const all = [...order, ...again];
        for (let start = 0; start < all.length; start += size) await take(all.slice(start, start + size));
        expect(await snapshots.take()).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('hashes differently when anything of it differs', async () => {
    const entries = someLedger();
    await take(entries);
    const whole = await snapshots.take();
    await dataSource.query(`update case_entry set data = '{"by": "admin"}' where type like '%completed%'`);
    expect((await snapshots.take()).sha256).not.toBe(whole.sha256);
  });

  it('keeps nothing of a batch that fails in the midst', async () => {
    const entries = someLedger();
    const broken = { ...entries[1], occurredAt: 'never' } as CaseEntry;
    await expect(take([...entries.slice(0, 1), broken])).rejects.toThrow();
    expect(await snapshots.take()).toMatchObject({ complaints: 0, entries: 0 });
    expect(await dataSource.query('select next_offset from projection_position')).toEqual([{ next_offset: '0' }]);
  });

  it('takes nothing of a reading that a rebuild has ended', async () => {
    const late = await batchOf(someLedger());
    await projection.beginAgain(['0']);
    await expect(handler.take(late)).rejects.toThrow(StaleGeneration);
    expect(await snapshots.take()).toMatchObject({ entries: 0 });
  });

  it('keeps where a record was that is no entry', async () => {
    await take([], { partition: 3, nextOffset: '42', unreadable: [{ offset: '41', reason: 'is not JSON' }] });
    expect(await dataSource.query('select * from unreadable_record')).toEqual([
      { partition: 3, record_offset: '41', reason: 'is not JSON' },
    ]);
  });

  it('takes batches of the same partition one after another, also from two instances at once', async () => {
    const ledger = new LedgerBuilder();
    for (let version = 0; version < 20; version += 1) ledger.append('63.71-1', version === 0 ? 'filed' : 'followedup');
    const entries = read(ledger.entries);
    await Promise.all([take(entries), take(entries.slice(0, 12)), take(entries.slice(5))]);
    expect(await dataSource.query('select version from complaint_case')).toEqual([{ version: 20 }]);
    expect(await snapshots.take()).toMatchObject({ complaints: 1, entries: 20 });
  });

  it('remembers when the hub took the newest entry of each source', async () => {
    const [first, second] = someLedger();
    if (!first || !second) throw new Error('The ledger is too short.');
    await take([{ ...first, takenAt: '2026-02-02T00:00:00.000Z' }]);
    await take([{ ...second, takenAt: '2026-02-01T00:00:00.000Z' }]);
    expect(await dataSource.query('select * from participant_freshness')).toEqual([
      { participant: '63.71', last_taken_at: new Date('2026-02-02T00:00:00.000Z') },
    ]);
  });
});

describe('opening the projection', () => {
  const historyIs = (history: string) => dataSource.query('update projection set history = $1', [history]);
  const cases = async (): Promise<number> => (await snapshots.take()).complaints;

  it('goes on with the reading at hand', async () => {
    await projection.open();
    const before = await projection.generation();
    await take(someLedger());
    await projection.open();
    expect([await projection.generation(), await cases()]).toEqual([before, 2]);
  });

  it('begins a reading that never was before in a database that was restored from a backup', async () => {
    await projection.open();
    await take(someLedger());
    const before = await projection.generation();
    await historyIs('another');
    await projection.open();
    expect(await cases()).toBe(0);
    expect(await projection.generation()).toBeGreaterThan(before);
    // Years of rebuilds would not reach it, so none of them can have had it before the backup.
    expect(await projection.generation()).toBeGreaterThan(Date.parse('2026-01-01') / 1_000);
  });
});
