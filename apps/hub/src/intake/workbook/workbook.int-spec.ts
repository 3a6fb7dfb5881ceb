import { createHmac } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { openIdentity, parseEvent, type ComplaintEvent } from '#contract';
import { createTestDatabase, type TestDatabase } from '#testing';
import { operatorToken, secretOf, startIntake, type IntakeHub } from '../intake.builder.js';

const sample = 'apps/cli/sample/lapor-ekspor-2021-s1.xlsx';
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const operator = { authorization: `Bearer ${operatorToken}` };
const header =
  'Rekap\n\nTracking ID;Tanggal Laporan Masuk;Judul Laporan;Isi Laporan Awal;Status Laporan;Instansi Terdisposisi;Nama Pelapor';
const csv = (...rows: string[]): string => [header, ...rows, ''].join('\n');
const row = (trackingId: string, changes: { date?: string; office?: string; reporter?: string } = {}): string => {
  const { date = '3 Mei 2021', office = 'Pemkot Banjarmasin', reporter = '' } = changes;
  return `${trackingId};${date};Judul;Isi;Selesai;${office};${reporter}`;
};

describe('the workbook import', () => {
  let database: TestDatabase;
  let hub: IntakeHub;

  beforeAll(async () => {
    database = await createTestDatabase();
    hub = await startIntake(database.url);
  });

  afterAll(async () => {
    await hub.close();
    await database.drop();
  });

  beforeEach(() => {
    hub.broker.mood = 'well';
    hub.broker.records.length = 0;
  });

  const send = (
    body: string | Uint8Array<ArrayBuffer> | FormData,
    headers: Record<string, string> = {},
    query = '',
  ): Promise<Response> =>
    fetch(`${hub.url}/v1/participants/63/workbooks${query}`, {
      method: 'POST',
      body,
      headers: { ...(body instanceof FormData ? {} : { 'content-type': 'text/csv' }), ...operator, ...headers },
    });
  const receiptOf = async (answer: Promise<Response>): Promise<Record<string, unknown>> =>
    (await (await answer).json()) as Record<string, unknown>;
  const asJson = { accept: 'application/json' };
  const events = () => hub.broker.events('lapor.in.63.v1') as ComplaintEvent<'recorded'>[];

  it('takes the sample half-year whole: 545 reports, every office and category known', async () => {
    const receipt = await receiptOf(send(await readFile(sample), { 'content-type': xlsx, ...asJson }));
    expect(receipt).toMatchObject({ rows: 545, accepted: 545, refused: 0, unknownOffices: [], unknownCategories: [] });
    expect(events().every((event) => parseEvent(event).ok)).toBe(true);
    expect(events().filter(({ data }) => data.status === 'selesai')).toHaveLength(522);
    expect(new Set(events().map(({ data }) => data.handler)).size).toBe(14);
  });

  it('makes the same events of the same file again', async () => {
    const first = await receiptOf(send(csv(row('1'), row('2')), asJson));
    const second = await receiptOf(send(csv(row('2'), row('1')), asJson));
    expect([...(second.eventIds as string[])].sort()).toEqual([...(first.eventIds as string[])].sort());
  });

  it('answers with a verdict for each row, and takes the good ones', async () => {
    const answer = await send(
      csv(row('1'), row('2', { date: '31 Feb 2021' }), row('3', { office: 'Dinas Antariksa' })),
    );
    expect(answer.status).toBe(202);
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const lines = (await answer.text()).trim().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[1]).toMatch(/^4,1,diterima,,,,recorded-[0-9a-f]{64}$/);
    expect(lines[2]).toBe('5,2,ditolak,Tanggal Laporan Masuk,"tidak dapat dibaca: ""31 Feb 2021""",,');
    expect(lines[3]).toContain('Instansi Terdisposisi tidak dikenal: ""Dinas Antariksa""');
    expect(events().map(({ data }) => [data.trackingId, data.handler])).toEqual([
      ['1', '63.71'],
      ['3', undefined],
    ]);
    expect(events()[1]?.data.office).toEqual({ word: 'Dinas Antariksa' });
  });

  it('seals who reported to the key of the hub', async () => {
    await send(csv(row('1', { reporter: 'Pelapor Contoh' }), row('2', { reporter: 'Anonim' })));
    const [known, unknown] = events();
    expect(await openIdentity(known?.data.reporter ?? '', hub.identityKey)).toEqual({ name: 'Pelapor Contoh' });
    expect(unknown?.data.reporter).toBeUndefined();
    expect(JSON.stringify(hub.broker.records)).not.toContain('Pelapor Contoh');
  });

  it("reads times in the participant's zone unless another is named", async () => {
    await send(csv(row('1')));
    await send(csv(row('1')), {}, '?zone=WIB');
    expect(events().map(({ time }) => time)).toEqual(['2021-05-03T00:00:00+08:00', '2021-05-03T00:00:00+07:00']);
  });

  it('takes the file as a form, and gives the verdicts as a workbook', async () => {
    const form = new FormData();
    form.append('file', new Blob([csv(row('1'))]), 'ekspor.csv');
    const answer = await send(form, { accept: xlsx });
    expect(answer.headers.get('content-type')).toBe(xlsx);
    expect(Buffer.from(await answer.arrayBuffer()).toString('latin1', 0, 2)).toBe('PK');
    expect(events()).toHaveLength(1);
  });

  const signature = (code: string, body: string): Record<string, string> => {
    const timestamp = String(Math.floor(Date.now() / 1_000));
    const key = Buffer.from(secretOf(code).replace('whsec_', ''), 'base64');
    const signed = createHmac('sha256', key).update(`a.${timestamp}.${body}`).digest('base64');
    return { 'webhook-id': 'a', 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signed}` };
  };

  it('takes a file that the participant signed, and no other', async () => {
    const body = csv(row('1'));
    const post = (headers: Record<string, string>) =>
      fetch(`${hub.url}/v1/participants/63/workbooks`, {
        method: 'POST',
        body,
        headers: { 'content-type': 'text/csv', ...headers },
      });
    expect((await post(signature('63', body))).status).toBe(202);
    expect((await post(signature('63.71', body))).status).toBe(401);
    expect((await post({})).status).toBe(401);
    expect((await post({ authorization: 'Bearer wrong' })).status).toBe(401);
    expect(events()).toHaveLength(1);
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, number]>([
    ['a JPEG', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(5_000, 7)]), 415],
    ['an encrypted workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 422],
    ['the head of an archive', Buffer.from('PK\u0003\u0004'), 422],
    ['an empty file', '', 422],
    ['a header without rows', csv(), 422],
    ['rows without a header', 'a;b\n1;2\n', 422],
    ['text that is not UTF-8', Buffer.from('Tracking ID;é\n', 'latin1'), 415],
  ])('refuses %s', async (_what, body, status) => {
    const answer = await send(body);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toMatchObject({ title: 'Workbook refused', detail: expect.any(String) });
    expect(hub.broker.records).toEqual([]);
  });

  it('names the columns that are missing', async () => {
    expect(await receiptOf(send('Tracking ID;Judul Laporan;Status Laporan\n1;2;3\n'))).toMatchObject({
      errors: [
        { field: 'Tanggal Laporan Masuk', reason: 'is missing' },
        { field: 'Isi Laporan Awal', reason: 'is missing' },
      ],
    });
  });

  it('keeps the rows before the place where a file is damaged', async () => {
    const answer = await send(csv(row('1'), `2;${'x'.repeat(2_000_000)}`, row('3')), asJson);
    expect(await answer.json()).toMatchObject({
      accepted: 1,
      refused: 1,
      refusals: [{ row: 5, problems: [{ column: 'berkas' }] }],
    });
  });

  it('refuses a form from who is no operator before reading it', async () => {
    const form = new FormData();
    form.append('file', new Blob(['x']), 'x.csv');
    const answer = await fetch(`${hub.url}/v1/participants/63/workbooks`, { method: 'POST', body: form });
    expect(answer.status).toBe(401);
  });

  it('asks to come back when the broker is down', async () => {
    hub.broker.mood = 'down';
    const answer = await send(csv(row('1')));
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('5');
  });
});
