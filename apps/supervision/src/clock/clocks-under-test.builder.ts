import { DataSource } from 'typeorm';
import { loadProvince } from '#config';
import { createTestDatabase, type TestDatabase } from '#testing';
import type { CaseEntry } from '../case-timeline/case-entry.js';
import { recordsOf, type LedgerBuilder } from '../case-timeline/ledger.builder.js';
import { readLedgerRecord } from '../case-timeline/ledger-record.mapper.js';
import { TypeormProjectionRepository } from '../case-timeline/projection.typeorm-repository.js';
import { TakeLedgerBatchHandler } from '../case-timeline/take-ledger-batch.handler.js';
import { caseFactsIn, seedSigns } from '../projection-figures/case-facts.builder.js';
import { supervisionDataSourceOptions } from '../supervision.data-source.js';
import { CaseClockTypeormRepository } from './case-clock.typeorm-repository.js';
import { ClockSettingsQuery } from './clock-settings.query.js';
import { ClockSettingsTypeormRepository } from './clock-settings.typeorm-repository.js';
import { RecomputeTypeormRepository } from './recompute.typeorm-repository.js';
import { SeedClockSettings } from './seed-clock-settings.handler.js';

/** Clocks on a database of their own, without broker and HTTP. */
export class ClocksUnderTest {
  readonly settings: ClockSettingsTypeormRepository;
  readonly settingsQuery: ClockSettingsQuery;
  readonly clocks: CaseClockTypeormRepository;
  readonly recompute: RecomputeTypeormRepository;
  readonly projection: TypeormProjectionRepository;

  private constructor(
    private readonly database: TestDatabase,
    readonly dataSource: DataSource,
  ) {
    this.settings = new ClockSettingsTypeormRepository(dataSource);
    this.settingsQuery = new ClockSettingsQuery(dataSource, loadProvince());
    this.clocks = new CaseClockTypeormRepository(this.settingsQuery);
    const facts = caseFactsIn(dataSource);
    this.recompute = new RecomputeTypeormRepository(dataSource, this.clocks, facts);
    this.projection = new TypeormProjectionRepository(dataSource, this.clocks, facts);
  }

  static async start(): Promise<ClocksUnderTest> {
    const database = await createTestDatabase();
    const dataSource = await new DataSource(supervisionDataSourceOptions(database.url)).initialize();
    return new ClocksUnderTest(database, dataSource);
  }

  async close(): Promise<void> {
    await this.dataSource.destroy();
    await this.database.drop();
  }

  /** As at a first start. */
  async begin(): Promise<void> {
    await this.query('truncate clock_settings, clock_recompute, clock_move, national_outage restart identity');
    await this.rebuild();
    await this.seed();
  }

  async seed(): Promise<void> {
    await new SeedClockSettings(this.settings).onModuleInit();
    await seedSigns(this.dataSource);
  }

  /** Empties what the ledger is folded into, and begins another reading. */
  async rebuild(): Promise<void> {
    await this.projection.beginAgain(['0']);
  }

  async take(entries: readonly CaseEntry[]): Promise<void> {
    await new TakeLedgerBatchHandler(this.projection).take({
      generation: await this.projection.generation(),
      partition: 0,
      nextOffset: '1',
      entries,
      unreadable: [],
    });
  }

  async finishRecompute(): Promise<void> {
    while (await this.recompute.step(2));
  }

  /** What is kept, but for which version of the settings computed it: those that a change does not touch stay. */
  async kept(): Promise<{ clocks: object[]; omitted: object[] }> {
    return {
      clocks: await this.query(
        `select (to_jsonb(one) - 'settings_version')::text as clock from case_clock as one order by complaint_id, run`,
      ),
      omitted: await this.query('select * from case_clock_omission order by complaint_id'),
    };
  }

  query<Row extends object>(sql: string): Promise<Row[]> {
    return this.dataSource.query<Row[]>(sql);
  }
}

/** Entries as the reader of the ledger finds them. */
export const entriesOf = (ledger: LedgerBuilder): CaseEntry[] =>
  recordsOf(ledger.entries).map(({ value }) => {
    const record = readLedgerRecord(Buffer.from(value));
    if ('reason' in record) throw new Error(record.reason);
    return record.entry;
  });
