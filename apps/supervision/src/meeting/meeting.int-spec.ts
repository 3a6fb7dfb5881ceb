import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { filedAt } from '#contract';
import { pdfText } from '#testing';
import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { cellInstant, tableFile } from '../export/table-file.builder.js';
import type { IndicatorListResponse } from '../monev/indicator.response.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import { ApiCaller } from './api-caller.builder.js';
import type { MeetingListResponse, MeetingResponse } from './meeting.response.js';

const people = {
  chair: { sub: 'p1', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l1', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
  neighbour: { sub: 'l2', name: 'Yusuf', role: 'regency-leader', participant: '63.03' },
  ombudsman: { sub: 'o', name: 'Sri', role: 'ombudsman' },
};
let supervision: SupervisionUnderTest;
const ledger = new LedgerBuilder();
const march = { from: '2026-03-01', to: '2026-03-31' };
const plan = { scheduledAt: '2026-04-06T09:00:00+08:00', place: 'Ruang rapat', ...march };
const promise = {
  ...{ kind: 'commitment', participant: '63.71', text: 'Menambah dua admin' },
  ...{ owner: 'Kepala Dinas Kominfo', due: '2999-05-01' },
};

let api: ApiCaller<keyof typeof people>;
type Somebody = keyof typeof people;
const taken = <Body = MeetingResponse>(as: Somebody, path: string, body: object | null = null): Promise<Body> =>
  api.taken<Body>(as, path, body);
const refused = (as: Somebody, path: string, body: object | null = null) => api.refused(as, path, body);

const partOf = ({ parts }: MeetingResponse, code: string) => {
  const part = parts.find(({ participant }) => participant.code === code);
  if (part === undefined) throw new Error(`${code} has no part.`);
  return part;
};

/** A report of March 2026, answered or not. */
function tell(id: string, { answered = false, secret = false } = {}): void {
  const handler = filedAt(id);
  const time = '2026-03-02T09:00:00+08:00';
  ledger.append(id, 'filed', { time, data: { ...report, secret }, redacted: secret, state: { handler, secret } });
  if (!answered) return;
  const assignments = [{ participant: handler, lead: true, office: { word: 'Dinas PUPR' }, task: 'open' as const }];
  ledger.append(id, 'followedup', {
    time: '2026-03-03T10:00:00+08:00',
    data: { text: 'Sudah diperbaiki.', office: { word: 'Dinas PUPR' }, attachments: [] },
    state: { status: 'diproses', assignments },
  });
}

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  api = await ApiCaller.of(supervision, people);
  for (let number = 1; number <= 8; number += 1) tell(`63.71-${number}`, { answered: number <= 4 });
  for (let number = 1; number <= 6; number += 1) tell(`63.03-${number}`, { answered: true });
  tell('63.71-100', { secret: true });
  await supervision.publish(ledger.entries);
  await supervision.holds(ledger.entries.length);
});
afterAll(() => supervision.close(), 30_000);

