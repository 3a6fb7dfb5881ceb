import { get as httpGet } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { publishedLedger } from '../case-timeline/published-ledger.builder.js';
import type { IndicatorCasesResponse, IndicatorListResponse, IndicatorResponse } from '../monev/indicator.response.js';
import type { IndicatorName } from '../monev/indicators.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import type {
  ForecastResponse,
  FormulaListResponse,
  FormulaResponse,
  MoveResponse,
  PublicationListResponse,
  PublishedRankingResponse,
  RankingResponse,
  RecountResponse,
} from './ranking.response.js';

const supervisor = { sub: 's', name: 'Rahmawati', role: 'province-supervisor', participant: '63' };
const second = { sub: 'k', name: 'Fitriani', role: 'province-supervisor', participant: '63' };
const leader = { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' };

let supervision: SupervisionUnderTest;
let cookie: string;
let leaderCookie: string;
let secondCookie: string;
const ledger = new LedgerBuilder();

const get = <Body>(path: string): Promise<Body> => supervision.get<Body>(path, cookie);
const post = async <Body>(path: string, body: object, as = cookie): Promise<{ status: number; body: Body }> => {
  const response = await fetch(`${supervision.url}${path}`, {
    method: 'POST',
    headers: { cookie: as, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as Body };
};
const of = (indicators: readonly IndicatorResponse[], name: IndicatorName): IndicatorResponse => {
  const found = indicators.find(({ indicator }) => indicator === name);
  if (!found) throw new Error(`${name} is missing.`);
  return found;
};

/** One of this semester or of the last, answered after two days and perhaps closed after four. */
function tell(participant: string, number: number, month: string, closedBy: 'admin' | 'system' | null): void {
  const id = `${participant}-2026-${number}`;
  const at = (day: number): string => `2026-${month}-${String(day).padStart(2, '0')}T09:00:00+08:00`;
  ledger.append(id, 'filed', {
    time: at(2),
    data: { ...report, addressee: participant },
    state: { handler: participant },
  });
  ledger.append(id, 'disposed', {
    time: at(3),
    data: { to: [{ participant, lead: true, office: { word: 'Dinas PUPR' } }] },
    state: {
      status: 'belum-ditindaklanjuti',
      assignments: [{ participant, lead: true, office: { word: 'Dinas PUPR' }, task: 'open' }],
    },
  });
  if (number % 3 === 0) return;
  ledger.append(id, 'followedup', { time: at(4), data: { text: 'Sudah.' }, state: { status: 'diproses' } });
  if (closedBy === null) return;
  ledger.append(id, 'completed', {
    time: at(6),
    data: { by: closedBy },
    state: { status: 'selesai', closedBy },
  });
}

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  cookie = await supervision.signIn(supervisor);
  leaderCookie = await supervision.signIn(leader);
  secondCookie = await supervision.signIn(second);
  const past = publishedLedger();
  for (let number = 1; number <= 12; number += 1) {
    tell('63.71', number, '03', 'admin');
    tell('63.72', number, '03', 'admin');
    tell('63.03', number, '03', 'system');
    if (number <= 4) tell('63.01', number, '03', 'admin');
    if (number <= 6) tell('63.71', 100 + number, '09', number % 2 === 0 ? 'admin' : null);
  }
  await supervision.publish([...past, ...ledger.entries]);
  await supervision.holds(past.length + ledger.entries.length);
});

afterAll(() => supervision.close(), 30_000);

describe('GET /api/indicators', () => {
  it('gives the published figures of Kalsel for 2020, with what they rest on', async () => {
    const list = await get<IndicatorListResponse>('/api/indicators?period=2020');
    expect(list).toMatchObject({ scope: '14-instansi', dateBasis: 'received', from: '2020-01-01', to: '2020-12-31' });
    expect([list.indicatorsVersion, list.calendarVersion !== null, list.cutOff !== null]).toEqual([1, true, true]);
    expect(of(list.totals, 'received').value).toBe(1_294);
    expect(of(list.totals, 'followedUpShare')).toMatchObject({ numerator: 1_270, denominator: 1_294 });
    expect(of(list.totals, 'completedShare').value).toBeCloseTo(0.942, 3);
    expect(of(list.totals, 'active').value).toBeNull();
    expect(of(list.totals, 'onTimeShare').value).toBeNull();
    expect(list.groups).toHaveLength(14);
  });

  it('opens for every figure the cases that it counts', async () => {
    const { groups, totals } = await get<IndicatorListResponse>('/api/indicators?period=2026-S1');
    expect(totals.every(({ page }) => page === null)).toBe(true);
    for (const { key, indicators } of groups) {
      for (const { indicator, numerator, denominator, cases } of indicators) {
        if (cases === null || indicator.startsWith('m') || indicator === 'rating') continue;
        const above = await get<IndicatorCasesResponse>(`${cases}&limit=500`);
        expect([key, indicator, above.items.length + above.withheld]).toEqual([key, indicator, numerator]);
        const below = await get<IndicatorCasesResponse>(`${cases}&limit=500&part=denominator`);
        expect([key, indicator, below.items.length]).toEqual([key, indicator, denominator ?? below.items.length]);
      }
    }
  });

  it('counts days to the first follow-up, from receipt and from disposition, and what was on time', async () => {
    const { groups } = await get<IndicatorListResponse>('/api/indicators?period=2026-03');
    const own = groups.find(({ key }) => key === '63.71')?.indicators ?? [];
    expect(of(own, 'meanDaysSinceReceipt').value).toBe(2);
    expect(of(own, 'medianDaysSinceDisposition').value).toBe(1);
    expect(of(own, 'onTimeShare')).toMatchObject({ numerator: 8, denominator: 12 });
    const system = groups.find(({ key }) => key === '63.03')?.indicators ?? [];
    expect(of(system, 'closedBySystemShare')).toMatchObject({ value: 1, denominator: 8 });
  });

  it('divides by office and category, and keeps offices by the month', async () => {
    const { groups, totals } = await get<IndicatorListResponse>('/api/indicators?by=office&period=2026-S1');
    const pupr = groups.find(({ key }) => key === 'Dinas PUPR');
    expect(of(pupr?.indicators ?? [], 'received').value).toBe(of(totals, 'received').value);
    const { items } = await get<IndicatorCasesResponse>(`${of(pupr?.indicators ?? [], 'closedBySystemShare').cases}`);
    expect(items.map(({ participant, closedBySystem }) => [participant, closedBySystem])).toEqual(
      Array.from({ length: 8 }, () => ['63.03', true]),
    );
    const categories = await get<IndicatorListResponse>(
      '/api/indicators?by=category&from=2021-01-01&to=2021-06-30&sort=-received',
    );
    expect(categories.groups.slice(0, 2).map(({ name }) => name)).toEqual(['Topik Lainnya', 'Infrastruktur Jalan']);
  });

  it.each(['category', 'office', 'channel', 'classification'])('opens of each %s its own cases', async (by) => {
    const { groups } = await get<IndicatorListResponse>(`/api/indicators?by=${by}&period=2021`);
    expect(groups.length).toBeGreaterThan(0);
    for (const { key, indicators } of groups) {
      const { numerator, cases, page } = of(indicators, 'selesai');
      const { items, withheld } = await get<IndicatorCasesResponse>(`${cases}&limit=500`);
      expect([key, items.length + withheld, page]).toEqual([key, Math.min(numerator ?? 0, 500), null]);
      expect(items.every(({ status }) => status === 'selesai')).toBe(true);
    }
  });

  it('is not sent again to whoever has it', async () => {
    // `fetch` asks caches for a fresh answer whenever it is given a condition.
    const ask = (etag: string) =>
      new Promise<{ status: number | undefined; etag: string }>((resolve, reject) => {
        httpGet(`${supervision.url}/api/indicators?period=2020`, { headers: { cookie, 'if-none-match': etag } })
          .on('response', (response) => {
            response.resume();
            resolve({ status: response.statusCode, etag: response.headers.etag ?? '' });
          })
          .on('error', reject);
      });
    const first = await ask('"another"');
    expect(first.status).toBe(200);
    expect((await ask(first.etag)).status).toBe(304);
  });

  it.each([
    ['period=kemarin', 'period'],
    ['period=2026&from=2026-01-01', 'period'],
    ['from=2026-02-01&to=2026-01-01', 'to'],
    ['by=weather', 'by'],
    ['by=office&from=2026-01-02&to=2026-01-31', 'by'],
    ['sort=size', 'sort'],
    ['participant=63.99', 'participant'],
    ['scope=pemprov&participant=63.71', 'participant'],
  ])('refuses %s and names the field', async (query, field) => {
    const response = await fetch(`${supervision.url}/api/indicators?${query}`, { headers: { cookie } });
    const { errors } = (await response.json()) as { errors: { field: string }[] };
    expect([response.status, errors.map((error) => error.field)]).toEqual([400, [field]]);
  });

  it('refuses a part of no division, and one that is none', async () => {
    const fieldOf = async (query: string) => {
      const address = `${supervision.url}/api/indicators/cases?indicator=received&${query}`;
      const response = await fetch(address, { headers: { cookie } });
      return ((await response.json()) as { errors: { field: string }[] }).errors.map(({ field }) => field);
    };
    expect([await fieldOf('value=jalan'), await fieldOf('by=participant')]).toEqual([['by'], ['by']]);
  });

  it("keeps a leader from another participant's cases", async () => {
    const address = `${supervision.url}/api/indicators/cases?indicator=received`;
    const answer = async (query: string) =>
      (await fetch(address + query, { headers: { cookie: leaderCookie } })).status;
    expect([await answer(''), await answer('&participant=63.72'), await answer('&participant=63.71')]).toEqual([
      403, 403, 200,
    ]);
  });

  it('takes decrees and surveys from the province, and tells them', async () => {
    const decree = { participant: '63.71', number: '188/1', decreedOn: '2026-01-05' };
    const survey = { participant: '63.71', from: '2026-01-01', to: '2026-06-30', value: 81.5, respondents: 40 };
    expect((await post('/api/decrees', decree, leaderCookie)).status).toBe(403);
    expect((await post('/api/decrees', decree)).status).toBe(204);
    expect((await post('/api/surveys', survey)).status).toBe(204);
    expect((await post('/api/surveys', { ...survey, value: 'baik', to: '2025-01-01' })).status).toBe(400);
    expect((await post('/api/surveys', { ...survey, to: '2025-01-01' })).body).toMatchObject({
      errors: [{ field: 'to' }],
    });
    const { groups, totals } = await get<IndicatorListResponse>('/api/indicators?period=2026-S1');
    const own = groups.find(({ key }) => key === '63.71')?.indicators ?? [];
    expect([of(own, 'connected').value, of(own, 'satisfaction').value]).toEqual([1, 81.5]);
    expect(of(totals, 'connected')).toMatchObject({ numerator: 1, denominator: 14 });
    const before = await get<IndicatorListResponse>('/api/indicators?period=2025');
    expect(of(before.totals, 'satisfaction').value).toBeNull();
    // There was no decree yet on the last day of that year.
    expect(of(before.totals, 'connected')).toMatchObject({ numerator: 0, denominator: 14 });
  });
});

describe('the ranking', () => {
  const ranking = (query = 'period=2026-S1'): Promise<RankingResponse> => get(`/api/rankings?${query}`);

  it('shows its formula, shares a rank between equals and gives none to the few', async () => {
    const { formula, ranking: rows } = await ranking();
    expect(formula).toMatchObject({ version: 1, minimumComplaints: 10 });
    const places = Object.fromEntries(rows.map(({ participant, rank, unranked }) => [participant, [rank, unranked]]));
    expect(places).toMatchObject({
      '63.71': [1, null],
      '63.72': [1, null],
      '63.03': [3, null],
      '63.01': [null, 'too-few-complaints'],
    });
    expect(rows[0]?.parts.map(({ indicator }) => indicator)).toEqual(formula.weights.map(({ indicator }) => indicator));
    expect(rows[0]?.mix).toEqual([{ classification: '', complaints: 12 }]);
    expect((await ranking('from=2026-01-02&to=2026-06-30')).ranking[0]?.mix).toBeNull();
    expect(rows.every(({ freshness }) => ['segar', 'lambat', 'basi', 'belum-ada'].includes(freshness))).toBe(true);
  });

  it.each([
    ['nothing to divide by', [{ indicator: 'completedShare', weight: 0 }], 'weights'],
    ['no indicator', [], 'weights'],
    ['an unknown indicator', [{ indicator: 'beauty', weight: 1 }], 'weights.0.indicator'],
    ['a number of complaints', [{ indicator: 'received', weight: 1 }], 'weights.0.indicator'],
    ['a weight in words', [{ indicator: 'completedShare', weight: 'banyak' }], 'weights.0.weight'],
    ['days without a worst', [{ indicator: 'meanDaysSinceReceipt', weight: 1 }], 'weights.0.worst'],
    ['days by nothing', [{ indicator: 'meanDaysSinceReceipt', weight: 1, worst: 0 }], 'weights.0.worst'],
  ])('refuses a formula with %s at the field, and keeps nothing', async (_what, weights, field) => {
    const given = { name: 'Baru', reason: 'Uji', minimumComplaints: 1, weights };
    const { status, body } = await post<{ errors: { field: string }[] }>('/api/rankings/formulas', given);
    expect([status, body.errors.map((error) => error.field)]).toEqual([400, [field]]);
    expect((await get<FormulaListResponse>('/api/rankings/formulas')).items).toHaveLength(1);
  });

  it('that is published never changes and can be counted again from the ledger', async () => {
    const published = await post<PublishedRankingResponse>('/api/rankings/publications', { period: '2026-S1' });
    expect(published.status).toBe(201);
    const { id, ranking: snapshot } = published.body;
    const decide = (body: object, as: string) => post(`/api/rankings/publications/${id}/decision`, body, as);
    const seenBy = async (as: string) => {
      const response = await fetch(`${supervision.url}/api/rankings/publications`, { headers: { cookie: as } });
      return ((await response.json()) as PublicationListResponse).items.map(({ state }) => state);
    };
    expect(published.body).toMatchObject({ state: 'proposed', proposedBy: 'Rahmawati', decidedBy: null });
    expect([await seenBy(cookie), await seenBy(leaderCookie)]).toEqual([['proposed'], []]);
    expect((await decide({ approve: true }, cookie)).status).toBe(403);
    expect((await decide({ approve: true }, leaderCookie)).status).toBe(403);
    expect(await decide({ approve: false, reason: ' ' }, secondCookie)).toMatchObject({
      ...{ status: 400, body: { errors: [{ field: 'reason' }] } },
    });
    expect(await decide({ approve: true }, secondCookie)).toMatchObject({
      ...{ status: 201, body: { state: 'published', decidedBy: 'Fitriani', mayDecide: false } },
    });
    expect((await decide({ approve: false, reason: 'Keliru.' }, secondCookie)).status).toBe(409);
    expect(await seenBy(leaderCookie)).toEqual(['published']);
    const { items } = await get<PublicationListResponse>('/api/rankings/publications');
    expect(items).toMatchObject([
      { id, scope: '14-instansi', dateBasis: 'received', from: '2026-01-01', to: '2026-06-30', formulaVersion: 1 },
    ]);
    expect(await get(`/api/rankings/publications/${id}/recount`)).toMatchObject({
      ...{ same: true, unchanged: true, sameCalendar: true, deviations: [] },
    });

    const more = new LedgerBuilder();
    more.append('63.72-2026-999', 'filed', {
      ...{ time: '2026-03-02T09:00:00+08:00', receivedAt: '2099-01-01T00:00:00Z' },
      data: { ...report, addressee: '63.72' },
    });
    const { entries } = await supervision.snapshot();
    await supervision.publish(more.entries);
    await supervision.holds(entries + 1);
    const now = (await ranking()).ranking.find(({ participant }) => participant === '63.72');
    expect(now?.received).toBe(13);
    expect((await get<PublishedRankingResponse>(`/api/rankings/publications/${id}`)).ranking).toEqual(snapshot);
    expect(await get<RecountResponse>(`/api/rankings/publications/${id}/recount`)).toMatchObject({ same: true });
    expect((await post('/api/rankings/publications', {}, leaderCookie)).status).toBe(403);

    const database = supervision.application.get(DataSource);
    const underWay = (finished: string) => database.query(`UPDATE figure_recount SET finished_at = ${finished}`);
    await underWay('NULL');
    expect((await post('/api/rankings/publications', { period: '2026-S1' })).status).toBe(409);
    await underWay('now()');
    expect((await fetch(`${supervision.url}/api/rankings/publications/99`, { headers: { cookie } })).status).toBe(404);
  });

  it('says case by case why a figure moved', async () => {
    const move = await get<MoveResponse>(
      '/api/rankings/moves?indicator=completedShare&participant=63.71&before=2026-S1&after=2026-S2',
    );
    expect([move.before.denominator, move.after.denominator]).toEqual([12, 6]);
    expect([move.left, move.entered]).toEqual([
      { numerator: move.before.numerator, denominator: 12 },
      { numerator: move.after.numerator, denominator: 6 },
    ]);
    expect(move.cases).toHaveLength(18);
    const overlapping = await get<MoveResponse>(
      '/api/rankings/moves?indicator=completedShare&participant=63.71&before=2026&after=2026-S2',
    );
    expect(overlapping.cases).toHaveLength(12);
  });

  it('of today says which cases still move it', async () => {
    const forecast = await get<ForecastResponse>('/api/rankings/forecast?participant=63.71');
    expect(forecast.today).not.toBeNull();
    expect(forecast.best ?? 0).toBeGreaterThanOrEqual(forecast.today ?? 100);
    expect(forecast.cases).toHaveLength(forecast.open);
  });

  it('by a later formula stands beside the earlier one', async () => {
    const { status, body } = await post<FormulaResponse>('/api/rankings/formulas', {
      ...{ name: 'Hanya selesai', reason: 'Uji', minimumComplaints: 4 },
      weights: [{ indicator: 'completedShare', weight: 1 }],
    });
    expect([status, body.version]).toEqual([201, 2]);
    const { ranking: rows, formula } = await ranking();
    expect(formula.version).toBe(2);
    expect(rows.find(({ participant }) => participant === '63.01')?.rank).not.toBeNull();
    expect((await ranking('period=2026-S1&formula=1')).formula.version).toBe(1);
    const response = await fetch(`${supervision.url}/api/rankings?formula=77`, { headers: { cookie } });
    expect(response.status).toBe(400);
  });
});
