import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerBuilder, report } from './case-timeline/ledger.builder.js';
import type { ComplaintDetailResponse } from './case-timeline/complaint-detail.response.js';
import type { ComplaintListResponse } from './case-timeline/complaint-list.response.js';
import { publishedLedger } from './case-timeline/published-ledger.builder.js';
import type { OverviewResponse } from './monev/overview.response.js';
import type { FreshnessListResponse } from './monev/freshness.response.js';
import { SupervisionUnderTest } from './supervision.builder.js';

const supervisor = { sub: 's', name: 'Rahmawati', role: 'province-supervisor', participant: '63' };
const leader = { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' };

let supervision: SupervisionUnderTest;
let cookie: string;
let leaderCookie: string;

const get = <Body>(path: string): Promise<Body> => supervision.get<Body>(path, cookie);
const list = (query: string): Promise<ComplaintListResponse> => get(`/api/complaints?${query}`);
const detail = (id: string): Promise<ComplaintDetailResponse> => get(`/api/complaints/${id}`);

/** A case that wandered, one that is secret, one that nobody of the province has, and one of another regency. */
function wandering(): LedgerBuilder {
  const ledger = new LedgerBuilder();
  const to = [{ participant: '63.71', lead: true, office: { word: 'Dinas PUPR' } }];
  const assignments = [{ ...to[0], participant: '63.71', lead: true, task: 'open' as const }];
  ledger.append('63.71-1', 'filed', { state: { category: { word: 'Penerangan' }, classification: 'aspirasi' } });
  ledger.append('63.71-1', 'transferred', {
    data: { to: '63.03', reason: 'Jalan kabupaten.' },
    state: { handler: '63.03', transfers: 1 },
  });
  ledger.append('63.71-1', 'registered', {
    source: 'national',
    data: { trackingId: '1916449' },
    state: { trackingId: '1916449' },
  });
  ledger.append('63.71-1', 'disposed', {
    source: '63.03',
    data: { to },
    state: { handler: '63.71', status: 'belum-ditindaklanjuti', assignments },
  });
  ledger.append('63.71-1', 'followedup', {
    data: { text: 'Lampu sudah diganti.' },
    state: { status: 'diproses', followUps: 1 },
  });
  ledger.append('63.71-2', 'filed', { data: { ...report, secret: true }, redacted: true, state: { secret: true } });
  ledger.append('national-55', 'filed', {
    data: { ...report, title: "Jembatan O'Hara rusak" },
    state: { trackingId: '55' },
  });
  ledger.append('63.10-1', 'filed', { time: '2026-02-01T10:00:00+08:00' });
  return ledger;
}

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  cookie = await supervision.signIn(supervisor);
  leaderCookie = await supervision.signIn(leader);
  const entries = [...publishedLedger(), ...wandering().entries];
  await supervision.publish(entries);
  await supervision.holds(entries.length);
});

afterAll(() => supervision.close(), 30_000);

describe('GET /api/overview', () => {
  it('gives the published figures of Kalsel for 2020', async () => {
    const { totals, cutOff, scope } = await get<OverviewResponse>('/api/overview?from=2020-01-01&to=2020-12-31');
    expect(totals).toMatchObject({ received: 1_294, selesai: 1_219, diproses: 51 });
    expect(((totals.completedShare ?? 0) * 100).toFixed(0)).toBe('94');
    expect(((totals.followedUpShare ?? 0) * 100).toFixed(0)).toBe('98');
    expect(scope).toBe('14-instansi');
    expect(cutOff).not.toBeNull();
  });

  it('gives the published figures and topics of Kalsel for the first half of 2021', async () => {
    const overview = await get<OverviewResponse>('/api/overview?from=2021-01-01&to=2021-06-30');
    expect(overview.totals).toMatchObject({ received: 545, selesai: 522 });
    expect(((overview.totals.completedShare ?? 0) * 100).toFixed(2)).toBe('95.78');
    expect(overview.topics).toEqual([
      { word: 'Infrastruktur Jalan', count: 77 },
      { word: 'Penerangan', count: 25 },
      { word: 'Ketertiban Umum', count: 23 },
      { word: 'Infrastruktur Pendukung', count: 20 },
      { word: 'Jalan Berlubang', count: 15 },
    ]);
    expect(overview.otherTopics).toBe(385);
  });

  it('divides the whole among the participants of its scope, and what counts for nobody beside them', async () => {
    const whole = await get<OverviewResponse>('/api/overview');
    const regencies = await get<OverviewResponse>('/api/overview?scope=kabupaten-kota');
    const province = await get<OverviewResponse>('/api/overview?scope=pemprov');

    expect(whole.participants).toHaveLength(14);
    expect(whole.participants.reduce((sum, { counts }) => sum + counts.received, 0)).toBe(whole.totals.received);
    expect(regencies.totals.received + province.totals.received).toBe(whole.totals.received);
    expect(province.participants.map(({ code, tile }) => [code, tile])).toEqual([['63', null]]);
    expect(regencies.participants.every(({ tile }) => tile !== null)).toBe(true);
    expect(whole.unassigned.received).toBe(1);
  });

  it('says of how many closed complaints an export does not tell the day', async () => {
    const { totals, undated } = await get<OverviewResponse>(
      '/api/overview?dateBasis=closed&from=2020-01-01&to=2021-06-30',
    );
    expect(totals.received).toBe(0);
    expect(undated).toBe(1_219 + 522 + 1);
  });

  it.each([
    ['from=2020-13-01', 'from'],
    ['to=yesterday', 'to'],
    ['to=0000-01-01', 'to'],
    ['from=2021-02-01&to=2021-01-01', 'to'],
    ['dateBasis=verified', 'dateBasis'],
    ['scope=nasional', 'scope'],
    ['topics=0', 'topics'],
    ['colour=red', 'colour'],
  ])('refuses %s and names the field', async (query, field) => {
    const response = await fetch(`${supervision.url}/api/overview?${query}`, { headers: { cookie } });
    const problem = (await response.json()) as { errors: { field: string }[] };
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
    expect(problem.errors.map((error) => error.field)).toContain(field);
  });
});