describe('a meeting that is planned', () => {
  let id: number;

  it('is not opened on what cannot be used, nor by who does not lead', async () => {
    expect(await refused('chair', '/meetings', { ...plan, to: '2026-02-01' })).toEqual([400, ['to']]);
    expect(await refused('chair', '/meetings', { ...plan, place: ' ' })).toEqual([400, ['place']]);
    expect(await refused('chair', '/meetings', { ...plan, scheduledAt: '2026-04-06T09:00' })).toEqual([
      400,
      ['scheduledAt'],
    ]);
    expect(await refused('chair', '/meetings', { ...plan, participants: ['99'] })).toEqual([400, ['participants']]);
    for (const as of ['leader', 'ombudsman'] as const) expect(await refused(as, '/meetings', plan)).toEqual([403]);
    expect((await taken<MeetingListResponse>('chair', '/meetings')).items).toEqual([]);
  });

  it('has an agenda for everybody, made of the figures that the pages show', async () => {
    const meeting = await taken('chair', '/meetings', plan);
    ({ id } = meeting);
    expect(meeting).toMatchObject({ state: 'planned', openedBy: 'Rahmawati', former: null, documents: [] });
    expect(meeting.parts).toHaveLength(14);
    expect(meeting.agenda).toMatchObject({ version: 1, by: 'Rahmawati', rules: { version: 1 } });
    expect(meeting.agenda.basis.before).toEqual({ from: '2026-02-01', to: '2026-02-28' });
    const { agenda } = partOf(meeting, '63.71');
    const item = (rule: string) => agenda.find((one) => one.rule === rule);
    const query = new URLSearchParams({ ...march, participant: '63.71' }).toString();
    const { totals } = await taken<IndicatorListResponse>('chair', `/indicators?${query}`);
    const share = totals.find(({ indicator }) => indicator === 'followedUpShare');
    expect(share).toMatchObject({ numerator: 4, denominator: 9 });
    expect(item('followed-up-low')?.figure).toEqual({ unit: 'share', value: share?.value, of: 9, before: null });
    // Not the secret one: it is in no list.
    expect(item('overdue')?.figure.value).toBeGreaterThanOrEqual(4);
    expect(item('overdue')?.page).toBe('/tenggat?participant=63.71');
    const clocks = 'national-verification,disposition,first-follow-up,completion';
    const overdue = `/clocks?participant=63.71&state=overdue&limit=100&clock=${clocks}`;
    const { items } = await taken<{ items: object[] }>('chair', overdue);
    expect(item('overdue')?.figure.value).toBe(items.length);
    expect(partOf(meeting, '63.03').agenda.map(({ rule }) => rule)).not.toContain('followed-up-low');
  });

  it('is the only one, moves with its reason, and keeps what was said before', async () => {
    expect(await refused('chair', '/meetings', plan)).toEqual([409]);
    const other = { scheduledAt: '2026-04-07T13:00:00+08:00', place: 'Aula', reason: 'Ruang dipakai' };
    const moved = await taken('chair', `/meetings/${id}/schedule`, other);
    expect(moved).toMatchObject({ scheduledAt: '2026-04-07T05:00:00.000Z', place: 'Aula' });
    expect(moved.schedules.map(({ place, reason, by }) => [place, reason, by])).toEqual([
      ['Ruang rapat', null, 'Rahmawati'],
      ['Aula', 'Ruang dipakai', 'Rahmawati'],
    ]);
    const found = (query: string) => taken<MeetingListResponse>('chair', `/meetings?${query}`);
    expect((await found('state=planned&from=2026-04-07&to=2026-04-07')).items.map((one) => one.id)).toEqual([id]);
    expect((await found('from=2026-04-08')).items).toEqual([]);
    expect((await found('state=closed')).items).toEqual([]);
    expect(await refused('chair', '/meetings?state=ended')).toEqual([400, ['state']]);
  });

  it('can be made an agenda anew, and takes items of ones own, but no minutes yet', async () => {
    expect((await taken('chair', `/meetings/${id}/agenda`, {})).agenda.version).toBe(2);
    const item = { kind: 'item', participant: '63.03', text: 'Perkenalan admin baru' };
    const written = await taken('chair', `/meetings/${id}/lines`, item);
    expect(partOf(written, '63.03').lines).toMatchObject([{ kind: 'item', by: 'Rahmawati', struck: null }]);
    expect(await refused('chair', `/meetings/${id}/lines`, { ...item, kind: 'finding' })).toEqual([409]);
    expect(await refused('chair', `/meetings/${id}/close`, {})).toEqual([409]);
  });

  it('is called off with a reason, and is over then', async () => {
    expect(await refused('chair', `/meetings/${id}/call-off`, {})).toEqual([400, ['reason']]);
    const off = await taken('chair', `/meetings/${id}/call-off`, { reason: 'Bertepatan dengan libur' });
    expect(off).toMatchObject({ state: 'called-off', calledOffBy: 'Rahmawati' });
    expect(await refused('chair', `/meetings/${id}/begin`, {})).toEqual([409]);
    const versions = await supervision.application
      .get(DataSource)
      .query<object[]>('select version from meeting_agenda where meeting_id = $1 order by version', [id]);
    expect(versions).toEqual([{ version: 1 }, { version: 2 }]);
  });
});

