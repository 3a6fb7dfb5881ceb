import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { ApiCaller } from '../meeting/api-caller.builder.js';
import type { IndicatorListResponse } from '../monev/indicator.response.js';
import type { HandOffListResponse } from '../monev/hand-off.response.js';
import type { MonthsResponse } from '../monev/months.response.js';
import type { OverviewResponse } from '../monev/overview.response.js';
import type {
  ForecastResponse,
  MoveResponse,
  PublicationListResponse,
  PublishedRankingResponse,
  RankingResponse,
} from '../ranking/ranking.response.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import { cellInstant, tableFile } from './table-file.builder.js';

const people = {
  supervisor: { sub: 's', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  second: { sub: 'k', name: 'Fitriani', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
  ombudsman: { sub: 'o', name: 'Sri', role: 'ombudsman' },
};
type Somebody = keyof typeof people;

let supervision: SupervisionUnderTest;
let api: ApiCaller<Somebody>;
const ledger = new LedgerBuilder();
const read = <Body>(as: Somebody, path: string): Promise<Body> => api.taken<Body>(as, path);
const file = async (as: Somebody, path: string) => tableFile(await api.request(as, `/exports/${path}`));
const refused = (as: Somebody, path: string) => api.refused(as, `/exports/${path}`);

/** Answered after two days, and closed after four where its number says so. */
function tell(id: string, month: string, { secret = false, isClosed = true } = {}): void {
  const [handler = ''] = id.split('-');
  const at = (day: number): string => `2026-${month}-${String(day).padStart(2, '0')}T09:00:00+08:00`;
  const data = { ...report, title: secret ? 'RAHASIA' : report.title, addressee: handler };
  ledger.append(id, 'filed', { time: at(2), data, redacted: secret, state: { handler, secret } });
  ledger.append(id, 'followedup', { time: at(4), data: { text: 'Sudah.' }, state: { status: 'diproses' } });
  if (!isClosed) return;
  ledger.append(id, 'completed', {
    time: at(6),
    data: { by: 'admin' },
    state: { status: 'selesai', closedBy: 'admin' },
  });
}

/** Of May, and handed from each to the next. */
function passOn(id: string, [first = '', ...others]: readonly string[]): void {
  ledger.append(id, 'filed', {
    ...{ time: '2026-05-02T09:00:00+08:00', data: { ...report, addressee: first }, state: { handler: first } },
  });
  let source = first;
  for (const [place, to] of others.entries()) {
    const time = `2026-05-0${place + 4}T09:00:00+08:00`;
    ledger.append(id, 'transferred', { source, time, data: { to, reason: 'Bukan kami.' }, state: { handler: to } });
    source = to;
  }
}

const secretOfMarch = '63.71-2026-900';
const secretOfNow = '63.71-2026-901';

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  api = await ApiCaller.of(supervision, people);
  for (let number = 1; number <= 12; number += 1) {
    for (const [place, code] of ['63.71', '63.72'].entries()) {
      tell(`${code}-2026-${number}`, '01', { isClosed: number % (place + 2) === 0 });
      tell(`${code}-2026-${100 + number}`, '03', { isClosed: number % (4 - place) !== 0 });
    }
  }
  tell(secretOfMarch, '03', { secret: true });
  passOn('63.03-2026-1', ['63.03', '63.04', '63.05']);
  passOn('63.03-2026-2', ['63.03', '63.04']);
  const now = new Date().toISOString();
  for (const id of ['63.71-2026-801', '63.71-2026-802', '63.71-2026-803', secretOfNow]) {
    const secret = id === secretOfNow;
    const data = { ...report, title: secret ? 'RAHASIA' : report.title };
    ledger.append(id, 'filed', { time: now, data, redacted: secret, state: { handler: '63.71', secret } });
  }
  await supervision.publish(ledger.entries);
  await supervision.holds(ledger.entries.length);
});
afterAll(() => supervision.close(), 30_000);

