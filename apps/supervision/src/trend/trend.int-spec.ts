import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ComplaintListResponse } from '../case-timeline/complaint-list.response.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import type { GrowthListResponse } from './growth.response.js';
import { PlantedReports, weeks } from './planted-reports.builder.js';
import type { TrendListResponse, TrendResponse } from './trend.response.js';

const supervisor = { sub: 's', name: 'Rahmawati', role: 'province-supervisor', participant: '63' };

/** A Sunday, and the Sunday 52 weeks before. */
const [asOf, yearAgo] = ['2025-06-29', '2024-06-30'];

let supervision: SupervisionUnderTest;
let cookie: string;

const get = <Body>(path: string): Promise<Body> => supervision.get<Body>(path, cookie);
const trends = (query = ''): Promise<TrendListResponse> => get(`/api/trends?asOf=${asOf}${query}`);
const growth = (query: string): Promise<GrowthListResponse> => get(`/api/trends/growth?${query}`);
const names = (items: readonly TrendResponse[]): string[] =>
  items.map(({ participant, word }) => `${participant} ${word}`);
const found = (items: readonly TrendResponse[], participant: string, word: string): TrendResponse => {
  const item = items.find((one) => one.participant === participant && one.word === word);
  if (item === undefined) throw new Error(`${word} of ${participant} is not listed.`);
  return item;
};

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  cookie = await supervision.signIn(supervisor);
  const reports = new PlantedReports();
  for (const participant of ['63.03', '63.71', '63.72']) reports.file(participant, 'Kesehatan', '2024-01-05', 1);
  reports.file('63.04', 'Kesehatan', '2025-01-05', 1);

  for (const participant of ['63.71', '63.72']) reports.fileWeekly(participant, 'Penerangan', yearAgo, weeks(3, 3));
  reports.fileWeekly('63.71', 'Penerangan', asOf, weeks(30, 3));
  reports.fileWeekly('63.72', 'Penerangan', asOf, weeks(3, 3));

  reports.fileWeekly('63.03', 'Banjir', yearAgo, weeks(40, 10));
  reports.fileWeekly('63.72', 'Banjir', yearAgo, weeks(10, 10));
  for (const participant of ['63.03', '63.72', '63.04']) reports.fileWeekly(participant, 'Banjir', asOf, weeks(40, 10));

  reports.fileWeekly(
    '63.71',
    'Antrean',
    '2025-07-07',
    Array.from({ length: 95 }, () => 6),
  );
  reports.file('63.72', 'Sampah', asOf, 3);
  reports.fileWeekly('63.72', 'Drainase', asOf, [3, 1, 0, 1]);
  reports.fileWeekly('63.71', 'Topik Lainnya', asOf, [40, 1]);
  reports.file('63.71', null, asOf, 40);
  reports.file('63.05', 'Sampah', asOf, 40);

  await supervision.publish(reports.entries);
  await supervision.holds(reports.entries.length);
});

afterAll(() => supervision.close(), 30_000);

