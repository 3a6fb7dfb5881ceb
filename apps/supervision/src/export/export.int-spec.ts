import type { ServerResponse } from 'node:http';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { afterAll, afterEach, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { DataSource } from 'typeorm';
import type { ProblemBody } from '#http';
import type { WorkbookCell } from '#testing';
import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import type { ComplaintListResponse } from '../case-timeline/complaint-list.response.js';
import { WITA } from '../clock/zone.js';
import type { IndicatorListResponse } from '../monev/indicator.response.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import { csvCell } from './csv-cell.js';
import { tableFile } from './table-file.builder.js';
import { tableNames, type TableName } from './table-names.js';
import { unpackedCells } from './unpacked-sheet.builder.js';

const people = {
  supervisor: { sub: 's', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
};
const cookies = { supervisor: '', leader: '' };
type Somebody = keyof typeof cookies;

/** More than one page of a file holds. */
const many = 2_300;
const titles = ['=HYPERLINK("http://x";"Klik")', 'Lampu "padam"; jalan,\nrusak', '+62 811', '@SUM(A1)'];

let supervision: SupervisionUnderTest;

function ledger(): LedgerBuilder {
  const told = new LedgerBuilder();
  for (let number = 1; number <= many; number += 1) {
    const code = number % 2 === 0 ? '63.72' : '63.71';
    const id = `${code}-2026-${number}`;
    const time = new Date(Date.UTC(2026, 2, 1, 0, 0, number * 37)).toISOString();
    const title = titles[number - 1] ?? `Laporan ${number}`;
    told.append(id, 'filed', {
      ...{ time, data: { ...report, title } },
      state: { handler: code, category: { word: number % 3 === 0 ? 'Jalan' : 'Lampu' } },
    });
  }
  told.append('63.71-2026-9999', 'filed', {
    ...{ time: '2026-03-01T00:00:00Z', data: { ...report, title: 'RAHASIA' }, redacted: true },
    state: { handler: '63.71', secret: true },
  });
  told.append('63.71-2026-1', 'completed', {
    ...{ time: '2026-03-05T00:00:00Z', data: { by: 'admin' } },
    state: { status: 'selesai', closedBy: 'admin' },
  });
  return told;
}

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  for (const name of ['supervisor', 'leader'] as const) cookies[name] = await supervision.signIn(people[name]);
  const { entries } = ledger();
  await supervision.publish(entries);
  await supervision.holds(entries.length);
});
afterAll(() => supervision.close(), 30_000);

const ask = (path: string, as: Somebody = 'supervisor', headers: Record<string, string> = {}) =>
  fetch(`${supervision.url}/api/exports/${path}`, { headers: { cookie: cookies[as], ...headers } });
const bytesOf = async (path: string, as?: Somebody): Promise<Buffer> => {
  const response = await ask(path, as);
  expect([path, response.status]).toEqual([path, 200]);
  return Buffer.from(await response.arrayBuffer());
};
const csv = async (path: string, as?: Somebody): Promise<string[][]> =>
  parse((await bytesOf(path, as)).toString('utf8'), { delimiter: ';', bom: true });
const problemOf = async (path: string, as?: Somebody) => {
  const response = await ask(path, as);
  return {
    status: response.status,
    type: response.headers.get('content-type'),
    body: (await response.json()) as ProblemBody,
  };
};

/** Every complaint of a list, by its pages. */
async function listed(query: string, as: Somebody = 'supervisor') {
  const items: ComplaintListResponse['items'] = [];
  let after: string | null = '';
  while (after !== null) {
    const turned: string = after === '' ? '' : `&after=${after}`;
    const page: ComplaintListResponse = await supervision.get(
      `/api/complaints?limit=100&${query}${turned}`,
      cookies[as],
    );
    items.push(...page.items);
    after = page.next;
  }
  return items;
}

const inWita = (instant: string | null): string =>
  instant === null ? '' : new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 19).replace('T', ' ');