describe('the overview as a file', () => {
  const march = 'from=2026-03-01&to=2026-03-31';

  it('says of each participant what the page says, then the whole', async () => {
    for (const query of [march, `${march}&scope=kabupaten-kota`, 'dateBasis=closed']) {
      const { participants, totals } = await read<OverviewResponse>('supervisor', `/overview?${query}`);
      const told = await file('supervisor', `overview.xlsx?${query}`);
      expect(told.column('Kode instansi')).toEqual([...participants.map(({ code }) => code), null]);
      const counts = [...participants.map((one) => one.counts), totals];
      expect(told.column(query.includes('closed') ? 'Ditutup' : 'Masuk')).toEqual(
        counts.map(({ received }) => received),
      );
      expect(told.column('Diproses')).toEqual(counts.map(({ diproses }) => diproses));
      expect(told.column('Selesai')).toEqual(counts.map(({ selesai }) => selesai));
      expect(told.column('% selesai')).toEqual(counts.map(({ completedShare }) => completedShare));
      expect(told.column('% ditindaklanjuti')).toEqual(counts.map(({ followedUpShare }) => followedUpShare));
      expect(told.column('Data terakhir')).toEqual([
        ...participants.map(({ freshness }) => cellInstant(freshness.lastEventAt)),
        null,
      ]);
      expect(totals.received).toBeGreaterThan(0);
    }
  });

  it('has one more column where the map shows an indicator that the counts do not say', async () => {
    const { groups, totals } = await read<IndicatorListResponse>('supervisor', `/indicators?${march}`);
    const told = await file('leader', `overview.xlsx?${march}&indicator=meanDaysSinceReceipt`);
    const values = [...groups.map(({ indicators }) => indicators), totals].map(
      (indicators) => indicators.find(({ indicator }) => indicator === 'meanDaysSinceReceipt')?.value ?? null,
    );
    expect(told.column('Rata-rata hari ke tindak lanjut, dari masuk')).toEqual(values);
    expect(values.filter((value) => value === 2)).toHaveLength(3);
  });

  it('comes in the order that the page is sorted by, the whole below', async () => {
    const { participants } = await read<OverviewResponse>('supervisor', `/overview?${march}`);
    const codesBy = (of: (one: (typeof participants)[number]) => number | string | null, isDown: boolean) =>
      [
        ...participants
          .filter((one) => of(one) !== null)
          .sort((one, other) => {
            const [first, second] = [of(one) ?? '', of(other) ?? ''];
            return first === second ? 0 : first < second === isDown ? 1 : -1;
          }),
        ...participants.filter((one) => of(one) === null),
      ].map(({ code }) => code);
    const inFile = async (query: string) => {
      const told = await file('leader', `overview.xlsx?${march}&${query}`);
      expect(told.column('Instansi').at(-1)).toBe('Jumlah');
      return { codes: told.column('Kode instansi').slice(0, -1), words: told.facts.get('Tabel') };
    };
    const down = await inFile('sort=-selesai');
    expect(down.codes).toEqual(codesBy(({ counts }) => counts.selesai, true));
    expect(down.codes).not.toEqual(participants.map(({ code }) => code));
    expect(down.words).toContain('diurutkan menurut selesai, dari yang terbesar');
    const up = await inFile('sort=completedShare');
    expect(up.codes).toEqual(codesBy(({ counts }) => counts.completedShare, false));
    expect(up.codes.slice(0, 2).sort()).toEqual(['63.71', '63.72']);
    const heard = await inFile('sort=freshness');
    expect(heard.codes).toEqual(codesBy(({ freshness }) => freshness.lastEventAt ?? '', false));
    const beside = await inFile('sort=-extra&indicator=meanDaysSinceReceipt');
    expect(new Set(beside.codes.slice(0, 2))).toEqual(new Set(['63.71', '63.72']));
    expect(beside.words).toContain('Rata-rata hari ke tindak lanjut');
  });

  it.each(['sort=kota', 'sort=--selesai', 'sort=extra'])(
    'is refused by an order that there is not: %s',
    async (sort) => {
      expect(await refused('supervisor', `overview.csv?${sort}`)).toEqual([400, ['sort']]);
    },
  );

  it('says what it rests on', async () => {
    const { cutOff } = await read<OverviewResponse>('supervisor', `/overview?${march}`);
    const { facts } = await file('supervisor', `overview.xlsx?${march}&scope=kabupaten-kota`);
    expect(facts.get('Cakupan')).toBe('Kabupaten/kota saja, tanpa pemerintah provinsi');
    expect(facts.get('Periode')).toBe('2026-03-01 sampai 2026-03-31');
    expect(facts.get('Dasar tanggal')).toBe('Tanggal masuk');
    expect(facts.get('Data sampai')).toBe(`${cellInstant(cutOff)?.toISOString().slice(0, 19).replace('T', ' ')} WITA`);
    expect([facts.get('Versi kalender'), facts.get('Versi definisi indikator')]).toEqual([
      expect.stringMatching(/^\d+$/),
      '1',
    ]);
    expect(facts.get('% selesai')).toBe('selesai ÷ laporan masuk');
  });
});