describe('GET /api/complaints', () => {
  it('goes through all of them a page at a time, without a gap and without a repetition', async () => {
    const ids: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page: ComplaintListResponse = await list(
        `limit=100&sort=received${next && `&after=${encodeURIComponent(next)}`}`,
      );
      ids.push(...page.items.map(({ id }) => id));
      next = page.next;
      expect(page.total).toBe(1_294 + 545 + 1 + 3);
    }
    expect(new Set(ids).size).toBe(1_294 + 545 + 1 + 3);
    expect(ids).toHaveLength(1_294 + 545 + 1 + 3);
  });

  it('tells of each what the list shows, the newest first', async () => {
    const { items } = await list('limit=2&from=2026-01-01');
    expect(items.map(({ id }) => id)).toEqual(['63.10-1', 'national-55']);
    expect(await list('q=63.71-1')).toMatchObject({
      total: 1,
      next: null,
      items: [
        {
          id: '63.71-1',
          trackingId: '1916449',
          title: report.title,
          status: 'diproses',
          participant: { code: '63.71', name: 'Kota Banjarmasin' },
          category: 'Penerangan',
          channel: 'website',
          receivedAt: '2026-01-05T00:01:00.000Z',
          origin: 'event',
          followUps: 1,
          transfers: 1,
        },
      ],
    });
  });

  it.each([
    ['status=belum-ditindaklanjuti&origin=export', 24],
    ['status=diproses,belum-ditindaklanjuti&origin=export', 51 + 23 + 24],
    ['status=diproses&status=belum-ditindaklanjuti&origin=export', 51 + 23 + 24],
    ['category=penerangan&from=2021-01-01&to=2021-06-30', 25],
    ['classification=aspirasi', 1],
    ['participant=unassigned', 1],
    ['participant=63.10&from=2026-01-01', 1],
    ['channel=sms', 0],
    ['q=jembatan+rus', 1],
    ["q=O'Hara", 1],
    ['q=[1916449](javascript:;)', 1],
    ['q=-', 0],
    ['q=%5C', 0],
    ['dateBasis=closed&from=2020-01-01', 0],
    ['from=2021-06-30&to=2021-06-30&sort=-updated', 4],
  ])('finds by %s', async (query, total) => {
    expect((await list(query)).total).toBe(total);
  });

  it('counts every status under the other filters, whichever statuses are asked for', async () => {
    const statuses = {
      belumTerverifikasi: 0,
      belumDitindaklanjuti: 24,
      diproses: 51,
      selesai: 1_219,
      ditunda: 0,
      diarsip: 0,
    };
    const of2020 = 'from=2020-01-01&to=2020-12-31';
    expect(await list(of2020)).toMatchObject({ total: 1_294, statuses });
    expect(await list(`${of2020}&status=diproses`)).toMatchObject({ total: 51, statuses });
    expect(await list(`${of2020}&status=diproses,diproses,selesai&limit=1`)).toMatchObject({ total: 1_270, statuses });
    expect((await list('category=penerangan&from=2021-01-01&to=2021-06-30')).statuses.selesai).toBe(25);
  });

  it('never lists a secret complaint, and counts it all the same', async () => {
    expect((await list('participant=63.71&from=2026-01-01')).items.map(({ id }) => id)).toEqual(['63.71-1']);
    const { participants } = await get<OverviewResponse>('/api/overview?from=2026-01-01');
    expect(participants.find(({ code }) => code === '63.71')?.counts.received).toBe(2);
  });

  it.each([
    ['status=done', 'status'],
    ['participant=99', 'participant'],
    ['limit=1000', 'limit'],
    ['sort=title', 'sort'],
    ['after=nonsense', 'after'],
    ['channel=fax', 'channel'],
    ['q=', 'q'],
  ])('refuses %s and names the field', async (query, field) => {
    const response = await fetch(`${supervision.url}/api/complaints?${query}`, { headers: { cookie } });
    const problem = (await response.json()) as { errors: { field: string; reason: string }[] };
    expect(response.status).toBe(400);
    expect(problem.errors[0]).toMatchObject({ field, reason: expect.stringMatching(/./) as unknown });
  });

  it("shows a regency's leader the cases of that regency only", async () => {
    const page = await supervision.get<ComplaintListResponse>('/api/complaints?from=2026-01-01', leaderCookie);
    expect(page.items.map(({ id }) => id)).toEqual(['63.71-1']);
    const foreign = await fetch(`${supervision.url}/api/complaints/63.10-1`, { headers: { cookie: leaderCookie } });
    expect(foreign.status).toBe(404);
    const own = await fetch(`${supervision.url}/api/complaints/63.71-1`, { headers: { cookie: leaderCookie } });
    expect(own.status).toBe(200);
  });
});