describe('the list of complaints as a file', () => {
  it('says the same as the list, row by row, under the same filters and sort', async () => {
    for (const query of ['sort=received', 'participant=63.71&category=jalan', 'from=2026-03-02&to=2026-03-02']) {
      const [head, ...rows] = await csv(`complaints.csv?${query}`);
      const items = await listed(query);
      expect(head?.slice(0, 3)).toEqual(['Nomor laporan', 'Nomor LAPOR!', 'Judul']);
      expect(head?.[8]).toBe('Masuk (WITA)');
      expect(rows.map((cells) => [cells[0], cells[5], cells[8], cells[10]])).toEqual(
        items.map((item) => [
          ...[item.id, item.participant?.name ?? '', inWita(item.receivedAt), String(item.followUps)],
        ]),
      );
    }
  });

  it('holds all of a long list, and how many rows will come is told before', async () => {
    const response = await ask('complaints.csv');
    expect(response.headers.get('expected-rows')).toBe(String(many));
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="laporan_dibuat-\d{4}-\d{2}-\d{2}\.csv"$/,
    );
    expect(response.headers.get('content-type')).toMatch(/^text\/csv; charset=utf-8/);
    const rows = parse(Buffer.from(await response.arrayBuffer()), { delimiter: ';', bom: true });
    expect(rows).toHaveLength(many + 1);
  });

  it('has no text that a spreadsheet computes, and keeps what people wrote', async () => {
    const rows = await csv('complaints.csv?sort=received');
    expect(rows.slice(1, 5).map((cells) => cells[2])).toEqual([
      `'${titles[0]}`,
      titles[1],
      `'${titles[2]}`,
      `'${titles[3]}`,
    ]);
  });

  it('opens as a workbook for exceljs and for whoever reads the bytes, with the same in it', async () => {
    const file = await bytesOf('complaints.xlsx?sort=received&participant=63.71');
    const items = await listed('sort=received&participant=63.71');
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(file as unknown as ArrayBuffer);
    const sheet = workbook.getWorksheet('Laporan');
    expect(sheet?.rowCount).toBe(items.length + 1);
    const cells = unpackedCells(file, 'xl/worksheets/sheet1.xml');
    for (const [place, { id, title, receivedAt, followUps }] of items.entries()) {
      const row = place + 2;
      const shown = new Date(Date.parse(receivedAt ?? '') + 8 * 3_600_000);
      expect(sheet?.getRow(row).getCell(1).value).toBe(id);
      expect(sheet?.getRow(row).getCell(9).value).toEqual(shown);
      expect([cells.get(`A${row}`), cells.get(`C${row}`), cells.get(`K${row}`)]).toEqual([id, title, followUps]);
      // Days since the end of 1899, as spreadsheets count.
      expect(Number(cells.get(`I${row}`))).toBeCloseTo(shown.getTime() / 86_400_000 + 25_569, 6);
    }
    const basis = new Map(workbook.getWorksheet('Dasar')?.getSheetValues().flatMap(pairOf));
    expect(basis.get('Instansi')).toBe('Kota Banjarmasin');
    expect(basis.get('Dasar tanggal')).toBe('Tanggal masuk');
    expect(basis.get('Dibuat oleh')).toBe('Rahmawati');
    expect(basis.get('Data sampai')).toMatch(/^2026-.+ WITA$/);
    expect(basis.get('Jumlah baris')).toBe(new Intl.NumberFormat('id-ID').format(items.length));
  });

  it('is in frames for a page that shows its progress: the same bytes', async () => {
    const response = await ask('complaints.csv?sort=received', 'supervisor', { accept: 'application/vnd.lapor.rows' });
    const sent = Buffer.from(await response.arrayBuffer());
    const [rows, pieces]: [number[], Buffer[]] = [[], []];
    for (let place = 0; place < sent.length;) {
      const length = sent.readUInt32BE(place + 4);
      rows.push(sent.readUInt32BE(place));
      pieces.push(sent.subarray(place + 8, place + 8 + length));
      place += 8 + length;
    }
    expect([rows[0], rows.at(-1), pieces.at(-1)?.length]).toEqual([0, many, 0]);
    expect(rows).toEqual([...rows].sort((one, other) => one - other));
    expect(Buffer.concat(pieces).equals(await bytesOf('complaints.csv?sort=received'))).toBe(true);
  });
});

/** A line of the sheet "Dasar". */
const pairOf = (values: unknown): [string, string][] =>
  Array.isArray(values) ? [[String(values[1]), String(values[2])]] : [];

