import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DataSource } from 'typeorm';
import { loadProvince } from '#config';
import { createTestDatabase, type TestDatabase } from '#testing';
import type { CaseEntry } from '../case-timeline/case-entry.js';
import { LedgerBuilder } from '../case-timeline/ledger.builder.js';
import { TypeormProjectionRepository } from '../case-timeline/projection.typeorm-repository.js';
import { TakeLedgerBatchHandler } from '../case-timeline/take-ledger-batch.handler.js';
import { CaseClockTypeormRepository } from '../clock/case-clock.typeorm-repository.js';
import { ClockSettingsQuery } from '../clock/clock-settings.query.js';
import { ClockSettingsTypeormRepository } from '../clock/clock-settings.typeorm-repository.js';
import { SeedClockSettings } from '../clock/seed-clock-settings.handler.js';
import { caseFactsIn, provinceIn, recountIn, seedSigns } from '../projection-figures/case-facts.builder.js';
import { entriesOf, randomProvince, randomTangledProvince } from '../projection-figures/random-province.builder.js';
import { RecountTypeormRepository } from '../projection-figures/recount.typeorm-repository.js';
import { supervisionDataSourceOptions } from '../supervision.data-source.js';
import { plainSigns, type DispositionRun } from './plain-signs.builder.js';
import { caseSigns } from './sign.js';
import { assumedParameters, parameterProblems, type SignParameters } from './sign-parameters.js';
import { SignSettingsQuery } from './sign-settings.query.js';
import { SignSettingsTypeormRepository } from './sign-settings.typeorm-repository.js';

/** How many random provinces. */
const provinces = Number(process.env.RANDOM_PROVINCES ?? '100');
/** Making a province smaller takes longer than the test may: seed and path, which are told, find it again. */
const asFound = { endOnFailure: true };

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

/** Sets what is judged by from now on; what was counted before stays as it is until it is counted anew. */
async function judgeBy(parameters: SignParameters): Promise<void> {
  const { version } = await new SignSettingsQuery(dataSource).present();
  const next = { parameters, reason: 'Uji coba', changedBy: 'Uji coba' };
  await new SignSettingsTypeormRepository(dataSource).add(next, version);
}

/**
 * Empties everything, to be judged by these from now on.
 * @param sumsFollow whether sums follow each complaint, or are summed up when everything was read
 */
async function begin(parameters: SignParameters, sumsFollow: boolean): Promise<void> {
  await projection.beginAgain(['0']);
  await judgeBy(parameters);
  await recountIn(dataSource);
  if (!sumsFollow) await projection.beginAgain(['0']);
}

async function take(entries: readonly CaseEntry[], sizes: readonly number[]): Promise<void> {
  const generation = await projection.generation();
  for (let start = 0, batches = 0; start < entries.length; batches += 1) {
    const end = start + (sizes[batches % sizes.length] ?? 1);
    const batch = entries.slice(start, end);
    await handler.take({ generation, partition: 0, nextOffset: '1', entries: batch, unreadable: [] });
    start = end;
  }
}

async function keptSigns(): Promise<Record<string, string[]>> {
  const rows = await dataSource.query<{ complaint_id: string; signs: string[] }[]>(
    'select complaint_id, signs from case_fact',
  );
  return Object.fromEntries(rows.map(({ complaint_id, signs }) => [complaint_id, signs]));
}

async function expectedSigns(
  entries: readonly CaseEntry[],
  parameters: SignParameters,
): Promise<Record<string, readonly string[]>> {
  const runs = await dataSource.query<DispositionRun[]>(
    `select complaint_id, participant, stopped_at, deadline_at from case_clock where clock = 'disposition'
     order by complaint_id, cycle, started_at, run`,
  );
  return Object.fromEntries(plainSigns(entries, runs, parameters));
}

/** Tokens and how many complaints that lie in a year show them, as complaints and as cells tell it. */
async function counted(source: 'complaints' | 'cells'): Promise<Record<string, number>> {
  const select = {
    complaints: `select token, count(*)::integer as count from case_fact, unnest(signs) as token
      where received_day is not null group by token`,
    cells: `select value || '@' || participant as token, sum(complaints)::integer as count from figure
      where basis = 'received' and dimension = 'sign' and grain = 'year' group by token`,
  }[source];
  const rows = await dataSource.query<{ token: string; count: number }[]>(select);
  return Object.fromEntries(rows.map(({ token, count }) => [token, count]));
}

