import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { loadProvince } from '#config';
import { createTestDatabase, type TestDatabase } from '#testing';
import type { CaseEntry } from '../case-timeline/case-entry.js';
import { TypeormProjectionRepository } from '../case-timeline/projection.typeorm-repository.js';
import { TakeLedgerBatchHandler } from '../case-timeline/take-ledger-batch.handler.js';
import { CaseClockTypeormRepository } from '../clock/case-clock.typeorm-repository.js';
import { ClockSettingsQuery } from '../clock/clock-settings.query.js';
import { ClockSettingsTypeormRepository } from '../clock/clock-settings.typeorm-repository.js';
import { SeedClockSettings } from '../clock/seed-clock-settings.handler.js';
import { indicatorsOf } from '../monev/indicators.js';
import { addSums, noSums } from '../monev/sums.js';
import { supervisionDataSourceOptions } from '../supervision.data-source.js';
import { caseFactsIn, recountIn, seedSigns } from './case-facts.builder.js';
import { sumsByParticipant } from './figure-rows.mapper.js';
import { figureTables } from './figure.typeorm-repository.js';
import { FiguresQuery } from './figures.query.js';
import { plainFigures, plainHandOffs, plainHours, type PlainQuestion } from './plain-figures.builder.js';
import { randomProvince } from './random-province.builder.js';

/** How many random provinces. */
const provinces = Number(process.env.RANDOM_PROVINCES ?? '200');
const participants = ['63', '63.01', '63.71'];
const tables = [...figureTables];

let database: TestDatabase;
let dataSource: DataSource;
let projection: TypeormProjectionRepository;
let handler: TakeLedgerBatchHandler;

beforeAll(async () => {
  database = await createTestDatabase();
  dataSource = await new DataSource(supervisionDataSourceOptions(database.url)).initialize();
  const settings = new ClockSettingsQuery(dataSource, loadProvince());
  await new SeedClockSettings(new ClockSettingsTypeormRepository(dataSource)).onModuleInit();
  await seedSigns(dataSource);
  projection = new TypeormProjectionRepository(
    dataSource,
    new CaseClockTypeormRepository(settings),
    caseFactsIn(dataSource),
  );
  handler = new TakeLedgerBatchHandler(projection);
});

afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** Empties everything; sums follow each complaint from now on. */
async function empty(): Promise<void> {
  await projection.beginAgain(['0']);
  await recountIn(dataSource);
}
beforeEach(empty);

async function take(entries: readonly CaseEntry[], size = 7): Promise<void> {
  const generation = await projection.generation();
  for (let start = 0; start < entries.length; start += size) {
    const batch = entries.slice(start, start + size);
    await handler.take({ generation, partition: 0, nextOffset: '1', entries: batch, unreadable: [] });
  }
}

const kept = async (): Promise<string[]> =>
  Promise.all(
    tables.map(async (table) => {
      const [row] = await dataSource.query<{ content: string }[]>(
        `select coalesce(string_agg(one::text, e'\\n' order by one::text collate "C"), '') as content from ${table} as one`,
      );
      return `${table}: ${row?.content ?? ''}`;
    }),
  );

async function incremental({
  participants: asked,
  ...question
}: PlainQuestion): Promise<Record<string, number | null>> {
  const rows = sumsByParticipant(await new FiguresQuery(dataSource).read({ ...question, dimension: 'all' }));
  const whole = asked.map((code) => rows.get(code) ?? noSums).reduce(addSums, noSums);
  const nothing = { connected: null, active: null, satisfaction: null };
  return Object.fromEntries(indicatorsOf(whole, nothing).map(({ indicator, value }) => [indicator, value]));
}

