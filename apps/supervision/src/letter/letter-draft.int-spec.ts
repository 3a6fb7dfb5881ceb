import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type {
  LetterListResponse,
  LetterPreviewResponse,
  LetterResponse,
  LetterTemplateListResponse,
} from './letter.response.js';
import {
  daysAhead,
  fieldsOf,
  LettersUnderTest,
  matter,
  reportTitle,
  type Refusal,
  type Somebody,
} from './letters-under-test.builder.js';

let letters: LettersUnderTest;

beforeAll(async () => {
  letters = await LettersUnderTest.start();
});
afterAll(() => letters.close(), 30_000);

describe('a letter that is written', () => {
  it('is shown before it is kept, with what is late, by numbers only', async () => {
    const { status, body } = await letters.call<LetterPreviewResponse>('supervisor', 'letters/preview', matter);
    expect(status).toBe(200);
    expect(body).toMatchObject({ templateVersion: 1, deadline: matter.deadline, problems: [] });
    expect(body.body).toContain('{daftarLaporan}');
    expect(body.filledBody).toContain('2 laporan pada Kota Banjarmasin');
    expect(body.filledBody).toContain(
      '1. 63.71-1 - tenggat tindak lanjut pertama: 7 April 2026; penyelesaian: 20 April 2026',
    );
    expect(JSON.stringify(body)).not.toContain(reportTitle);
  });

  it('has by default the deadline of so many working days as its template says', async () => {
    const { deadline: _none, ...open } = matter;
    const { body } = await letters.call<LetterPreviewResponse>('supervisor', 'letters/preview', open);
    expect((body.deadline ?? '') > daysAhead(5)).toBe(true);
  });

  it.each([
    ['of another regency', { complaints: ['63.03-1'] }, ['complaints.0']],
    ['that nobody is late with', { complaints: ['63.71-1', '63.71-5'] }, ['complaints.1']],
    ['that there is not', { complaints: ['63.71-77'] }, ['complaints.0']],
    ['twice', { complaints: ['63.71-1', '63.71-1'] }, ['complaints.1']],
    ['but none, though its text lists them', { complaints: [] }, ['body']],
    ['until today', { deadline: daysAhead(0) }, ['deadline']],
    ['until some day', { deadline: 'besok' }, ['deadline', 'deadline']],
    ['to the province itself', { participant: '63' }, ['participant', 'complaints.0', 'complaints.1']],
    ['of an unknown kind', { kind: 'teguran-9' }, ['kind']],
    ['with a placeholder that there is not', { body: 'Yth. {bupati}' }, ['body']],
    ['that names a letter before it', { subject: 'Menyusul {suratSebelumnya}' }, ['subject']],
    ['with letters that cannot be printed', { subject: 'Teguran ≥ 5 hari' }, ['subject']],
    ['without words', { subject: ' ' }, ['subject']],
  ])('is refused about complaints or with words %s, at the field, and not kept', async (_case, over, fields) => {
    const before = (await letters.call<LetterListResponse>('supervisor', 'letters')).body.items.length;
    expect(fieldsOf(await letters.call<Refusal>('supervisor', 'letters', { ...matter, ...over }))).toEqual([
      400,
      fields,
    ]);
    expect((await letters.call<LetterListResponse>('supervisor', 'letters')).body.items).toHaveLength(before);
  });

  it('changes in versions, each with who and when, and for the version that was read only', async () => {
    const { id } = await letters.draft();
    const change = { basedOn: 1, complaints: ['63.71-3'], subject: 'Teguran tentang satu laporan' };
    const changed = await letters.call<LetterResponse>('supervisor', `letters/${id}/draft`, change);
    expect(changed.body).toMatchObject({
      version: 2,
      subject: 'Teguran tentang satu laporan',
      deadline: matter.deadline,
    });
    expect(changed.body.versions.map(({ version, by, complaints }) => [version, by, complaints])).toEqual([
      [1, 'Rahmawati', ['63.71-1', '63.71-2']],
      [2, 'Rahmawati', ['63.71-3']],
    ]);
    expect((await letters.call('supervisor', `letters/${id}/draft`, change)).status).toBe(409);
    expect((await letters.call('supervisor', `letters/${id}/issue`, { basedOn: 1 })).status).toBe(409);
    expect((await letters.shown(id)).state).toBe('draft');
  });

  it('is given up with a reason, and nothing more', async () => {
    const { id } = await letters.draft();
    expect((await letters.call('supervisor', `letters/${id}/withdrawal`, { note: ' ' })).status).toBe(400);
    const { body } = await letters.call<LetterResponse>('supervisor', `letters/${id}/withdrawal`, {
      note: 'Sudah ditelepon.',
    });
    expect(body).toMatchObject({ state: 'withdrawn', number: null });
    expect(body.timeline.at(-1)).toMatchObject({ step: 'withdrawn', by: 'Rahmawati', text: 'Sudah ditelepon.' });
    for (const step of ['issue', 'draft']) {
      const again = { basedOn: 1, ...(step === 'draft' && { complaints: ['63.71-1'] }) };
      expect((await letters.call('supervisor', `letters/${id}/${step}`, again)).status).toBe(409);
    }
    expect((await letters.call('supervisor', `letters/${id}/withdrawal`, { note: 'Lagi.' })).status).toBe(409);
  });

  it('may be about a secret complaint: it says no more of it than of any other', async () => {
    const { filledBody } = (await letters.draft({ complaints: ['63.71-9'] })).preview ?? { filledBody: '' };
    expect(filledBody).toContain('1. 63.71-9 - tenggat');
  });
});