describe('who may have which file', () => {
  it('leaves out what is secret, for everybody', async () => {
    for (const as of ['supervisor', 'leader'] as const) {
      const text = (await bytesOf('complaints.csv', as)).toString('utf8');
      expect(text).not.toMatch(/RAHASIA|63\.71-2026-9999/);
      const cases = (await bytesOf('indicator-cases.csv?indicator=received&participant=63.71', as)).toString('utf8');
      expect(cases).not.toContain('63.71-2026-9999');
    }
  });

  it('gives a leader what concerns them, as the list does', async () => {
    const [, ...rows] = await csv('complaints.csv?sort=received', 'leader');
    expect(rows.map(([id]) => id)).toEqual((await listed('sort=received', 'leader')).map(({ id }) => id));
    expect(new Set(rows.map((cells) => cells[4]))).toEqual(new Set(['63.71']));
    for (const table of ['indicator-cases.csv?indicator=received', 'sign-cases.csv?sign=passed-on']) {
      expect((await problemOf(table, 'leader')).status).toBe(403);
    }
  });

  it('gives nothing to who is not signed in', async () => {
    const response = await fetch(`${supervision.url}/api/exports/complaints.csv`);
    expect(response.status).toBe(401);
    await response.body?.cancel();
  });
});

describe('a file that cannot be asked for so', () => {
  it.each([
    ['complaints.csv?status=lenyap', 'status'],
    ['complaints.csv?from=2026-03-02&to=2026-03-01', 'to'],
    ['complaints.csv?participant=99.99', 'participant'],
    ['complaints.csv?limit=5', 'limit'],
    ['complaints.csv?after=x', 'after'],
    ['clocks.xlsx?state=x', 'state'],
    ['indicators.csv?by=office&from=2026-03-02', 'by'],
    ['indicator-cases.csv', 'indicator'],
    ['rankings.csv?formula=99', 'formula'],
    ['trends.csv?asOf=2999-01-01', 'asOf'],
    ['growth.csv', 'from'],
    ['recap-rows.csv?flagged=perhaps', 'flagged'],
    ['review-strata.csv?id=0', 'id'],
    ['review-cases.csv?id=0', 'id'],
    ['meetings.csv?state=ramai', 'state'],
    ['joint-handlings.csv?complaint=63.71-2026-1', 'complaint'],
    ['hand-offs.csv?participant=x', 'participant'],
    ['months.csv?participant=63.99', 'participant'],
    ['months.csv?until=2026-13', 'until'],
  ])('is refused, naming the field: %s', async (path, field) => {
    const { status, type, body } = await problemOf(path);
    expect([status, body.errors?.map((error) => error.field)]).toEqual([400, [field]]);
    expect(type).toMatch(/^application\/problem\+json/);
  });

  it.each(['nothing.csv', 'complaints.pdf'])('is not there: %s', async (path) => {
    expect((await problemOf(path)).status).toBe(404);
  });
});

