import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ApiCaller } from '../meeting/api-caller.builder.js';
import { SupervisionUnderTest } from '../supervision.builder.js';
import { FakeHub, hubParticipant, hubToken } from '../synchronisation/fake-hub.builder.js';
import type { SynchronisationResponse } from '../synchronisation/synchronisation.response.js';
import { cellInstant, tableFile } from './table-file.builder.js';

const people = {
  supervisor: { sub: 's', name: 'Rahmawati', role: 'province-supervisor', participant: '63' },
  leader: { sub: 'l', name: 'Akhmad', role: 'regency-leader', participant: '63.71' },
  ombudsman: { sub: 'o', name: 'Sri', role: 'ombudsman' },
};

let hub: FakeHub;
let supervision: SupervisionUnderTest;
let api: ApiCaller<keyof typeof people>;

beforeAll(async () => {
  hub = await FakeHub.start();
  supervision = await SupervisionUnderTest.start({ hub: { url: hub.url, operatorToken: hubToken } });
  api = await ApiCaller.of(supervision, people);
});
beforeEach(() => {
  hub.forget();
});
afterAll(async () => {
  await supervision.close();
  await hub.stop();
});

const asOf = '2026-01-02T03:00:00.000Z';
const since = '2026-01-02T02:15:30.250Z';

describe('the table of the synchronisation as a file', () => {
  it('says the same as the page: to a leader of their own regency, to others of everybody', async () => {
    hub.answer('GET /v1/synchronisation', {
      ...{ asOf, openConflicts: 3 },
      participants: [
        hubParticipant('63.01', { lastHeartbeatAt: null, incoming: null, parked: 4, openConflicts: 3 }),
        hubParticipant('63.03', { outgoing: { waiting: 7, since, state: 'down' }, incoming: { waiting: 2, since } }),
        hubParticipant('63.71', {
          ...{ outgoing: null, delivery: 'gateway', openConflicts: 2, held: 5, gaps: 1 },
          lastReceipt: { id: 9, asOf: since, state: 'differences', differences: 12 },
        }),
      ],
    });
    for (const as of ['supervisor', 'leader', 'ombudsman'] as const) {
      const { participants, openConflicts } = await api.taken<SynchronisationResponse>(as, '/synchronisation');
      const { column, facts } = await tableFile(await api.request(as, '/exports/synchronisation.xlsx'));
      expect(column('Kode peserta')).toEqual(participants.map(({ code }) => code));
      expect(column('Kode peserta')).toHaveLength(as === 'leader' ? 1 : 3);
      expect(column('Terakhir terdengar')).toEqual(
        participants.map(({ connection }) => cellInstant(connection.heardAt)),
      );
      expect(column('Masuk, menunggu')).toEqual(participants.map(({ incoming }) => incoming?.waiting ?? null));
      expect(column('Keluar, menunggu')).toEqual(participants.map(({ outgoing }) => outgoing?.waiting ?? null));
      expect(column('Keluar, sejak')).toEqual(participants.map(({ outgoing }) => cellInstant(outgoing?.since ?? null)));
      for (const [heading, of] of [
        ['Tertahan', 'held'],
        ['Laporan yang tertahan', 'gaps'],
        ['Diparkir', 'parked'],
        ['Konflik', 'openConflicts'],
      ] as const) {
        expect([heading, column(heading)]).toEqual([heading, participants.map((one) => one[of])]);
      }
      expect([column('Tanda terima terakhir').at(-1), column('Selisih').at(-1)]).toEqual([cellInstant(since), 12]);
      expect(column('Hasil tanda terima').at(-1)).toBe('Berselisih');
      if (as !== 'leader') {
        expect(column('Koneksi')).toEqual(['Belum pernah terdengar', 'Tersambung', 'Tersambung']);
        expect(column('Pengiriman')).toEqual(['Lancar', 'Tujuan tidak menjawab', null]);
      }
      expect(facts.get('Keadaan pada')).toBe('2026-01-02 11:00:00 WITA');
      expect(facts.get('Konflik yang menunggu putusan')).toMatch(new RegExp(`^${openConflicts};`));
    }
  });

  it('is refused as the page is while the hub does not answer', async () => {
    hub.answer('GET /v1/synchronisation', {}, 500);
    expect((await api.request('supervisor', '/synchronisation')).status).toBe(503);
    expect((await api.request('supervisor', '/exports/synchronisation.csv')).status).toBe(503);
  });
});