describe('letters are read', () => {
  let issued: LetterResponse;
  let written: LetterResponse;
  beforeAll(async () => {
    issued = await letters.issue(await letters.draft({ complaints: ['63.71-1'] }));
    written = await letters.draft();
  });
  const ids = async (as: Somebody, query = '') =>
    (await letters.call<LetterListResponse>(as, `letters${query}`)).body.items.map(({ id }) => id);

  it('by a leader, those to their own regency, once they were issued', async () => {
    expect(await ids('leader')).toContain(issued.id);
    expect(await ids('leader')).not.toContain(written.id);
    expect(await ids('neighbour')).toEqual([]);
    expect((await letters.call('leader', `letters/${written.id}`)).status).toBe(404);
    expect((await letters.call('neighbour', `letters/${issued.id}`)).status).toBe(404);
    expect((await letters.pdf(issued.id, 'leader')).status).toBe(200);
    expect((await letters.pdf(issued.id, 'neighbour')).status).toBe(404);
    expect((await letters.pdf(written.id, 'supervisor')).status).toBe(404);
  });

  it.each(['leader', 'ombudsman'] as const)('and not written by a %s', async (as) => {
    const writes: [string, object][] = [
      ['letters', matter],
      ['letters/preview', matter],
      [`letters/${issued.id}/draft`, { basedOn: 1, complaints: [] }],
      [`letters/${issued.id}/issue`, { basedOn: 1 }],
      [`letters/${issued.id}/settlement`, { note: 'Sudah.' }],
      [`letters/${issued.id}/withdrawal`, { note: 'Sudah.' }],
    ];
    for (const [path, body] of writes) expect([path, (await letters.call(as, path, body)).status]).toEqual([path, 403]);
  });

  it('by an auditor, all of them', async () => {
    expect(await ids('ombudsman')).toEqual(await ids('supervisor'));
    expect((await letters.call<LetterTemplateListResponse>('ombudsman', 'letter-templates')).body.maySet).toBe(false);
  });

  it('by how they stand and whose they are, and refused what means nothing', async () => {
    const drafts = await letters.call<LetterListResponse>(
      'supervisor',
      'letters?state=draft,withdrawn&participant=63.71',
    );
    expect(new Set(drafts.body.items.map(({ state }) => state))).toEqual(new Set(['draft', 'withdrawn']));
    const count = drafts.body.counts.find(({ state }) => state === 'draft')?.count;
    expect(count).toBe(drafts.body.items.filter(({ state }) => state === 'draft').length);
    expect(await ids('supervisor', '?participant=63.03')).toEqual([]);
    for (const query of [
      'state=neu',
      'participant=99.99',
      'after=besok',
      'after=3d1f6a52-8a3e-4c57-9f0d-2b7b1c6f9a10',
    ]) {
      const refused = await letters.call<Refusal>('supervisor', `letters?${query}`);
      expect(fieldsOf(refused)).toEqual([400, [query.split('=')[0]]]);
    }
    expect((await letters.call('supervisor', 'letters/neu')).status).toBe(404);
  });
});

describe('a template', () => {
  const templates = async () => (await letters.call<LetterTemplateListResponse>('supervisor', 'letter-templates')).body;
  const content = async () => {
    const [first] = (await templates()).items;
    const { name, subject, body, replyDays, numberFormat } = first?.versions[0] ?? {};
    return { name, subject, body, replyDays, numberFormat };
  };

  it('changes in versions with who and why, and an older one is used again as the next', async () => {
    const old = await content();
    const reason = 'Kop surat baru.';
    const changed = { ...old, subject: 'Peringatan pertama', reason, basedOn: 1 };
    expect((await letters.call('supervisor', 'letter-templates/teguran-1', changed)).status).toBe(201);
    expect((await letters.call('supervisor', 'letter-templates/teguran-1', changed)).status).toBe(409);
    expect((await letters.draft()).subject).toBe('Peringatan pertama');
    await letters.call('supervisor', 'letter-templates/teguran-1', { ...old, reason: 'Kembali.', basedOn: 2 });
    const { versions = [] } = (await templates()).items[0] ?? {};
    expect(versions.map(({ version, recordedBy, reason: why }) => [version, recordedBy, why])).toEqual([
      [3, 'Rahmawati', 'Kembali.'],
      [2, 'Rahmawati', reason],
      [1, 'bawaan', 'Templat bawaan; asumsi awal provinsi.'],
    ]);
    expect((await letters.draft()).subject).toBe(old.subject);
  });

  it.each([
    ['body', 'Yth. {bupati}'],
    ['subject', 'Tentang {daftarLaporan}'],
    ['numberFormat', '400/{tahun}'],
    ['replyDays', 0],
    ['reason', ''],
  ])('is refused with a %s that cannot be used', async (field, value) => {
    const body = { ...(await content()), reason: 'Baru.', basedOn: 3, [field]: value };
    const refused = await letters.call<Refusal>('supervisor', 'letter-templates/teguran-1', body);
    expect(refused.status).toBe(400);
    expect(new Set(refused.body.errors?.map((one) => one.field))).toEqual(new Set([field]));
  });

  it('is the province’s to set, and nothing for a leader to read', async () => {
    const body = { ...(await content()), reason: 'Baru.', basedOn: 3 };
    expect((await letters.call('ombudsman', 'letter-templates/teguran-1', body)).status).toBe(403);
    expect((await letters.call('leader', 'letter-templates/teguran-1', body)).status).toBe(403);
    expect((await letters.call('leader', 'letter-templates')).status).toBe(403);
    expect((await letters.call('supervisor', 'letter-templates/teguran-9', body)).status).toBe(404);
  });
});