describe('GET /api/trends', () => {
  it('finds what comes up, in the regency where it does, and says what it rests on', async () => {
    const list = await trends();
    expect(names(list.items).sort()).toEqual(['63.04 Banjir', '63.71 Penerangan', '63.72 Banjir']);
    expect(list).toMatchObject({
      ...{ scope: '14-instansi', dateBasis: 'received', from: '2025-06-23', to: asOf, asOf, window: 7 },
      ...{ by: 'participant', trends: 3, tested: 7, next: null },
      test: { version: 1, parameters: { minimumReports: 5, falseDiscoveryRate: 0.05 } },
    });
    expect([list.cutOff !== null, list.calendarVersion !== null, list.test.rule.length]).toEqual([true, true, 5]);
    expect(found(list.items, '63.71', 'Penerangan')).toMatchObject({
      ...{ name: 'Kota Banjarmasin', category: 'penerangan', count: 30, expected: 3, ratio: 10, isTrend: true },
      ...{ seasonFactor: 1, yearAgoKnown: true, yearOnYear: { before: 3, growth: 9 } },
      ...{ recent: [3, 3, 3, 3, 3, 3, 3, 3], recentYearAgo: [3, 3, 3, 3, 3, 3, 3, 3] },
      freshness: { state: 'basi' },
    });
  });

  it('does not find a rise that comes in every year, and says where no year before is known', async () => {
    const { items } = await trends('&all=true');
    const [seasonal, surprising, young] = ['63.03', '63.72', '63.04'].map((code) => found(items, code, 'Banjir'));
    expect(seasonal).toMatchObject({ isTrend: false, seasonFactor: 3, expected: 30, count: 40 });
    expect(surprising).toMatchObject({ isTrend: true, seasonFactor: 1, expected: 10, count: 40 });
    expect(young).toMatchObject({ isTrend: true, seasonFactor: 1, yearAgoKnown: false, recentYearAgo: null });
    expect(young?.yearOnYear).toEqual({ before: null, growth: null });
  });

  it('does not find three reports, nor what has no topic, nor whoever has no past', async () => {
    const list = await trends('&all=true');
    expect(found(list.items, '63.72', 'Drainase')).toMatchObject({ count: 3, isTrend: false, qValue: 1 });
    expect(names(list.items)).not.toContain('63.72 Sampah');
    expect(list.items.map(({ word }) => word)).not.toContain('Topik Lainnya');
    expect(list.items.every(({ category }) => category !== '')).toBe(true);
    expect(list.untested.find(({ participant }) => participant === '63.05')).toEqual({
      ...{ participant: '63.05', name: 'Kabupaten Tapin', since: '2025-06-01' },
    });
    expect(list.untested.find(({ participant }) => participant === '63.10')).toMatchObject({ since: null });
    expect(list.items.map(({ participant }) => participant)).not.toContain('63.05');
  });

  it.each(['2025-06-29', '2025-06-30', '2025-07-01', '2025-07-02', '2025-07-05', '2025-07-06'])(
    'does not find what comes on the same day of every week, as of %s',
    async (day) => {
      const { items } = await get<TrendListResponse>(`/api/trends?asOf=${day}&all=true&participant=63.71`);
      expect(found(items, '63.71', 'Antrean')).toMatchObject({ count: 6, expected: 6, isTrend: false });
    },
  );

  it.each([14, 28])('looks at windows of %d days', async (window) => {
    const list = await trends(`&all=true&window=${window}`);
    const weekly = found(list.items, '63.71', 'Antrean');
    expect(weekly).toMatchObject({ count: (6 * window) / 7, expected: (6 * window) / 7, isTrend: false, recent: [] });
    const { count, recent, expected, seasonFactor } = found(list.items, '63.71', 'Penerangan');
    expect([count, recent[7]]).toEqual([27 + (3 * window) / 7, (3 * window) / 7]);
    expect(expected).toBeCloseTo((seasonFactor * recent.reduce((sum, one) => sum + one, 0)) / 8);
  });

  it('opens the reports it counts', async () => {
    const { items } = await trends('&all=true');
    for (const { cases, count, page, participant } of items) {
      expect((await get<ComplaintListResponse>(cases)).total).toBe(count);
      expect(page).toBe(`/laporan?${cases.split('?')[1]}`);
      expect(page).toContain(`participant=${participant}`);
    }
  });

  it('takes the whole scope together, and counts whoever has a past', async () => {
    const { items, tested } = await trends('&by=scope&all=true&sort=word');
    expect(items.map(({ word, participant, count }) => [word, participant, count])).toEqual([
      ['Antrean', null, 6],
      ['Banjir', null, 120],
      ['Drainase', null, 3],
      ['Penerangan', null, 33],
    ]);
    expect([tested, items[1]?.yearAgoKnown, items[1]?.recent[7], items[1]?.page]).toEqual([4, false, 30, null]);
    expect((await get<ComplaintListResponse>(items[1]?.cases ?? '')).total).toBe(120);
    const regencies = await trends('&by=scope&all=true&scope=pemprov');
    expect([regencies.tested, regencies.items]).toEqual([0, []]);
  });

  it('tests the topics of one participant among those of the scope', async () => {
    const [all, own] = await Promise.all([trends(), trends('&participant=63.71')]);
    expect(names(own.items)).toEqual(['63.71 Penerangan']);
    expect([own.tested, own.items[0]?.qValue]).toEqual([all.tested, found(all.items, '63.71', 'Penerangan').qValue]);
  });

  it('is sorted as asked, page after page', async () => {
    const whole = await trends('&all=true&sort=-count');
    const counts = whole.items.map(({ count }) => count);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
    const paged: TrendResponse[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: TrendListResponse = await trends(`&all=true&sort=-count&limit=3${next && `&after=${next}`}`);
      paged.push(...page.items);
      next = page.next;
    }
    expect(paged).toEqual(whole.items);
  });

  it.each([
    ['asOf=2999-01-01', 'asOf'],
    ['asOf=2025-02-30', 'asOf'],
    ['asOf=0001-01-01', 'asOf'],
    ['asOf=kemarin', 'asOf'],
    ['window=8', 'window'],
    ['by=category', 'by'],
    ['by=scope&participant=63.71', 'participant'],
    ['participant=63.99', 'participant'],
    ['scope=pemprov&participant=63.71', 'participant'],
    ['sort=size', 'sort'],
    ['sort=count&after=bukan', 'after'],
    ['all=ya', 'all'],
    ['limit=0', 'limit'],
    ['scope=jawa', 'scope'],
    ['dateBasis=closed', 'dateBasis'],
  ])('refuses %s and names the field', async (query, field) => {
    expect(await refusal(`/api/trends?${query}`)).toEqual([400, [field]]);
  });

  it('refuses the page of another sort', async () => {
    const { next } = await trends('&all=true&sort=count&limit=1');
    expect(await refusal(`/api/trends?asOf=${asOf}&all=true&sort=-count&after=${next}`)).toEqual([400, ['after']]);
  });
});