describe('hand-offs and months as files', () => {
  const asked = 'from=2026-05-01&to=2026-05-31';

  it('say each step between two that the page names', async () => {
    for (const query of [asked, `${asked}&participant=63.05`]) {
      const { items } = await read<HandOffListResponse>('leader', `/hand-offs?${query}`);
      const told = await file('leader', `hand-offs.xlsx?${query}`);
      expect(items.length).toBe(query === asked ? 2 : 1);
      expect(told.column('Kode asal')).toEqual(items.map(({ from }) => from.code));
      expect(told.column('Kepada')).toEqual(items.map(({ to }) => to.name));
      expect(told.column('Laporan')).toEqual(items.map(({ complaints }) => complaints));
      expect(told.facts.get('Periode')).toBe('2026-05-01 sampai 2026-05-31');
    }
    expect(await refused('supervisor', 'hand-offs.csv?from=2026-03-02&to=2026-03-01')).toEqual([400, ['to']]);
  });

  it('say of twelve months what the page says, of one or of all with the whole below', async () => {
    const query = 'until=2026-06&scope=kabupaten-kota';
    const { months, participants, totals } = await read<MonthsResponse>('leader', `/overview/months?${query}`);
    const own = participants.find(({ code }) => code === '63.71');
    const one = await file('leader', `months.xlsx?${query}&participant=63.71`);
    expect(one.column('Bulan')).toEqual(months);
    expect(one.column('Masuk')).toEqual(own?.received);
    expect(one.column('Di antaranya selesai')).toEqual(own?.completed);
    expect(one.column('Masuk setahun sebelumnya')).toEqual(own?.receivedYearBefore);
    expect(own?.received.filter((count) => count > 0)).toEqual([12, 13]);
    const all = await file('leader', `months.xlsx?${query}`);
    expect(all.column('Masuk')).toEqual([...participants, totals].flatMap(({ received }) => received));
    expect(all.column('Instansi').at(-1)).toBe('Jumlah');
    expect(all.facts.get('Periode')).toBe('2025-07 sampai 2026-06');
  });
});

