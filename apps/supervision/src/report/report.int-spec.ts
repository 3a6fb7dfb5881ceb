import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { pdfText } from '#testing';
import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { publishedLedger } from '../case-timeline/published-ledger.builder.js';
import { reportLock } from '../clock/locks.js';
import type { IndicatorListResponse } from '../monev/indicator.response.js';
import type { IndicatorName } from '../monev/indicators.js';
import type { RankingResponse } from '../ranking/ranking.response.js';
import { SupervisionUnderTest, until } from '../supervision.builder.js';
import { countText, decimalText, intervalText, shareText } from './id-number.js';
import { MakeReports } from './make-reports.handler.js';
import { PlanReports } from './plan-reports.handler.js';
import type { ReportFigures } from './report-figures.js';
import { lastPeriodOver } from './report-period.js';
import type { ReportListResponse, ReportResponse, ReportSchedulesResponse } from './report.response.js';

const people = {
  supervisor: { sub: 's', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
  other: { sub: 'm', name: 'Norlaila', role: 'regency-leader', participant: '63.03' },
  ombudsman: { sub: 'o', name: 'Sri', role: 'ombudsman' },
};
type Somebody = keyof typeof people;

let supervision: SupervisionUnderTest;
const cookies = new Map<Somebody, string>();
const ledger = new LedgerBuilder();

interface Refusal {
  readonly detail: string;
  readonly errors?: readonly { readonly field: string }[];
}

async function call<Body>(as: Somebody, path: string, body: object | null = null) {
  const response = await fetch(`${supervision.url}/api/reports${path}`, {
    method: body === null ? 'GET' : 'POST',
    headers: { cookie: cookies.get(as) ?? '', ...(body && { 'content-type': 'application/json' }) },
    body: body && JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as Body };
}

const fieldsOf = ({ status, body }: { status: number; body: Refusal }) => [
  status,
  body.errors?.map(({ field }) => field),
];
const sql = <Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> =>
  supervision.application.get(DataSource).query<Row[]>(statement, parameters);

async function order(as: Somebody, over: object = {}): Promise<ReportResponse> {
  const { status, body } = await call<ReportResponse>(as, '', { kind: 'bulanan', period: '2026-03', ...over });
  if (status !== 201) throw new Error(`An order was answered by ${status}: ${JSON.stringify(body)}`);
  return body;
}
const shown = async (id: number, as: Somebody = 'supervisor') => (await call<ReportResponse>(as, `/${id}`)).body;
async function made(id: number): Promise<ReportResponse> {
  await until(async () => ['made', 'failed'].includes((await shown(id)).state));
  return shown(id);
}

/** Looks for reports to make, as the job does all the time. */
const makeNow = () => supervision.application.get(MakeReports).handle(new AbortController().signal);

async function fileOf(id: number, as: Somebody = 'supervisor') {
  const response = await fetch(`${supervision.url}/api/reports/${id}/pdf`, {
    headers: { cookie: cookies.get(as) ?? '' },
  });
  return { status: response.status, headers: response.headers, bytes: new Uint8Array(await response.arrayBuffer()) };
}
const textOf = async (id: number, as: Somebody = 'supervisor') => {
  const { title, pages } = await pdfText((await fileOf(id, as)).bytes);
  return { title, pages, text: dense(pages.join('')) };
};
/** Readers differ in what they take for a space between two columns. */
const dense = (text: string): string => text.replaceAll(/\s+/g, '');

/** One of March 2026, followed up after two days unless its number divides by three, and then closed. */
function tell(participant: string, number: number, office: string): void {
  const id = `${participant}-2026-${number}`;
  const at = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T09:00:00+08:00`;
  const secret = number === 5;
  ledger.append(id, 'filed', {
    time: at(2),
    data: { ...report, title: 'Rahasia negara', addressee: participant, secret },
    redacted: secret,
    state: { handler: participant, secret, category: { word: number <= 3 ? 'Air Bersih' : 'Jalan Berlubang' } },
  });
  const to = { participant, lead: true, office: { word: office } };
  ledger.append(id, 'disposed', {
    time: at(3),
    data: { to: [to] },
    state: { status: 'belum-ditindaklanjuti', assignments: [{ ...to, task: 'open' }] },
  });
  if (number % 3 === 0) return;
  ledger.append(id, 'followedup', { time: at(4), data: { text: 'Sudah.' }, state: { status: 'diproses' } });
  ledger.append(id, 'completed', {
    time: at(6),
    data: { by: 'admin' },
    state: { status: 'selesai', closedBy: 'admin' },
  });
}

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  for (const somebody of Object.keys(people) as Somebody[]) {
    cookies.set(somebody, await supervision.signIn(people[somebody]));
  }
  const past = publishedLedger();
  for (let number = 1; number <= 12; number += 1) {
    tell('63.71', number, number <= 9 ? 'Dinas PUPR' : 'Dinas Sosial');
    tell('63.03', number, 'Dinas Perhubungan');
  }
  await supervision.publish([...past, ...ledger.entries]);
  await supervision.holds(past.length + ledger.entries.length);
});

afterAll(() => supervision.close(), 30_000);

const valueIn = ({ totals }: IndicatorListResponse, name: IndicatorName) =>
  totals.find(({ indicator }) => indicator === name)?.value ?? null;

describe('a report that was ordered', () => {
  it('is made, and says what the pages say of the province', async () => {
    const ordered = await order('supervisor', { kind: 'semester', period: '2021-S1' });
    expect(ordered).toMatchObject({ from: '2021-01-01', to: '2021-06-30', participant: null, orderedBy: 'Rahmawati' });
    const done = await made(ordered.id);
    expect(done).toMatchObject({ state: 'made', failure: null, progress: { done: 3, total: 3 } });
    const { title, pages, text } = await textOf(ordered.id);
    expect(title).toBe('Laporan semester Provinsi Kalimantan Selatan, Semester I 2021');
    const cookie = cookies.get('supervisor') ?? '';
    const list = await supervision.get<IndicatorListResponse>('/api/indicators?period=2021-S1', cookie);
    expect(valueIn(list, 'received')).toBe(545);
    for (const written of [
      countText(valueIn(list, 'received')),
      shareText(valueIn(list, 'completedShare')),
      shareText(valueIn(list, 'followedUpShare')),
    ]) {
      expect(pages[0]).toContain(written);
    }
    const { ranking } = await supervision.get<RankingResponse>('/api/rankings?period=2021-S1', cookie);
    expect(ranking).toHaveLength(14);
    for (const { name, rank, indicators } of ranking) {
      const of = (wanted: IndicatorName) => indicators.find(({ indicator }) => indicator === wanted)?.value ?? null;
      const row = [
        `${rank === null ? '–' : `${rank}.`} ${name}`,
        countText(of('received')),
        shareText(of('followedUpShare')),
        shareText(of('completedShare')),
        shareText(of('onTimeShare')),
        decimalText(of('meanDaysSinceReceipt')),
        countText(of('medianDaysSinceReceipt')),
      ];
      expect(text).toContain(dense(row.join('')));
    }
    expect(text).toContain('Versikalenderkerja');
    expect(text).toContain('InfrastrukturJalan77');
  });

  it('tells who is in time most and least, with the interval of the ranking', async () => {
    const { id } = await made((await order('supervisor')).id);
    const { pages } = await textOf(id);
    const { ranking } = await supervision.get<RankingResponse>(
      '/api/rankings?period=2026-03',
      cookies.get('supervisor') ?? '',
    );
    const own = ranking.find(({ participant }) => participant === '63.71');
    const onTime = own?.indicators.find(({ indicator }) => indicator === 'onTimeShare');
    expect(onTime).toMatchObject({ numerator: 8, denominator: 12 });
    const words = `Kota Banjarmasin ${shareText(8 / 12)} 8 dari 12 ${intervalText(onTime?.interval ?? null)}`;
    expect(dense(pages[0] ?? '')).toContain(dense(words));
  });

  it('of a regency is about it alone, folds small cells, counts what is secret and names none of it', async () => {
    const { id } = await made((await order('leader', { participant: '63.71' })).id);
    const { text } = await textOf(id, 'leader');
    const figures = (await call<ReportFigures>('leader', `/${id}/figures`)).body;
    expect(figures.offices?.map(({ name }) => name)).toEqual(['2 OPD lain, digabung']);
    expect(figures.topics).toEqual([]);
    expect(figures.otherTopics).toBe(12);
    expect(figures.key[0]).toMatchObject({ indicator: 'received', value: 12, before: 0 });
    expect(text).toContain('2OPDlain,digabung1266,7%');
    expect(text).not.toMatch(/DinasSosial|AirBersih|Rahasianegara|KabupatenBanjar/);
  });

  it('is kept with its hash and the figures it was made of', async () => {
    const { id, sha256 } = await made((await order('supervisor', { participant: '63.03' })).id);
    const { headers, bytes } = await fileOf(id);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    expect(headers.get('content-type')).toBe('application/pdf');
    expect(headers.get('content-disposition')).toBe('attachment; filename="laporan-bulanan_2026-03_63.03.pdf"');
    const before = (await call<ReportFigures>('supervisor', `/${id}/figures`)).body;
    const extra = new LedgerBuilder();
    extra.append('63.03-2026-900', 'filed', {
      time: '2026-03-30T09:00:00+08:00',
      data: { ...report, addressee: '63.03' },
      state: { handler: '63.03' },
    });
    const { entries } = await supervision.snapshot();
    await supervision.publish(extra.entries);
    await supervision.holds(entries + 1);
    const again = await made((await order('supervisor', { participant: '63.03' })).id);
    expect(again.id).not.toBe(id);
    expect((await call<ReportFigures>('supervisor', `/${again.id}/figures`)).body.key[0]?.value).toBe(13);
    expect((await call<ReportFigures>('supervisor', `/${id}/figures`)).body).toEqual(before);
    expect((await shown(id)).sha256).toBe(sha256);
  });

  it('waits while figures are counted anew, is ordered once, and is made when that has ended', async () => {
    await sql('update figure_recount set finished_at = null');
    const [first, second] = await Promise.all([order('supervisor'), order('supervisor')]);
    expect(second.id).toBe(first.id);
    await makeNow();
    const list = (await call<ReportListResponse>('supervisor', '')).body;
    expect([list.heldBy, list.items[0]?.id, list.items[0]?.state]).toEqual(['recount', first.id, 'waiting']);
    expect((await fileOf(first.id)).status).toBe(409);
    await sql('update figure_recount set finished_at = now()');
    expect((await made(first.id)).state).toBe('made');
    expect((await call<ReportListResponse>('supervisor', '')).body.heldBy).toBeNull();
  });

  it('is refused, naming what is wrong', async () => {
    const refused = async (over: object, as: Somebody = 'supervisor') =>
      fieldsOf(await call<Refusal>(as, '', { kind: 'bulanan', period: '2026-03', ...over }));
    expect(await refused({ kind: 'tahunan' })).toEqual([400, ['kind']]);
    expect(await refused({ period: '2026-S1' })).toEqual([400, ['period']]);
    expect(await refused({ period: '2099-01' })).toEqual([400, ['period']]);
    expect(await refused({ participant: '62.01' })).toEqual([400, ['participant']]);
    expect(await refused({}, 'ombudsman')).toEqual([403, undefined]);
    expect(await refused({}, 'leader')).toEqual([403, undefined]);
    expect(await refused({ participant: '63.03' }, 'leader')).toEqual([403, undefined]);
  });

  it('is seen by the province, auditors and its own regency; that of the province by all', async () => {
    const own = await made((await order('leader', { participant: '63.71' })).id);
    const whole = await made((await order('supervisor')).id);
    for (const as of ['supervisor', 'ombudsman', 'leader'] as const)
      expect((await fileOf(own.id, as)).status).toBe(200);
    expect((await fileOf(own.id, 'other')).status).toBe(404);
    expect((await call('other', `/${own.id}`)).status).toBe(404);
    expect((await call('other', `/${own.id}/figures`)).status).toBe(404);
    expect((await fileOf(whole.id, 'other')).status).toBe(200);
    const { items } = (await call<ReportListResponse>('other', '?limit=100')).body;
    expect(items.map(({ participant }) => participant?.code ?? 'provinsi')).not.toContain('63.71');
    expect(items.map(({ id }) => id)).toContain(whole.id);
    expect((await call('supervisor', '/999999999999')).status).toBe(404);
  });
});

describe('reports by schedule', () => {
  const monthly = { day: 1, time: '00:00', since: '2026-02', perParticipant: false };
  const schedule = async () => (await call<ReportSchedulesResponse>('supervisor', '/schedule')).body;
  const set = async (over: object, as: Somebody = 'supervisor') =>
    call<ReportSchedulesResponse & Refusal>(as, '/schedule', {
      bulanan: monthly,
      semester: null,
      basedOn: (await schedule()).version,
      reason: 'Rapat sekretariat daerah.',
      ...over,
    });
  const scheduled = () =>
    sql<{ period: string }>(
      `select kind, period, participant from report where orderer is null order by period, participant nulls first`,
    );

  it('are not made until somebody wants them', async () => {
    expect(await schedule()).toMatchObject({ version: 1, schedule: { bulanan: null, semester: null }, next: [] });
    expect(await scheduled()).toEqual([]);
  });

  it('are set by the province only, field by field, and not over somebody else’s change', async () => {
    for (const as of ['leader', 'ombudsman'] as const) expect((await set({}, as)).status).toBe(403);
    expect(fieldsOf(await set({ bulanan: { ...monthly, day: 31, since: '2010-01' } }))).toEqual([
      400,
      ['bulanan.day', 'bulanan.since'],
    ]);
    expect(fieldsOf(await set({ reason: ' ' }))).toEqual([400, ['reason']]);
    expect((await set({ basedOn: 77 })).status).toBe(409);
    expect((await schedule()).versions).toHaveLength(1);
  });

  it('are made once each, also those that fell due before and by however many instances', async () => {
    const { status, body } = await set({});
    expect(status).toBe(201);
    expect(body.versions.map(({ version, changedBy }) => [version, changedBy])).toEqual([
      [2, 'Rahmawati'],
      [1, 'bawaan'],
    ]);
    expect(body.next[0]?.kind).toBe('bulanan');
    const planning = supervision.application.get(PlanReports);
    const now = new Date('2026-05-01T00:00:00+08:00');
    await Promise.all(Array.from({ length: 6 }, () => planning.handle(now)));
    // The job orders what is due by the real clock meanwhile.
    const last = lastPeriodOver('bulanan', new Date().toISOString().slice(0, 10)).name;
    await until(async () => (await scheduled()).some(({ period }) => period === last));
    const periods = (await scheduled()).map(({ period }) => period);
    expect(periods.slice(0, 3)).toEqual(['2026-02', '2026-03', '2026-04']);
    expect(new Set(periods).size).toBe(periods.length);
    await until(async () => (await sql(`select from report where state in ('waiting', 'being-made')`)).length === 0);
    await supervision.restart();
    await supervision.application.get(PlanReports).handle(now);
    expect((await scheduled()).map(({ period }) => period)).toEqual(periods);
    const [first] = (await call<ReportListResponse>('supervisor', '?limit=100')).body.items.filter(
      ({ period, orderedBy }) => period === '2026-03' && orderedBy === null,
    );
    expect(first).toMatchObject({ state: 'made', participant: null });
    expect((await textOf(first?.id ?? 0)).text).toContain('menurutjadwal');
  });
});

describe('while reports are made', () => {
  const planted = async (state: string, attempts: number) => {
    const [row] = await sql<{ id: number }>(
      `insert into report (kind, period, participant, ordered_by, orderer, state, attempts)
       values ('bulanan', '2026-01', '63.71', 'Rahmawati', 's', $1, $2) returning id`,
      [state, attempts],
    );
    return row?.id ?? 0;
  };

  it('another instance that is at it is left to it', async () => {
    const runner = supervision.application.get(DataSource).createQueryRunner();
    await runner.query('select pg_advisory_lock($1)', [reportLock]);
    try {
      const { id } = await order('supervisor', { participant: '63.01' });
      await makeNow();
      expect((await shown(id)).state).toBe('waiting');
      await runner.query('select pg_advisory_unlock($1)', [reportLock]);
      expect((await made(id)).state).toBe('made');
    } finally {
      await runner.release();
    }
  });

  it('one that an instance was stopped at is begun anew', async () => {
    expect((await made(await planted('being-made', 1))).state).toBe('made');
  });

  it('one that is stopped at every time is given up, with the reason, and can be ordered again', async () => {
    const given = await made(await planted('being-made', 3));
    expect(given).toMatchObject({ state: 'failed', failure: 'It was begun 3 times and never ended.' });
    expect((await fileOf(given.id)).status).toBe(409);
    expect((await made((await order('supervisor', { period: '2026-01', participant: '63.71' })).id)).state).toBe(
      'made',
    );
  });
});
