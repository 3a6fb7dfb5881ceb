import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { parseHubRequest } from '#contract';
import { pdfText } from '#testing';
import { tableFile } from '../export/table-file.builder.js';
import { hubToken } from '../synchronisation/fake-hub.builder.js';
import { until } from '../supervision.builder.js';
import { ExchangeLetters } from './exchange-letters.handler.js';
import type { LetterItemResponse, LetterListResponse, LetterResponse } from './letter.response.js';
import { fieldsOf, LettersUnderTest, matter, reportTitle, type Refusal } from './letters-under-test.builder.js';

let letters: LettersUnderTest;

beforeAll(async () => {
  letters = await LettersUnderTest.start();
});
afterAll(() => letters.close(), 30_000);

describe('a letter that is issued', () => {
  const exchange = () => letters.supervision.application.get(ExchangeLetters, { strict: false });
  const year = Number(new Intl.DateTimeFormat('en', { timeZone: 'Asia/Makassar', year: 'numeric' }).format(new Date()));
  const sequences = async (): Promise<number[]> => {
    const rows = await letters.supervision.application
      .get(DataSource)
      .query<{ sequence: number }[]>('select sequence from letter where year = $1 order by sequence', [year]);
    return rows.map(({ sequence }) => sequence);
  };

  it('gets the next number and a PDF that stays as it is', async () => {
    const letter = await letters.issue(await letters.draft());
    const sequence = (await sequences()).at(-1) ?? 0;
    expect(letter.number).toBe(`400.14.5/${String(sequence).padStart(3, '0')}/DISKOMINFO/${year}`);
    const [first, second] = [await letters.pdf(letter.id, 'supervisor'), await letters.pdf(letter.id, 'supervisor')];
    expect(first.headers.get('content-disposition')).toMatch(/filename="surat-400\.14\.5-\d+-DISKOMINFO-\d+\.pdf"/);
    const bytes = Buffer.from(await first.arrayBuffer());
    expect(bytes.equals(Buffer.from(await second.arrayBuffer()))).toBe(true);
    expect(letter.document).toEqual({
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
    });
    const { title: pdfTitle, pages } = await pdfText(bytes);
    const text = pages.join(' ');
    expect(pdfTitle).toBe(`Surat ${letter.number}`);
    for (const part of [letter.number ?? '', 'Kota Banjarmasin', '63.71-1', '63.71-2', 'Rahmawati', '20 April 2026']) {
      expect(text).toContain(part);
    }
    expect(text).not.toContain(reportTitle);
    expect(letter.body).toBe((await letters.shown(letter.id)).body);
    expect(letter.body).not.toMatch(/\{\w+\}/);
  });

  it('uses no number when it fails, and leaves no gap however many are issued at once', async () => {
    const before = (await sequences()).length;
    const late = await letters.draft({ complaints: ['63.71-1'] });
    expect((await letters.call('supervisor', `letters/${late.id}/issue`, { basedOn: 7 })).status).toBe(409);
    const drafts = await Promise.all(Array.from({ length: 5 }, () => letters.draft()));
    await Promise.all(drafts.map((one) => letters.issue(one)));
    const after = await sequences();
    expect(after).toEqual(Array.from({ length: before + 5 }, (_, index) => index + 1));
    expect((await letters.call('supervisor', `letters/${drafts[0]?.id}/issue`, { basedOn: 1 })).status).toBe(409);
    expect(await sequences()).toEqual(after);
  });

  it('is handed to the hub as the contract has it, once, also when the hub was away', async () => {
    const letter = await letters.draft();
    letters.hub.answer(`PUT /v1/letters/${letter.id}`, { title: 'down' }, 503);
    await letters.call('supervisor', `letters/${letter.id}/issue`, { basedOn: 1 });
    await expect(exchange().handle()).rejects.toThrow('does not answer');
    expect((await letters.shown(letter.id)).state).toBe('waiting');
    letters.hub.answer(`PUT /v1/letters/${letter.id}`, {});
    await until(async () => (await letters.shown(letter.id)).timeline.some(({ step }) => step === 'handed'));
    const puts = () => letters.hub.asked.filter(({ path }) => path === `/v1/letters/${letter.id}`);
    const put = puts();
    await exchange().handle();
    expect(puts()).toHaveLength(put.length);
    const { participant, letter: data } = put.at(-1)?.body as { participant: string; letter: object };
    expect(put.at(-1)?.authorization).toBe(`Bearer ${hubToken}`);
    const request = {
      ...{ specversion: '1.0', id: '1', source: 'hub', subject: participant, type: 'id.lapor.hub.letter-issued.v1' },
      ...{ time: new Date().toISOString(), datacontenttype: 'application/json', data },
    };
    expect(parseHubRequest(request)).toMatchObject({ ok: true });
    expect(data).toMatchObject({ kind: 'teguran-1', deadline: matter.deadline, complaints: ['63.71-1', '63.71-2'] });
  });

  it('that the hub refuses says so to whoever looks', async () => {
    const { id } = await letters.draft();
    letters.hub.answer(`PUT /v1/letters/${id}`, { errors: [{ field: 'letter.number', reason: 'is too long' }] }, 400);
    await letters.call('supervisor', `letters/${id}/issue`, { basedOn: 1 });
    await until(async () => (await letters.shown(id)).refusal !== null);
    expect(await letters.shown(id)).toMatchObject({ state: 'waiting', refusal: 'letter.number is too long' });
  });

  it('is followed until it is answered, and settled by the province', async () => {
    const { id } = await letters.issue(await letters.draft());
    expect((await letters.call('supervisor', `letters/${id}/settlement`, { note: 'Selesai.' })).status).toBe(409);
    await letters.told(id, 'sent');
    expect((await letters.shown(id)).state).toBe('sent');
    await letters.told(id, 'received');
    expect(await letters.shown(id)).toMatchObject({ state: 'received', nextKind: 'teguran-2', canSettle: true });
    await letters.told(id, 'answered', { text: 'Sudah ditangani.', office: { word: 'Dinas PUPR' } });
    const answered = await letters.shown(id, 'leader');
    expect(answered).toMatchObject({ state: 'answered', versions: [] });
    expect(answered.timeline.map(({ step }) => step)).not.toContain('drafted');
    expect(answered.answers).toMatchObject([{ text: 'Sudah ditangani.', office: 'Dinas PUPR', isLate: false }]);
    const settled = await letters.call<LetterResponse>('supervisor', `letters/${id}/settlement`, { note: 'Diterima.' });
    expect(settled.body).toMatchObject({ state: 'settled', nextKind: null, canSettle: false });
    expect(settled.body.timeline.map(({ step }) => step)).toEqual([
      ...['drafted', 'issued', 'handed', 'sent', 'received', 'answered', 'settled'],
    ]);
  });

  it('is overdue after its last day, and then followed by the next one, once', async () => {
    const { id } = await letters.issue(await letters.draft());
    await letters.told(id, 'received');
    await letters.supervision.application
      .get(DataSource)
      .query(`update letter_draft set deadline = current_date - 3 where letter_id = $1`, [id]);
    expect(await letters.shown(id)).toMatchObject({ state: 'overdue', stillLate: ['63.71-1', '63.71-2'] });
    const next = await letters.draft({ kind: 'teguran-2', follows: id });
    expect(next.preview?.filledBody).toContain('Menyusul surat kami nomor 400.14.5/');
    const second = await letters.draft({ kind: 'teguran-2', follows: id });
    const issued = await letters.issue(next);
    expect(issued.follows).toMatchObject({ id });
    expect(await letters.shown(id)).toMatchObject({
      state: 'escalated',
      followedBy: { id: next.id, number: issued.number },
    });
    const refused = await letters.call('supervisor', `letters/${second.id}/issue`, { basedOn: 1 });
    expect(refused.status).toBe(409);
    // It had a number already when it was refused.
    await letters.issue(await letters.draft());
    const all = await sequences();
    expect(all).toEqual(all.map((_sequence, index) => index + 1));
  });

  it('reminds nobody of what was done since the draft', async () => {
    const written = await letters.draft({ complaints: ['63.71-3'] });
    letters.ledger.append('63.71-3', 'followedup', {
      data: { text: 'Sudah diperbaiki.' },
      time: new Date().toISOString(),
      state: { status: 'diproses' },
    });
    letters.ledger.append('63.71-3', 'completed', {
      data: { by: 'admin' },
      time: new Date().toISOString(),
      state: { status: 'selesai', closedBy: 'admin' },
    });
    await letters.publish(2);
    const refused = await letters.call<Refusal>('supervisor', `letters/${written.id}/issue`, { basedOn: 1 });
    expect(fieldsOf(refused)).toEqual([400, ['complaints.0']]);
    expect((await letters.shown(written.id)).preview?.problems).toMatchObject([{ field: 'complaints.0' }]);
  });
});