/** Valid parameters of which most complaints of a random province lie on either side. */
const randomParameters: fc.Arbitrary<SignParameters> = fc.record({
  minutesToClose: fc.constantFrom(1, 20, 60, 61, 1_440),
  sameAnswers: fc.integer({ min: 2, max: 5 }),
  answerWords: fc.integer({ min: 1, max: 9 }),
  lowRating: fc.integer({ min: 1, max: 4 }),
  timesPassedOn: fc.integer({ min: 1, max: 4 }),
  alikePercent: fc.oneof(fc.constantFrom(50, 64, 80, 100), fc.integer({ min: 50, max: 100 })),
  differentPercent: fc.oneof(fc.constantFrom(0, 50), fc.integer({ min: 0, max: 90 })),
  answersWithinDays: fc.oneof(fc.constantFrom(14, 76, 90), fc.integer({ min: 1, max: 730 })),
  samePlacePercent: fc.oneof(fc.constantFrom(10, 20, 80, 100), fc.integer({ min: 10, max: 100 })),
  reportedWithinDays: fc.oneof(fc.constantFrom(14, 76, 90), fc.integer({ min: 1, max: 365 })),
  daysWithoutSignIn: fc.integer({ min: 1, max: 365 }),
  silentDays: fc.integer({ min: 7, max: 84 }),
  silenceByChance: fc.integer({ min: 1, max: 1_000 }),
});

/** Entries in any order, with some of them again, cut into any batches. */
const randomDelivery = fc.oneof(randomProvince, randomTangledProvince, randomTangledProvince).chain((entries) =>
  fc.record({
    entries: fc.constant(entries),
    order: fc.oneof(
      fc.constant(entries),
      fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
    ),
    again: fc.array(fc.constantFrom(...entries), { maxLength: 8 }),
    sizes: fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 6 }),
  }),
);

const seen = new Map<string, number>();

async function expectSigns(entries: readonly CaseEntry[], parameters: SignParameters): Promise<void> {
  const expected = await expectedSigns(entries, parameters);
  for (const token of Object.values(expected).flat()) {
    const sign = token.slice(0, token.indexOf('@'));
    seen.set(sign, (seen.get(sign) ?? 0) + 1);
  }
  expect(await keptSigns()).toEqual(expected);
}

async function expectCells(): Promise<void> {
  expect(await counted('cells')).toEqual(await counted('complaints'));
}

describe('signs that are kept', () => {
  it('are those that the rules give of all entries at once, by the parameters of the day and by any after them', async () => {
    seen.clear();
    const twoParameters = randomParameters.chain((random) =>
      fc.constantFrom([assumedParameters, random] as const, [random, assumedParameters] as const),
    );
    await fc.assert(
      fc.asyncProperty(randomDelivery, twoParameters, fc.boolean(), async (delivery, [before, after], sumsFollow) => {
        const { entries, order, again, sizes } = delivery;
        expect([before, after].flatMap((one) => parameterProblems({ ...one }))).toEqual([]);
        await begin(before, sumsFollow);
        await take([...order, ...again], sizes);
        await expectSigns(entries, before);
        if (!sumsFollow) await recountIn(dataSource);
        await expectCells();
        await judgeBy(after);
        await recountIn(dataSource);
        await expectSigns(entries, after);
        await expectCells();
      }),
      { ...asFound, numRuns: provinces },
    );
    // What never shows would be right whatever the rules are.
    expect([...caseSigns].filter((sign) => (seen.get(sign) ?? 0) < provinces / 10)).toEqual([]);
  }, 600_000);

  it('are right also when entries come while everything is counted anew', async () => {
    const recounts = new RecountTypeormRepository(dataSource, caseFactsIn(dataSource), provinceIn('Asia/Makassar'));
    await fc.assert(
      fc.asyncProperty(
        randomDelivery,
        randomParameters,
        fc.boolean(),
        fc.nat(),
        async (delivery, parameters, sumsFollow, cut) => {
          const { entries, order, again, sizes } = delivery;
          const taken = cut % order.length;
          await begin(assumedParameters, sumsFollow);
          await take(order.slice(0, taken), sizes);
          await judgeBy(parameters);
          await recounts.step(2);
          await take([...order.slice(taken), ...again], sizes);
          await recountIn(dataSource);
          await expectSigns(entries, parameters);
          await expectCells();
        },
      ),
      { ...asFound, numRuns: Math.ceil(provinces / 3) },
    );
  }, 600_000);

  const place = 'Jalan Veteran';
  it.each([
    ['place, without a category', null, { title: 'Jalan rusak', body: 'Lubang menganga depan pasar.', place }],
    ['title, with too few words for keys of it', { word: 'Jalan' }, { title: 'Jalan rusak', body: 'Parah.', place }],
  ])('are found anew when a report tells of another %s, and of the same again', async (part, category, like) => {
    const ledger = new LedgerBuilder();
    const tell = (id: string, about: typeof like): unknown =>
      ledger.append(id, 'filed', {
        data: { ...about, channel: 'website', anonymous: false, secret: false },
        state: { category },
      });
    tell('63-1', like);
    tell('63-2', like);
    tell('63-2', { ...like, ...(part.startsWith('place') ? { place: 'Pasar Lama' } : { title: 'Lampu padam' }) });
    tell('63-2', like);
    const entries = entriesOf(ledger);
    await begin(assumedParameters, true);
    const twice = ['reported-twice@63'];
    for (const [taken, shown] of [
      [2, twice],
      [3, []],
      [4, twice],
    ] as const) {
      await take(entries.slice(0, taken), [1]);
      await expectSigns(entries.slice(0, taken), assumedParameters);
      expect(await keptSigns()).toEqual({ '63-1': shown, '63-2': shown });
    }
  });
});
