import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { LedgerBuilder, report } from '../case-timeline/ledger.builder.js';
import { ApiCaller } from '../meeting/api-caller.builder.js';
import type { StoryListResponse, StoryResponse } from '../success-story/story.response.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import { cellInstant, tableFile } from './table-file.builder.js';

const people = {
  one: { sub: 'p1', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  other: { sub: 'p2', name: 'Hidayat', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
  ombudsman: { sub: 'o', name: 'Sri', role: 'ombudsman' },
};
type Somebody = keyof typeof people;

const text = {
  title: 'Tiga ruas jalan terang lagi',
  reported: 'Lampu penerangan di tiga ruas jalan padam selama sepekan.',
  done: 'Dinas Perhubungan mengganti 14 lampu dalam lima hari kerja.',
};
const becomesSecret = '63.71-12';

let supervision: SupervisionUnderTest;
let api: ApiCaller<Somebody>;
const ledger = new LedgerBuilder();
const listed = async (as: Somebody) => (await api.taken<StoryListResponse>(as, '/success-stories')).items;
const file = async (as: Somebody) => tableFile(await api.request(as, '/exports/success-stories.xlsx'));

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
  api = await ApiCaller.of(supervision, people);
  const ids = ['63.71-10', '63.71-11', becomesSecret, '63.03-10'];
  for (const id of ids) {
    const [handler = ''] = id.split('-');
    ledger.append(id, 'filed', { time: '2026-03-17T09:00:00+08:00', data: report, state: { handler } });
    const closed = { status: 'selesai', closedBy: 'admin' } as const;
    ledger.append(id, 'completed', { time: '2026-04-02T09:00:00+08:00', data: { by: 'admin' }, state: closed });
  }
  await supervision.publish(ledger.entries);
  await supervision.holds(ledger.entries.length);
  for (const complaint of ids) {
    const { id } = await api.taken<StoryResponse>('one', '/success-stories', { complaint, ...text });
    if (complaint === '63.71-10') continue;
    await api.taken('other', `/success-stories/${id}/decision`, { version: 1, approve: true });
  }
});
afterAll(() => supervision.close(), 30_000);

describe('stories as a file', () => {
  it('say what the list says, to a leader those of their own cases', async () => {
    for (const as of ['one', 'leader', 'ombudsman'] as const) {
      const items = await listed(as);
      const newest = items.map(({ versions: [version] }) => version);
      const { column } = await file(as);
      expect([as, items.length]).toEqual([as, as === 'leader' ? 3 : 4]);
      expect(column('Nomor')).toEqual(items.map(({ id }) => id));
      expect(column('Judul')).toEqual(newest.map((version) => version?.title));
      expect(column('Kode instansi')).toEqual(newest.map((version) => version?.participant.code));
      expect(column('Bulan selesai')).toEqual(newest.map((version) => version?.month));
      expect(column('Dibaca umum')).toEqual(items.map((one) => (one.publicAddress === null ? 'Tidak' : 'Ya')));
      expect(column('Diusulkan')).toEqual(newest.map((version) => cellInstant(version?.proposedAt ?? null)));
      expect(column('Diputuskan oleh')).toEqual(newest.map((version) => version?.decidedBy));
      expect(new Set(column('Dibaca umum'))).toEqual(new Set(['Ya', 'Tidak']));
    }
  });

  it('leave out what became secret since, and say how many', async () => {
    ledger.append(becomesSecret, 'reopened', { data: { reason: 'x' }, redacted: true, state: { secret: true } });
    await supervision.publish(ledger.entries.slice(-1));
    await supervision.holds(ledger.entries.length);
    const secret = (await listed('one')).find(({ unfit }) => unfit === 'secret');
    const { column, facts } = await file('one');
    expect(secret?.complaint).toBe(becomesSecret);
    expect(column('Nomor')).toHaveLength(3);
    expect(column('Nomor')).not.toContain(secret?.id);
    expect(facts.get('Rahasia, tidak didaftar')).toBe('1');
  });
});