describe('figures that are kept', () => {
  it('are those that plain queries over raw entries give, of random provinces', async () => {
    const number = fc.integer({ min: 0, max: 900 });
    const day = (at: number): string => new Date(Date.UTC(2024, 9, 15 + at)).toISOString().slice(0, 10);
    const asked = fc.record({
      bounds: fc.tuple(number, number),
      dateBasis: fc.constantFrom('received' as const, 'closed' as const),
      of: fc.subarray(participants, { minLength: 1 }),
      asOf: number,
    });
    await fc.assert(
      fc.asyncProperty(randomProvince, fc.array(asked, { minLength: 1, maxLength: 3 }), async (entries, questions) => {
        await empty();
        await take(entries);
        for (const { bounds, dateBasis, of, asOf } of questions) {
          const [from, to] = [day(Math.min(...bounds)), day(Math.max(...bounds))];
          const question = { from, to, dateBasis, participants: of, asOf: day(asOf) };
          const [expected, figures] = [await plainFigures(dataSource, question), await incremental(question)];
          for (const [indicator, value] of Object.entries(expected)) {
            if (value === null) expect([indicator, figures[indicator]]).toEqual([indicator, null]);
            else expect([indicator, figures[indicator]]).toEqual([indicator, expect.closeTo(value, 9)]);
          }
        }
      }),
      { numRuns: provinces },
    );
  }, 600_000);

  it('know the hours and the hand-offs of which raw entries tell', async () => {
    const months = fc.record({ first: fc.integer({ min: 0, max: 30 }), count: fc.integer({ min: 1, max: 24 }) });
    const month = (at: number): string => new Date(Date.UTC(2024, 9 + at, 1)).toISOString().slice(0, 10);
    const lastDay = (before: string): string => new Date(Date.parse(before) - 86_400_000).toISOString().slice(0, 10);
    await fc.assert(
      fc.asyncProperty(randomProvince, months, async (entries, { first, count }) => {
        await empty();
        await take(entries);
        const [from, before] = [month(first), month(first + count)];
        const hours = await new FiguresQuery(dataSource).hours(from, before, participants);
        const inOrder = hours.toSorted((one, other) => one.weekday - other.weekday || one.hour - other.hour);
        const period = { from, to: lastDay(before), dateBasis: 'received' as const };
        expect(inOrder).toEqual(await plainHours(dataSource, { ...period, participants }));
        const handOffs = await new FiguresQuery(dataSource).handOffs(period);
        expect(handOffs).toEqual(await plainHandOffs(dataSource, period));
      }),
      { numRuns: Math.ceil(provinces / 5) },
    );
  }, 600_000);

  it('are the same tables for any order, any repetition and any cut into batches', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomProvince.chain((entries) =>
          fc.record({
            entries: fc.constant(entries),
            order: fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
            again: fc.array(fc.constantFrom(...entries), { maxLength: 8 }),
            size: fc.integer({ min: 1, max: 9 }),
          }),
        ),
        async ({ entries, order, again, size }) => {
          await empty();
          await take(entries, 1_000);
          const expected = await kept();
          await empty();
          await take([...order, ...again], size);
          expect(await kept()).toEqual(expected);
        },
      ),
      { numRuns: Math.ceil(provinces / 3) },
    );
  }, 600_000);

  it('are counted anew when days are those of another time zone, to the same tables as if they always had been', async () => {
    const [entries] = fc.sample(randomProvince, { numRuns: 1, seed: 7 });
    await take(entries ?? []);
    const inWita = await kept();
    await recountIn(dataSource, 'Asia/Jakarta');
    expect(await kept()).not.toEqual(inWita);
    await recountIn(dataSource);
    expect(await kept()).toEqual(inWita);
  });

  it('are the same tables when they are summed up at once, after everything was read again', async () => {
    const [entries = []] = fc.sample(randomProvince, { numRuns: 1, seed: 7 });
    await take(entries);
    const following = await kept();
    await projection.beginAgain(['0']);
    await take(entries);
    expect((await kept()).filter((table) => table.startsWith('figure'))).toEqual(
      ['figure', 'figure_wait', 'figure_due', 'figure_word', 'figure_hour'].map((table) => `${table}: `),
    );
    await recountIn(dataSource);
    expect(await kept()).toEqual(following);
  });

  it('leave nothing behind when the cases are gone, and nothing when a batch fails', async () => {
    const [entries] = fc.sample(randomProvince, { numRuns: 1, seed: 7 });
    await take(entries ?? []);
    const before = await kept();
    await expect(
      dataSource.transaction(async (manager) => {
        await manager.query(`update complaint_case set status = 'ditunda', counts_for = '63.99'`);
        const rows = await manager.query<{ id: string }[]>('select id from complaint_case');
        await caseFactsIn(dataSource).keep(
          manager,
          rows.map(({ id }) => id),
        );
        throw new Error('The batch fails.');
      }),
    ).rejects.toThrow('The batch fails.');
    expect(await kept()).toEqual(before);
    await empty();
    expect(await kept()).toEqual(tables.map((table) => `${table}: `));
  });
});