describe('published rankings as files', () => {
  let published = 0;
  let proposed = 0;

  beforeAll(async () => {
    const order = { from: '2026-03-01', to: '2026-03-31', dateBasis: 'received', scope: '14-instansi' };
    const propose = () => api.taken<PublishedRankingResponse>('supervisor', '/rankings/publications', order);
    published = (await propose()).id;
    await api.taken('second', `/rankings/publications/${published}/decision`, { approve: true, reason: 'Sesuai.' });
    proposed = (await propose()).id;
  });

  it('are listed to everybody, and what nobody approved to the province alone', async () => {
    for (const as of ['supervisor', 'leader', 'ombudsman'] as const) {
      const { items } = await read<PublicationListResponse>(as, '/rankings/publications');
      const told = await file(as, 'publications.xlsx');
      expect(told.column('Nomor')).toEqual(items.map(({ id }) => id));
      expect(told.column('Nomor')).toEqual(as === 'supervisor' ? [proposed, published] : [published]);
      expect(told.column('Awal periode')).toEqual(items.map(({ from }) => new Date(from ?? '')));
      expect(told.column('Sidik SHA-256')).toEqual(items.map(({ sha256 }) => sha256));
      expect(told.column('Diajukan')).toEqual(items.map(({ proposedAt }) => cellInstant(proposedAt)));
      expect(told.column('Diputuskan')).toEqual(items.map(({ decidedAt }) => cellInstant(decidedAt)));
      expect(told.column('Keadaan').at(-1)).toBe('Diterbitkan');
      expect(told.column('Diputuskan oleh').at(-1)).toBe('Fitriani');
    }
  });

  it('say each rank and score as it was published, and with which hash', async () => {
    const { ranking, sha256 } = await read<PublishedRankingResponse>('leader', `/rankings/publications/${published}`);
    const told = await file('leader', `published-ranking.xlsx?id=${published}`);
    expect(told.column('Kode instansi')).toEqual(ranking.ranking.map(({ participant }) => participant));
    expect(told.column('Peringkat')).toEqual(ranking.ranking.map(({ rank }) => rank));
    expect(told.column('Skor')).toEqual(ranking.ranking.map(({ score }) => score));
    for (const { indicator, points } of ranking.ranking[0]?.parts ?? []) {
      if (indicator === 'completedShare') expect(told.column('% selesai: nilai 0–1')[0]).toBe(points);
    }
    expect(told.facts.get('Sidik SHA-256')).toBe(sha256);
    expect(told.facts.get('Diputuskan')).toMatch(/ WITA oleh Fitriani$/);
    expect(told.facts.get('Rumus')).toContain(`versi ${ranking.formula.version}`);
    expect(told.facts.get('Periode')).toBe('2026-03-01 sampai 2026-03-31');
  });

  it('are not there for who may not see them, or under no such number', async () => {
    expect(await refused('leader', `published-ranking.csv?id=${proposed}`)).toEqual([404]);
    expect(await refused('supervisor', 'published-ranking.csv?id=999')).toEqual([404]);
    expect(await refused('supervisor', 'published-ranking.csv')).toEqual([400, ['id']]);
    expect(await refused('supervisor', 'published-ranking.csv?id=satu')).toEqual([400, ['id']]);
    expect(await refused('supervisor', 'publications.csv?state=proposed')).toEqual([400, ['state']]);
  });
});

