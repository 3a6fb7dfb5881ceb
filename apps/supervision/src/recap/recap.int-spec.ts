import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import { DataSource } from 'typeorm';
import { SupervisionUnderTest } from '../supervision.builder.js';
import type {
  ImportedRecapResponse,
  RecapImportListResponse,
  RecapRowListResponse,
  RecapTrendResponse,
} from './recap.response.js';

const people = {
  supervisor: { sub: 's', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
};

const header = 'month,regency,total,belum_terverifikasi,belum_ditindaklanjuti,proses,selesai,tunda,arsip';
/** Sound rows, one with more completed than received, one whose parts come to less. */
const table = [
  header,
  '2022-01,Banjarmasin,5,0,0,1,4,0,0',
  '2023-01,Banjarmasin,10,1,1,2,5,1,0',
  '2023-01,Kab. Banjar,12,0,0,0,14,0,0',
  '2023-02,Banjarmasin,9,0,0,0,8,0,0',
].join('\n');

describe('the past as others published it', () => {
  let supervision: SupervisionUnderTest;
  const cookies = { supervisor: '', leader: '' };

  beforeAll(async () => {
    supervision = await SupervisionUnderTest.start();
    cookies.supervisor = await supervision.signIn(people.supervisor);
    cookies.leader = await supervision.signIn(people.leader);
  });
  beforeEach(() => supervision.application.get(DataSource).query('truncate recap_import restart identity cascade'));
  afterAll(() => supervision.close(), 30_000);

  const post = async (
    content: string | Uint8Array<ArrayBuffer> | null,
    fields: Record<string, string> = {},
    as: keyof typeof cookies | 'operator' = 'supervisor',
  ) => {
    const form = new FormData();
    if (content !== null) form.append('file', new Blob([content]), 'rekap.csv');
    for (const [name, value] of Object.entries(fields)) form.append(name, value);
    const operator = as === 'operator';
    const response = await fetch(`${supervision.url}/${operator ? 'v1/operator/recaps' : 'api/recaps'}`, {
      method: 'POST',
      headers: operator ? { authorization: 'Bearer operator-token-of-the-spec' } : { cookie: cookies[as] },
      body: form,
    });
    return { status: response.status, body: (await response.json()) as ImportedRecapResponse & { errors?: unknown } };
  };
  const get = <Body>(path: string) => supervision.get<Body>(`/api/recaps${path}`, cookies.leader);

  it('is taken row by row, and what does not add up is told with its difference', async () => {
    const { status, body } = await post(`${table}\n2023-02,Pacitan,3,0,0,0,3,0,0`);
    expect(status).toBe(201);
    expect(body).toMatchObject({ isNew: true, rows: 4, flagged: 2, total: 36 });
    expect(body.flaggedRows).toMatchObject([
      { row: 4, region: 'Kabupaten Banjar', total: 12, flag: { difference: 2 } },
      { row: 5, region: 'Kota Banjarmasin', total: 9, flag: { difference: -1 } },
    ]);
    expect(body.refused).toEqual([{ row: 6, field: 'region', reason: '"Pacitan" is none of the regions' }]);
    const { items } = await get<RecapRowListResponse>('/rows?flagged=true');
    expect(items.map(({ row }) => row)).toEqual([4, 5]);
  });

  it('feeds a trend with the year before of the same regions, without what does not add up', async () => {
    await post([table, '2022-01,Kab. Banjar,3,0,0,0,3,0,0', '2023-03,Tapin,2,0,0,0,2,0,0'].join('\n'));
    await post([header, '2024-03,Banjarmasin,4,0,0,0,4,0,0'].join('\n'));
    const { points } = await get<RecapTrendResponse>('/trend');
    expect(points).toEqual([
      { month: '2022-01', regions: 2, total: 8, completed: 7, flagged: 0, totalYearBefore: null },
      { month: '2023-01', regions: 2, total: 10, completed: 5, flagged: 1, totalYearBefore: 8 },
      { month: '2023-02', regions: 1, total: null, completed: null, flagged: 1, totalYearBefore: null },
      { month: '2023-03', regions: 1, total: 2, completed: 2, flagged: 0, totalYearBefore: null },
      { month: '2024-03', regions: 1, total: 4, completed: 4, flagged: 0, totalYearBefore: null },
    ]);
  });

  it('is the same import when the same file comes again, and a corrected table takes the place of the first', async () => {
    const first = await post(table);
    expect((await post(table)).body).toMatchObject({ id: first.body.id, isNew: false });
    const corrected = () => post([header, '2023-01,Banjar,14,0,0,0,14,0,0'].join('\n'));
    const [one, other] = await Promise.all([corrected(), corrected(), post(table)]);
    expect(one?.body.id).toBe(other?.body.id);
    const { items } = await get<RecapRowListResponse>('/rows?region=Kabupaten%20Banjar');
    expect(items).toMatchObject([{ total: 14, flag: null }]);
    expect((await get<RecapImportListResponse>('')).items).toMatchObject([
      { id: 2, rows: 1, flagged: 0, importedBy: 'Rahmawati' },
      { id: 1, rows: 4, flagged: 2, total: 36 },
    ]);
  });

  it('is read page by page, whatever imports its rows are from', async () => {
    await post(table);
    await post([header, '2024-01,Banjar,1,0,0,0,1,0,0', '2024-02,Banjar,2,0,0,0,2,0,0'].join('\n'));
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null;) {
      const page: RecapRowListResponse = await get(`/rows?limit=2${after && `&after=${encodeURIComponent(after)}`}`);
      seen.push(...page.items.map(({ importId, row }) => `${importId}/${row}`));
      after = page.next;
    }
    expect(seen).toEqual(['1/2', '1/3', '1/4', '1/5', '2/2', '2/3']);
    expect(
      (await fetch(`${supervision.url}/api/recaps/rows?after=kemarin`, { headers: { cookie: cookies.leader } })).status,
    ).toBe(400);
  });

  it('comes as a workbook too, in words and with regions of its own', async () => {
    const workbook = new exceljs.Workbook();
    workbook
      .addWorksheet('rekap')
      .addRows([['Rekap'], ['Kurun', 'Nama', 'Jumlah', 'Selesai'], ['Semester 1 2021', 'Pacitan', 545, 522]]);
    const file = new Uint8Array(await workbook.xlsx.writeBuffer());
    const { status, body } = await post(file, { regions: 'Pacitan\nKota Batu', columns: 'period=Kurun, region=Nama' });
    expect([status, body]).toMatchObject([201, { rows: 1, flagged: 0, total: 545 }]);
    expect((await get<RecapRowListResponse>('/rows')).items).toMatchObject([
      { from: '2021-01-01', to: '2021-06-30', region: 'Pacitan', byStatus: { selesai: 522, diproses: null } },
    ]);
  });

  it.each([
    ['without a file', null, {}, 400, 'file'],
    ['that is no table', 'PK\u0003\u0004 rusak', {}, 422, 'file'],
    ['without the columns', 'a,b\n1,2', {}, 422, 'columns.period'],
    ['with a list of regions that is none', table, { regions: '[1]' }, 422, 'regions'],
    ['with a column that there is not', table, { columns: 'total=Semua' }, 422, 'columns.total'],
    [
      'of another province, without its regions',
      table.replace(/Kab. Banjar|Banjarmasin/g, 'Pacitan'),
      {},
      422,
      'regions',
    ],
    ['of which no row can be read', `${header}\nkemarin,Banjar,1,0,0,0,1,0,0`, {}, 422, 'row 2, period'],
  ])('is refused %s, and nothing is kept', async (_what, content, fields, expected, field) => {
    const { status, body } = await post(content, fields);
    expect([status, body.errors]).toEqual([expected, expect.arrayContaining([expect.objectContaining({ field })])]);
    expect((await get<RecapImportListResponse>('')).items).toEqual([]);
  });

  it('is for the province and the operator to import', async () => {
    expect((await post(table, {}, 'leader')).status).toBe(403);
    expect((await post(table, {}, 'operator')).status).toBe(201);
  });
});