describe('the minutes of a meeting', () => {
  let id: number;
  const finding = { kind: 'finding', participant: '63.71', text: 'Empat laporan tanpa jawaban' };

  it('take what fits, naming what does not', async () => {
    ({ id } = await taken('chair', '/meetings', { ...plan, participants: ['63.71', '63.03'] }));
    await taken('chair', `/meetings/${id}/begin`, {});
    const lines = `/meetings/${id}/lines`;
    expect(await refused('chair', `/meetings/${id}/agenda`, {})).toEqual([409]);
    expect(await refused('chair', lines, { ...finding, participant: '63.05' })).toEqual([400, ['participant']]);
    expect(await refused('chair', lines, { ...finding, complaintIds: ['63.71-5', '63.71-100'] })).toEqual([
      400,
      ['complaintIds.1'],
    ]);
    expect(await refused('chair', lines, { ...finding, kind: 'commitment' })).toEqual([400, ['owner', 'due']]);
    expect(await refused('chair', lines, { ...promise, due: '2026-02-30' })).toEqual([400, ['due']]);
    for (const as of ['leader', 'ombudsman'] as const) expect(await refused(as, lines, finding)).toEqual([403]);
    await taken('chair', lines, { ...finding, complaintIds: ['63.71-5'] });
    const written = await taken('chair', lines, promise);
    expect(partOf(written, '63.71').lines.map(({ kind, text, complaintIds }) => [kind, text, complaintIds])).toEqual([
      ['finding', 'Empat laporan tanpa jawaban', ['63.71-5']],
      ['commitment', 'Menambah dua admin', []],
    ]);
  });

  it('keep a line that was struck out, with who and why', async () => {
    const wrong = await taken('chair', `/meetings/${id}/lines`, { ...finding, text: 'Salah tulis' });
    const line = partOf(wrong, '63.71').lines.at(-1)?.id ?? 0;
    const strike = `/meetings/${id}/lines/${line}/strike`;
    const struck = await taken('chair', strike, { reason: 'Bukan 63.71' });
    expect(partOf(struck, '63.71').lines.at(-1)?.struck).toMatchObject({ by: 'Rahmawati', reason: 'Bukan 63.71' });
    expect(await refused('chair', strike, { reason: 'Lagi' })).toEqual([404]);
    expect(await refused('chair', `/meetings/${id}/lines/99999999999/strike`, { reason: 'A' })).toEqual([404]);
  });

  it('tell who is there', async () => {
    const stranger = { people: [{ name: 'Siti', function: 'Kabid', participant: '63.05' }] };
    expect(await refused('chair', `/meetings/${id}/attendance`, stranger)).toEqual([400, ['people.0.participant']]);
    expect(await refused('chair', `/meetings/${id}/attendance`, { people: [{ name: 'Siti' }] })).toEqual([
      400,
      ['people.0.function'],
    ]);
    // What is of a neighbour alone is in no extract of others.
    const theirs = { participant: '63.03', complaintIds: ['63.03-1'] };
    await taken('chair', `/meetings/${id}/lines`, { kind: 'finding', ...theirs, text: 'Jawaban tetangga serupa' });
    const told = { kind: 'commitment', participant: '63.03', text: 'Janji tetangga', owner: 'Dinas tetangga' };
    await taken('chair', `/meetings/${id}/lines`, { ...told, due: '2999-06-01' });
    const list = {
      people: [
        { name: 'Siti Aminah', function: 'Kabid IKP', participant: '63.71' },
        { name: 'Badrun', function: 'Kabid tetangga', participant: '63.03' },
        { name: 'Budi', function: 'Tamu' },
      ],
    };
    const { attendance } = await taken('chair', `/meetings/${id}/attendance`, list);
    expect(attendance?.people.map(({ name, participant }) => [name, participant?.code ?? null])).toEqual([
      ['Siti Aminah', '63.71'],
      ['Badrun', '63.03'],
      ['Budi', null],
    ]);
  });

  it('are a PDF once the meeting is closed, and never change', async () => {
    const closed = await taken('chair', `/meetings/${id}/close`, {});
    expect(closed).toMatchObject({ state: 'closed', closedBy: 'Rahmawati' });
    const file = await api.request('ombudsman', `/meetings/${id}/documents/0`);
    expect(file.headers.get('content-type')).toBe('application/pdf');
    const bytes = new Uint8Array(await file.arrayBuffer());
    expect(closed.documents).toMatchObject([{ number: 0, sha256: createHash('sha256').update(bytes).digest('hex') }]);
    const { title, pages } = await pdfText(bytes);
    const text = pages.join('\n').replaceAll(/\s+/g, ' ');
    expect(title).toBe(`Notulen Rapat Koordinasi ke-${id}`);
    for (const said of [
      'PEMERINTAH PROVINSI KALIMANTAN SELATAN',
      'Siti Aminah',
      '% ditindaklanjuti rendah',
      'Empat laporan tanpa jawaban (laporan 63.71-5)',
      'Menambah dua admin',
      'Kepala Dinas Kominfo',
      '1 Mei 2999',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).not.toContain('Salah tulis');
    for (const [path, body] of [
      ['lines', finding],
      ['attendance', { people: [] }],
      ['close', {}],
      ['agenda', {}],
    ] as const) {
      expect(await refused('chair', `/meetings/${id}/${path}`, body)).toEqual([409]);
    }
  });

  it('are put right by an addendum, which is a file of its own', async () => {
    const addendum = { text: 'Tiga laporan, bukan empat.', reason: 'Salah hitung' };
    expect(await refused('ombudsman', `/meetings/${id}/addenda`, addendum)).toEqual([403]);
    const { documents } = await taken('chair', `/meetings/${id}/addenda`, addendum);
    expect(documents).toMatchObject([{ number: 0 }, { number: 1, ...addendum, by: 'Rahmawati' }]);
    const file = await api.request('chair', `/meetings/${id}/documents/1`);
    const { pages } = await pdfText(new Uint8Array(await file.arrayBuffer()));
    const text = pages.join('\n').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Tiga laporan, bukan empat.');
    expect(text).toContain('Salah hitung');
    expect(await refused('chair', `/meetings/${id}/documents/9`)).toEqual([404]);
  });

  it('are handed to a leader as an extract, with the own part and nothing of anybody else', async () => {
    const add = (text: string, participant?: string) =>
      taken('chair', `/meetings/${id}/addenda`, { text, reason: 'Salah tulis', ...(participant && { participant }) });
    expect(await refused('chair', `/meetings/${id}/addenda`, { text: 'A', reason: 'B', participant: '99' })).toEqual([
      400,
      ['participant'],
    ]);
    await add('Adendum bagi Banjarmasin', '63.71');
    const { documents } = await add('Adendum bagi tetangga', '63.03');
    expect(documents.map(({ participant }) => participant?.code ?? null)).toEqual([null, null, '63.71', '63.03']);
    const extract = async (as: Somebody, code: string) => {
      const { parts } = await taken(as, `/meetings/${id}`);
      const address = parts.find(({ participant }) => participant.code === code)?.extract ?? '';
      const file = await api.request(as, address.replace('/api', ''));
      const { pages } = await pdfText(new Uint8Array(await file.arrayBuffer()));
      return pages.join('\n').replaceAll(/\s+/g, ' ');
    };
    const own = await extract('leader', '63.71');
    for (const said of [
      'Petikan Notulen Rapat Koordinasi',
      'Kota Banjarmasin',
      'Siti Aminah',
      '% ditindaklanjuti rendah',
      'Empat laporan tanpa jawaban (laporan 63.71-5)',
      'Menambah dua admin',
      'Adendum bagi Banjarmasin',
    ]) {
      expect(own).toContain(said);
    }
    const { parts } = await taken('chair', `/meetings/${id}`);
    const names = parts.map(({ participant }) => participant).filter(({ code }) => !['63', '63.71'].includes(code));
    for (const { code, name } of names) expect(own.includes(code) || own.includes(name)).toBe(false);
    for (const theirs of ['tetangga', 'Badrun', 'Tiga laporan, bukan empat.']) expect(own).not.toContain(theirs);
    const neighbours = await extract('neighbour', '63.03');
    for (const said of ['Janji tetangga', 'Badrun', 'Adendum bagi tetangga']) expect(neighbours).toContain(said);
    for (const other of ['Siti Aminah', '63.71', 'Banjarmasin,']) expect(neighbours).not.toContain(other);
    expect(await extract('ombudsman', '63.03')).toBe(neighbours);
    expect(await refused('leader', `/meetings/${id}/extracts/63.03`)).toEqual([403]);
    expect(await refused('chair', `/meetings/${id}/extracts/64.01`)).toEqual([404]);
    expect(await refused('chair', '/meetings/99999/extracts/63.03')).toEqual([404]);
  });

  it('tell a leader of the own part only', async () => {
    const { parts, documents } = await taken('leader', `/meetings/${id}`);
    expect(parts.map(({ participant }) => participant.code)).toEqual(['63.71']);
    expect(documents).toEqual([]);
    expect(JSON.stringify(parts)).not.toContain('63.03');
    expect(await refused('leader', `/meetings/${id}/documents/0`)).toEqual([403]);
    const { id: other } = await taken('chair', '/meetings', { ...plan, participants: ['63.03'] });
    expect(await refused('leader', `/meetings/${other}`)).toEqual([404]);
    expect(await refused('chair', `/meetings/${other}/extracts/63.03`)).toEqual([409]);
    expect((await taken<MeetingListResponse>('leader', '/meetings')).items.map((one) => one.id)).not.toContain(other);
    await taken('chair', `/meetings/${other}/call-off`, { reason: 'Cukup' });
  });

  it('are listed in a file as on the page, to a leader those with a part of theirs', async () => {
    const numbers = new Map<Somebody, number>();
    for (const [as, query] of [
      ['chair', ''],
      ['chair', 'state=called-off'],
      ['leader', ''],
      ['ombudsman', 'from=2026-04-01&to=2026-04-30'],
    ] as const) {
      const { items } = await taken<MeetingListResponse>(as, `/meetings?${query}`);
      const { column } = await tableFile(await api.request(as, `/exports/meetings.xlsx?${query}`));
      expect([as, items.length > 0]).toEqual([as, true]);
      expect(column('Nomor')).toEqual(items.map((one) => one.id));
      expect(column('Waktu')).toEqual(items.map(({ scheduledAt }) => cellInstant(scheduledAt)));
      expect(column('Awal periode')).toEqual(items.map(({ from }) => new Date(from)));
      expect(column('Ditutup')).toEqual(items.map(({ closedAt }) => cellInstant(closedAt)));
      expect(column('Temuan')).toEqual(items.map(({ findings }) => findings));
      expect(column('Komitmen')).toEqual(items.map(({ commitments }) => commitments));
      expect(column('Komitmen belum selesai')).toEqual(items.map((one) => one.unsettledCommitments));
      expect(column('Alasan dibatalkan')).toEqual(items.map(({ calledOffReason }) => calledOffReason));
      if (query === '') numbers.set(as, items.length);
    }
    expect(numbers.get('leader')).toBeLessThan(numbers.get('chair') ?? 0);
    expect(await refused('chair', '/exports/meetings.csv?from=2026-04-02&to=2026-04-01')).toEqual([400, ['to']]);
  });
});