describe('why a figure moved, as files', () => {
  const asked = 'participant=63.71&before=2026-01&after=2026-03';

  it('names each complaint that the page names, and no secret one', async () => {
    const move = await read<MoveResponse>('supervisor', `/rankings/moves?${asked}&indicator=completedShare&limit=5000`);
    const told = await file('supervisor', `moved-cases.xlsx?${asked}&indicator=completedShare`);
    expect(move.cases.length).toBe(24);
    expect(told.column('Nomor laporan')).toEqual(move.cases.map(({ id }) => id));
    expect(told.column('Memenuhi yang dihitung')).toEqual(
      move.cases.map(({ inNumerator }) => (inNumerator ? 'Ya' : 'Tidak')),
    );
    expect(told.column('Pergeseran').filter((side) => side === 'Masuk hitungan')).toHaveLength(
      move.cases.filter(({ side }) => side === 'entered').length,
    );
    expect(told.column('Masuk')).toEqual(move.cases.map(({ receivedDay }) => new Date(receivedDay ?? '')));
    expect(told.column('Nomor laporan')).not.toContain(secretOfMarch);
    expect([told.facts.get('Tidak didaftar'), move.unlisted]).toEqual(['1', 1]);
    expect(told.facts.get('Periode awal')).toBe('2026-01-01 sampai 2026-01-31');
    expect(told.facts.get('Periode kini, nilai')).toContain(`(${move.after.numerator} dari ${move.after.denominator})`);
  });

  it('says which indicators moved the score, and by how much: together by its change', async () => {
    const standing = async (period: string) => {
      const { ranking } = await read<RankingResponse>('leader', `/rankings?period=${period}`);
      return ranking.find(({ participant }) => participant === '63.71');
    };
    const [earlier, later] = [await standing('2026-01'), await standing('2026-03')];
    const told = await file('leader', `score-shifts.xlsx?${asked}`);
    const sum = told.column('Pergeseran skor').reduce<number>((all, change) => all + Number(change), 0);
    expect(sum).toBeCloseTo((later?.score ?? 0) - (earlier?.score ?? 0), 9);
    expect(sum).not.toBe(0);
    const place = told.column('Indikator').indexOf('% selesai');
    const valueOf = (parts: typeof earlier) =>
      parts?.parts.find(({ indicator }) => indicator === 'completedShare')?.value ?? null;
    expect([told.column('Nilai periode awal')[place], told.column('Nilai periode kini')[place]]).toEqual([
      valueOf(earlier),
      valueOf(later),
    ]);
    expect(told.facts.get('Skor periode awal')).toContain(`peringkat ${earlier?.rank}`);
  });

  it.each(['moved-cases.csv?indicator=received&', 'score-shifts.csv?', 'forecast.csv?'])(
    'is for a leader their own only: %s',
    async (table) => {
      const periods = table.startsWith('forecast') ? '' : '&before=2026-01&after=2026-03';
      expect(await refused('leader', `${table}participant=63.72${periods}`)).toEqual([403]);
      expect((await api.request('leader', `/exports/${table}participant=63.71${periods}`)).status).toBe(200);
      expect(await refused('supervisor', `${table}participant=63.99${periods}`)).toEqual([400, ['participant']]);
      if (periods === '') return;
      expect(await refused('supervisor', `${table}participant=63.71&before=kemarin&after=2026`)).toEqual([
        400,
        ['before'],
      ]);
    },
  );
});

describe('graded today, as a file', () => {
  it('names the open complaints of the page with what each changes, and no secret one', async () => {
    const forecast = await read<ForecastResponse>('leader', '/rankings/forecast?participant=63.71');
    const listed = forecast.cases.filter(({ id }) => id !== '');
    const told = await file('leader', 'forecast.xlsx?participant=63.71');
    expect([forecast.open, listed.length]).toEqual([4, 3]);
    expect(told.column('Nomor laporan')).toEqual(listed.map(({ id }) => id));
    expect(told.column('Skor bila ditutup hari ini')).toEqual(listed.map(({ ifClosed }) => ifClosed));
    expect(told.column('Skor bila dibiarkan')).toEqual(listed.map(({ ifLeft }) => ifLeft));
    expect(told.column('Batas')).toEqual(listed.map(({ dueDay }) => (dueDay === null ? null : new Date(dueDay))));
    expect([told.facts.get('Laporan terbuka'), told.facts.get('Rahasia, tidak didaftar')]).toEqual(['4', '1']);
    expect(told.facts.get('Skor bila dinilai hari ini')).toBe(String(forecast.today).replace('.', ','));
    expect(told.facts.get('Periode')).toBe(`${forecast.from} sampai ${forecast.to}`);
    const csv = await (await api.request('supervisor', '/exports/forecast.csv?participant=63.71')).text();
    expect(csv).not.toContain(secretOfNow);
  });
});