describe('every table', () => {
  /** Of these an own spec tells: they have a number, or need a hub. */
  const toldElsewhere = [
    'published-ranking',
    'review-results',
    'review-strata',
    'review-cases',
    'synchronisation',
  ] as const;
  const asked: Readonly<Record<Exclude<TableName, (typeof toldElsewhere)[number]>, string>> = {
    overview: 'from=2026-03-01&to=2026-03-31&indicator=meanDaysSinceReceipt',
    complaints: '',
    clocks: '',
    'due-clocks': '',
    indicators: 'from=2026-03-01&to=2026-03-31',
    'indicator-cases': 'indicator=completedShare&part=denominator',
    rankings: 'from=2026-03-01&to=2026-03-31',
    signs: 'from=2026-03-01&to=2026-03-31',
    'sign-cases': 'sign=closed-without-follow-up',
    trends: 'all=true',
    growth: 'from=2026-01-01&to=2026-10-31',
    'recap-rows': '',
    'recap-trend': '',
    publications: '',
    'score-shifts': 'participant=63.71&before=2026-02&after=2026-03',
    'moved-cases': 'participant=63.71&before=2026-02&after=2026-03&indicator=received',
    forecast: 'participant=63.71',
    letters: '',
    commitments: '',
    warnings: '',
    'review-rounds': '',
    meetings: '',
    'success-stories': '',
    'joint-handlings': '',
    'hand-offs': 'participant=63.71',
    months: 'until=2026-06',
  };

  it.each(Object.entries(asked))(
    'is a file in both formats that says the same cell by cell: %s',
    async (table, query) => {
      const lines = await csv(`${table}.csv?${query}`);
      const { heads, rows, facts } = await tableFile(await ask(`${table}.xlsx?${query}`));
      expect([heads, ...rows].map((cells) => cells.map((cell, place) => inCsv(cell, heads[place])))).toEqual(lines);
      expect([...facts.keys()]).toEqual(expect.arrayContaining(['Tabel', 'Dibuat', 'Dibuat oleh', 'Jumlah baris']));
    },
  );

  it('that the spec asks for is every one there is', () => {
    expect(new Set([...Object.keys(asked), ...toldElsewhere])).toEqual(new Set(tableNames));
  });

  it('of indicators says each value as the page has it, with what it was divided from', async () => {
    const query = 'from=2026-03-01&to=2026-03-31&by=category&sort=-received';
    const { groups, totals } = await supervision.get<IndicatorListResponse>(
      `/api/indicators?${query}`,
      cookies.supervisor,
    );
    const [head = [], ...rows] = await csv(`indicators.csv?${query}`);
    const [share, below] = [head.indexOf('% selesai'), head.indexOf('% selesai: penyebut')];
    const told = [...groups.map(({ indicators }) => indicators), totals].map((indicators) => {
      const found = indicators.find(({ indicator }) => indicator === 'completedShare');
      return [found?.value, found?.denominator].map((value) => String(value ?? '').replace('.', ','));
    });
    expect(rows.map((cells) => [cells[share], cells[below]])).toEqual(told);
    expect(rows.at(-1)?.[1]).toBe('Jumlah');
  });
});

/** A cell of a workbook as CSV has it. */
function inCsv(cell: WorkbookCell, heading = ''): string {
  if (cell === null) return '';
  if (cell instanceof Date) {
    const said = cell.toISOString().slice(0, 19).replace('T', ' ');
    return heading.endsWith('(WITA)') ? said : said.replace(' 00:00:00', '');
  }
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  return csvCell(String(cell), 'text', WITA);
}

describe('a client that goes away', () => {
  afterEach(() => {
    jest.restoreAllMocks();
  });

  it.each(['csv', 'xlsx'])('ends the reading of the database: %s', async (format) => {
    const second = secondPageHeld('received_at asc');
    const gone = answerClosed();
    const leaving = new AbortController();
    const response = await fetch(`${supervision.url}/api/exports/complaints.${format}?sort=received`, {
      ...{ headers: { cookie: cookies.supervisor }, signal: leaving.signal },
    });
    await response.body?.getReader().read();
    await second.asked;
    leaving.abort();
    await gone;
    second.release();
    // Whole pages later, nobody asked for the third one of a file that nobody wants.
    await bytesOf('complaints.csv?sort=-received');
    expect(second.pagesRead()).toBe(2);
  });
});

/** Holds back the second page that is read in an order. */
function secondPageHeld(order: string) {
  const dataSource = supervision.application.get(DataSource);
  const read = dataSource.query.bind(dataSource);
  const [asking, holding] = [Promise.withResolvers<undefined>(), Promise.withResolvers<undefined>()];
  let pages = 0;
  jest.spyOn(dataSource, 'query').mockImplementation(async (sql, parameters) => {
    if (sql.includes(`order by ${order}`)) {
      pages += 1;
      if (pages === 2) {
        asking.resolve(undefined);
        await holding.promise;
      }
    }
    return read(sql, parameters);
  });
  return { asked: asking.promise, release: () => holding.resolve(undefined), pagesRead: () => pages };
}

/** Resolves once the server knows that the next request's connection is closed. */
const answerClosed = (): Promise<void> =>
  new Promise((resolve) => {
    const server = supervision.application.getHttpServer();
    server.once('request', (_request, response: ServerResponse) => response.once('close', resolve));
  });