describe('GET /api/trends/growth', () => {
  it('sets a period against the same days a year before, with both numbers', async () => {
    const list = await growth('from=2025-06-23&to=2025-06-30&by=participant&sort=key');
    expect(list).toMatchObject({
      from: '2025-06-23',
      to: '2025-06-30',
      before: { from: '2024-06-23', to: '2024-06-30' },
    });
    const of = (code: string) => list.items.find(({ key }) => key === code);
    expect(list.items).toHaveLength(14);
    expect(of('63.03')).toMatchObject({ count: 40, before: 50, growth: -0.2, unknown: null });
    expect(of('63.04')).toMatchObject({ count: 40, before: 0, growth: null, unknown: 'no-data-a-year-before' });
    expect(of('63.10')).toMatchObject({ count: 0, before: 0, growth: null, unknown: 'nothing-a-year-before' });
    expect(list.total).toMatchObject({ growth: null, unknown: 'no-data-a-year-before' });
  });

  it('tells of topics, of one participant or of all, and opens what it counts', async () => {
    const list = await growth('period=2025-06&participant=63.72&sort=-growth');
    expect(list.items.map(({ name, count, before, growth: grown }) => [name, count, before, grown])).toEqual([
      ['Banjir', 80, 50, 0.6],
      ['Penerangan', 15, 15, 0],
      ['Drainase', 5, 0, null],
      ['Sampah', 3, 0, null],
    ]);
    expect(list.total).toMatchObject({ count: 103, before: 65, unknown: null });
    for (const { cases, count } of [list.total, ...list.items]) {
      expect((await get<ComplaintListResponse>(cases ?? '')).total).toBe(count);
    }
    const all = await growth('period=2025-06&scope=kabupaten-kota');
    expect(all.items.find(({ key }) => key === '')).toMatchObject({ count: 40, cases: null, page: null });
    expect(all.items.reduce((sum, { count }) => sum + count, 0)).toBe(all.total.count);
  });

  it('also counts by the day of closing', async () => {
    const { dateBasis, total } = await growth('period=2025-06&dateBasis=closed');
    expect([dateBasis, total.count, total.cases]).toEqual(['closed', 0, expect.stringContaining('dateBasis=closed')]);
  });

  it('leaves out days that are not over', async () => {
    const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Makassar' }).format(new Date());
    const { to } = await growth('from=2025-01-01');
    expect(Date.parse(today) - Date.parse(to ?? '')).toBe(86_400_000);
    expect((await growth('from=2025-01-01&to=2999-12-31')).to).toBe(to);
  });

  it.each([
    ['', 'from'],
    ['to=2025-01-01', 'from'],
    ['from=2999-01-01', 'from'],
    ['period=2999', 'period'],
    ['from=0001-01-01', 'from'],
    ['from=2025-02-01&to=2025-01-01', 'to'],
    ['period=2025&by=office', 'by'],
    ['period=2025&sort=-size', 'sort'],
    ['period=2025&participant=63.99', 'participant'],
    ['period=2025&after=bukan', 'after'],
  ])('refuses "%s" and names the field', async (query, field) => {
    expect(await refusal(`/api/trends/growth?${query}`)).toEqual([400, [field]]);
  });
});

async function refusal(path: string): Promise<[number, string[]]> {
  const response = await fetch(`${supervision.url}${path}`, { headers: { cookie } });
  const { errors } = (await response.json()) as { errors: { field: string; reason: string }[] };
  expect(errors.every(({ reason }) => reason !== '')).toBe(true);
  return [response.status, [...new Set(errors.map(({ field }) => field))]];
}