describe('letters as a file', () => {
  it('are all that the list has, page after page, under its filters and rights', async () => {
    // More than one page of the list.
    for (let number = 0; number < 12; number += 1) await letters.draft();
    for (const [as, query] of [
      ['supervisor', ''],
      ['supervisor', 'state=draft,settled&participant=63.71'],
      ['leader', ''],
    ] as const) {
      const items: LetterItemResponse[] = [];
      for (let after: string | null = ''; after !== null;) {
        const page: { body: LetterListResponse } = await letters.call(as, `letters?${query}${after}`);
        items.push(...page.body.items);
        after = page.body.next === null ? null : `&after=${page.body.next}`;
      }
      const file = await tableFile(await letters.file(`exports/letters.xlsx?${query}`, as));
      expect(file.column('Nomor surat')).toEqual(items.map(({ number }) => number));
      expect(file.column('Perihal')).toEqual(items.map(({ subject }) => subject));
      expect(file.column('Instansi')).toEqual(items.map(({ participant }) => participant.name));
      expect(file.column('Hari terakhir jawaban')).toEqual(items.map(({ deadline }) => new Date(deadline)));
      expect(file.column('Laporan yang disebut')).toEqual(items.map(({ complaints }) => complaints));
      expect(file.column('Keadaan').filter((state) => state === 'Selesai')).toHaveLength(
        items.filter(({ state }) => state === 'settled').length,
      );
      expect(file.facts.get('Jumlah baris')).toBe(String(items.length));
      expect(file.facts.get('Keadaan surat')).toBe(query === '' ? undefined : 'Konsep, Selesai');
      expect(file.facts.get('Keadaan pada')).toMatch(/ WITA$/);
      if (as === 'leader') expect(file.column('Keadaan')).not.toContain('Konsep');
      else expect(items.length).toBeGreaterThan(query === '' ? 25 : 0);
    }
  });
});