describe('GET /api/complaints/{id}', () => {
  it('tells where a case is now, its whole way, and that its chain of hashes is whole', async () => {
    const found = await detail('63.71-1');
    expect(found.whereNow).toEqual({
      sentence: 'Sedang ditangani Kota Banjarmasin.',
      participant: { code: '63.71', name: 'Kota Banjarmasin' },
      since: '2026-01-05T00:05:00.000Z',
    });
    expect(found.way.map(({ participant, how }) => [participant.code, how])).toEqual([
      ['63.71', 'filed'],
      ['63.03', 'transferred'],
      ['63.71', 'disposed'],
    ]);
    expect(found.entries.map(({ label, text }) => [label, text])).toEqual([
      ['Laporan masuk', report.body],
      ['Bukan wewenang, dialihkan ke Kabupaten Banjar', 'Jalan kabupaten.'],
      ['Terdaftar di SP4N-LAPOR! dengan tracking ID 1916449', null],
      ['Didisposisikan ke Kota Banjarmasin (Dinas PUPR)', null],
      ['Ditindaklanjuti', 'Lampu sudah diganti.'],
    ]);
    expect(found.state.assignments).toEqual([
      { participant: { code: '63.71', name: 'Kota Banjarmasin' }, office: 'Dinas PUPR', lead: true, task: 'open' },
    ]);
    expect(found).toMatchObject({ hashesVerified: true, gap: null, body: report.body });
  });

  it('says what is not known of a case that only an export tells of', async () => {
    const found = await detail('national-1000000');
    expect(found.gap).toBe('Diketahui dari ekspor; tanggal verifikasi, disposisi dan jawaban tidak tercatat.');
    expect(found.milestones).toEqual({ verifiedAt: null, disposedAt: null, followedUpAt: null, completedAt: null });
    expect(found.whereNow.since).toBeNull();
    expect(found.hashesVerified).toBe(true);
  });

  it('shows nobody a text of a secret case', async () => {
    const found = await detail('63.71-2');
    expect(found).toMatchObject({ title: null, body: null, place: null, hashesVerified: true });
    expect(found.entries.map(({ text, redacted }) => [text, redacted])).toEqual([[null, true]]);
    expect(JSON.stringify(found)).not.toContain('pasar');
  });

  it('answers 404 for a case there is not', async () => {
    const response = await fetch(`${supervision.url}/api/complaints/63.71-999`, { headers: { cookie } });
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('application/problem+json');
  });

  it('finds out when an entry was altered', async () => {
    const ledger = new LedgerBuilder();
    const entry = ledger.append('63.05-1', 'filed');
    const altered = { ...entry, event: { ...entry.event, data: { ...entry.event.data, body: 'Semua baik.' } } };
    const before = await supervision.snapshot();
    await supervision.publish([altered]);
    await supervision.holds(before.entries + 1);
    expect((await detail('63.05-1')).hashesVerified).toBe(false);
  });
});

describe('GET /api/freshness', () => {
  it('tells for every participant how recent its data is', async () => {
    const { participants, rebuild } = await get<FreshnessListResponse>('/api/freshness');
    expect(participants).toHaveLength(15);
    expect(participants.find(({ code }) => code === '63.11')?.freshness).toEqual({
      lastEventAt: null,
      state: 'belum-ada',
    });
    expect(participants.find(({ code }) => code === '63.10')?.freshness.lastEventAt).toBe('2026-02-01T02:00:00.000Z');
    expect(rebuild).toBeNull();
  });
});

describe('GET /metrics', () => {
  it('tells how far the reader is behind the ledger', async () => {
    expect((await fetch(`${supervision.url}/metrics`)).status).toBe(401);
    const headers = { authorization: `Bearer ${supervision.config.operatorToken}` };
    const metrics = await (await fetch(`${supervision.url}/metrics`, { headers })).text();
    expect(metrics).toMatch(/^supervision_ledger_lag_records\{partition="\d"\} 0$/m);
  });
});
