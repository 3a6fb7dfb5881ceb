import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerBuilder } from '../case-timeline/ledger.builder.js';
import type { ReviewedCaseListResponse } from '../review/review-result.response.js';
import type { RoundListResponse, RoundResponse } from '../review/review.response.js';
import { full, people, poor, reviewCalls, tell, type Reviewer } from '../review/reviews-under-test.builder.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import { cellInstant, tableFile } from './table-file.builder.js';

let supervision: SupervisionUnderTest;
let round = 0;
const cookies = new Map<Reviewer, string>();
const ledger = new LedgerBuilder();
const { call, read, refusal, judgeAll, open } = reviewCalls(() => supervision.url, cookies);
const file = (as: Reviewer, path: string) =>
  fetch(`${supervision.url}/api/exports/${path}`, { headers: { cookie: cookies.get(as) ?? '' } });

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  for (const somebody of Object.keys(people) as Reviewer[]) {
    cookies.set(somebody, await supervision.signIn(people[somebody]));
  }
  for (let number = 1; number <= 20; number += 1) tell(ledger)(`63.71-${number}`);
  for (let number = 1; number <= 6; number += 1) tell(ledger)(`63.03-${number}`);
  tell(ledger)('63.71-100', { secret: true });
  tell(ledger)('63.71-101', { answer: null });
  await supervision.publish(ledger.entries);
  await supervision.holds(ledger.entries.length);
});
afterAll(() => supervision.close(), 30_000);

describe('a round of quality review as files', () => {
  it('is read by two who differ', async () => {
    round = (await open()).id;
    await judgeAll('one', round, () => full);
    await judgeAll('other', round, ({ number }) => (number <= 2 ? poor : full));
  });

  it('says in a file what was drawn, while it is open too, and of what was read nothing yet', async () => {
    const { strata, seed } = await read<RoundResponse>('leader', `/${round}`);
    const told = await tableFile(await file('leader', `review-strata.xlsx?id=${round}`));
    expect(told.column('Kode instansi')).toEqual(strata.map(({ participant }) => participant.code));
    for (const [heading, count] of [
      ['Laporan', 'complaints'],
      ['Rahasia, tidak ikut', 'secret'],
      ['Tanpa jawaban, tidak ikut', 'unanswered'],
      ['Dapat diundi', 'size'],
      ['Diundi', 'cases'],
    ] as const) {
      expect([heading, told.column(heading)]).toEqual([heading, strata.map((one) => one[count])]);
    }
    expect(told.facts.get('Benih acak')).toBe(seed);
    const { items } = await read<RoundListResponse>('ombudsman', '');
    const rounds = await tableFile(await file('ombudsman', 'review-rounds.xlsx'));
    expect(rounds.column('Nomor')).toEqual(items.map(({ id }) => id));
    expect(rounds.column('Diundi')).toEqual(items.map(({ cases }) => cases));
    expect(rounds.column('Dapat diundi')).toEqual(items.map(({ population }) => population));
    expect(rounds.column('Ditutup')).toEqual(items.map(({ closedAt }) => cellInstant(closedAt)));
    expect((await file('one', `review-cases.csv?id=${round}`)).status).toBe(409);
    expect((await file('leader', `review-cases.csv?id=${round}&participant=63.71`)).status).toBe(409);
    for (const table of ['review-strata', 'review-cases']) {
      expect((await file('one', `${table}.csv?id=999`)).status).toBe(404);
    }
  });

  it('is closed once a third has read what they differ in, or one of both has settled it', async () => {
    const settlement = { scores: poor, reason: 'Jawaban itu menyangkut laporan lain.' };
    expect((await refusal('other', `/${round}/cases/2/settlement`, settlement)).status).toBe(204);
    expect(await judgeAll('third', round, () => poor)).toEqual([1]);
    expect((await call<RoundResponse>('one', `/${round}/close`, {})).status).toBe(200);
  });

  it('gives the cases behind a figure as a file with what each reader said, and to a leader their own', async () => {
    for (const [as, query] of [
      ['one', ''],
      ['leader', 'participant=63.71'],
    ] as const) {
      const { items, rubric } = await read<ReviewedCaseListResponse>(as, `/${round}/results/cases?${query}`);
      const { column, facts } = await tableFile(await file(as, `review-cases.xlsx?id=${round}&${query}`));
      expect(items.length).toBeGreaterThan(0);
      expect(column('Nomor laporan')).toEqual(items.map(({ id }) => id));
      expect(column('Nilai')).toEqual(items.map(({ score }) => score));
      for (const place of [0, 1, 2]) {
        const last = items.map(({ judgements }) => judgements[place]?.versions.at(-1));
        expect(column(`Penilai ${place + 1}`)).toEqual(
          items.map(({ judgements }) => judgements[place]?.reviewer ?? null),
        );
        for (const { code, label } of rubric.criteria) {
          expect(column(`Penilai ${place + 1}: ${label}`)).toEqual(last.map((one) => one?.scores[code] ?? null));
        }
      }
      expect(column('Alasan penyelesaian')).toEqual(items.map(({ settlement }) => settlement?.reason ?? null));
      expect(facts.get('Rahasia, tidak didaftar')).toBe('0');
    }
    expect((await file('leader', `review-cases.csv?id=${round}`)).status).toBe(403);
    expect((await file('leader', `review-cases.csv?id=${round}&participant=63.03`)).status).toBe(403);
    expect((await file('one', `review-cases.csv?id=${round}&participant=64.01`)).status).toBe(400);
  });

  it('tells nothing any more of a case that became secret, but that there is one', async () => {
    const asked = `/${round}/results/cases?participant=63.71`;
    const [first] = (await read<ReviewedCaseListResponse>('one', asked)).items;
    ledger.append(first?.id ?? '', 'followedup', { data: { text: 'Tambahan.' }, state: { secret: true } });
    await supervision.publish(ledger.entries.slice(-1));
    await supervision.holds(ledger.entries.length);
    const { items } = await read<ReviewedCaseListResponse>('one', asked);
    const { column, facts } = await tableFile(await file('one', `review-cases.xlsx?id=${round}&participant=63.71`));
    expect(column('Nomor laporan')).toEqual(items.map(({ id }) => id));
    expect(column('Nomor laporan')).not.toContain(first?.id);
    expect(facts.get('Rahasia, tidak didaftar')).toBe('1');
  });
});
