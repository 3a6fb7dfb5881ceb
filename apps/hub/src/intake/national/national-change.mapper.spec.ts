import { describe, expect, it } from '@jest/globals';
import { inOrder, readNationalChange, type NationalChange } from './national-change.js';
import { instantOf, mapNationalChange, withOffset } from './national-change.mapper.js';

const context = { stampOffset: '+07:00', sealedReporter: null };
const change = (kind: string, data: NationalChange['data'], more: Partial<NationalChange> = {}): NationalChange => ({
  changeId: 'chg-1',
  kind,
  trackingId: '1916449',
  agencyReference: null,
  reference: null,
  at: '2026-03-02T09:15:00+08:00',
  data,
  ...more,
});
const report = {
  status: 'Belum Terverifikasi',
  title: 'Lampu jalan padam',
  body: 'Sudah dua minggu gelap. ',
  classification: 'Pengaduan',
  category: 'Perhubungan',
  channel: 'Website',
  anonymous: false,
  secret: false,
  filedAt: '2026-03-02T09:14:00+08:00',
  agency: { code: '63.71', name: 'Kota Banjarmasin' },
};
const eventOf = (mapped: ReturnType<typeof mapNationalChange>) => {
  if (mapped.kind !== 'event') throw new Error(JSON.stringify(mapped));
  return mapped.event;
};

describe('mapNationalChange', () => {
  it('takes what a citizen filed as filed, with its texts exactly as they came', () => {
    expect(eventOf(mapNationalChange(change('created', report), context))).toEqual({
      specversion: '1.0',
      id: 'change-chg-1',
      source: 'national',
      subject: 'national-1916449',
      type: 'id.lapor.complaint.filed.v1',
      time: '2026-03-02T09:14:00+08:00',
      datacontenttype: 'application/json',
      data: {
        title: 'Lampu jalan padam',
        body: 'Sudah dua minggu gelap. ',
        category: { word: 'Perhubungan' },
        channel: 'website',
        anonymous: false,
        secret: false,
        addressee: '63.71',
      },
    });
  });

  it('takes what an agency handed over as its registration, the same whoever tells it', () => {
    const handedOver = { agencyReference: '63.71-2026-000123', reference: '63.71-2026-000123' };
    expect(eventOf(mapNationalChange(change('created', report, handedOver), context))).toMatchObject({
      id: 'registered-1916449',
      subject: '63.71-2026-000123',
      type: 'id.lapor.complaint.registered.v1',
      data: { trackingId: '1916449' },
    });
  });

  it('skips what a call of ours caused', () => {
    const ours = { reference: '63.71-2026-000123/4' };
    expect(mapNationalChange(change('follow-up', { text: 'x' }, ours), context)).toEqual({ kind: 'echo' });
  });

  it.each<[string, NationalChange['data'], string, object]>([
    [
      'verified',
      { classification: 'Pengaduan Tidak Berkadar Pengawasan', category: 'Perhubungan' },
      'verified',
      { classification: 'pengaduan-tidak-berkadar-pengawasan', category: { word: 'Perhubungan' } },
    ],
    ['verified', { classification: null, category: null }, 'verified', {}],
    [
      'disposed',
      {
        to: [
          { code: '63.71', name: 'Kota Banjarmasin', office: 'Dishub' },
          { code: '63.03', name: 'Kabupaten Banjar', office: null },
        ],
      },
      'disposed',
      {
        to: [
          { participant: '63.71', office: { word: 'Dishub' }, lead: true },
          { participant: '63.03', lead: false },
        ],
      },
    ],
    ['reply', { text: 'Masih gelap.' }, 'replied', { text: 'Masih gelap.' }],
    ['rating', { score: 4, comment: null }, 'rated', { score: 4 }],
    ['category', { classification: 'Aspirasi', category: null }, 'recategorised', { classification: 'aspirasi' }],
    ['status', { status: 'Belum Ditindaklanjuti', reason: null }, 'verified', {}],
    ['status', { status: 'Proses', reason: null }, 'resumed', {}],
    ['status', { status: 'Tunda', reason: 'Menunggu anggaran' }, 'postponed', { reason: 'Menunggu anggaran' }],
    [
      'status',
      { status: 'Arsip', reason: null, closedBy: 'admin' },
      'archived',
      { reason: 'tanpa alasan di SP4N-LAPOR!' },
    ],
    ['status', { status: 'Selesai', reason: null, closedBy: 'reporter' }, 'completed', { by: 'reporter' }],
    ['status', { status: 'Selesai', reason: null, closedBy: null }, 'completed', { by: 'system' }],
  ])('takes %s %j as %s', (kind, data, name, expected) => {
    const event = eventOf(mapNationalChange(change(kind, data), context));
    expect(event.type).toBe(`id.lapor.complaint.${name}.v1`);
    expect(event.data).toEqual(expected);
  });

  it.each<[string, NationalChange]>([
    ['a kind it does not know', change('merged', {})],
    ['a verification taken back', change('status', { status: 'Belum Terverifikasi' })],
    ['a rating out of range', change('rating', { score: 11 })],
    ['a complaint without a title', change('created', { ...report, title: '' })],
    ['a reference that is no complaint id', change('reply', { text: 'x' }, { agencyReference: 'x y' })],
    ['a stamp that is none', change('reply', { text: 'x' }, { at: 'kemarin' })],
  ])('cannot translate %s, and says so', (_what, unknown) => {
    expect(mapNationalChange(unknown, context)).toMatchObject({ kind: 'unknown' });
  });

  it('takes a complaint for anonymous and secret when it does not say', () => {
    const { anonymous: _anonymous, secret: _secret, ...silent } = report;
    expect(eventOf(mapNationalChange(change('created', silent), context)).data).toMatchObject({
      anonymous: true,
      secret: true,
    });
  });
});

describe('stamps', () => {
  it('are read in the configured zone when they name none', () => {
    expect(withOffset('2026-03-02T09:15:00', '+07:00')).toBe('2026-03-02T09:15:00+07:00');
    expect(withOffset('2026-03-02 09:15:00', '+07:00')).toBe('2026-03-02T09:15:00+07:00');
    expect(withOffset('2026-03-02T09:15:00Z', '+07:00')).toBe('2026-03-02T09:15:00Z');
    expect(withOffset('2026-03-02T09:15:00+08:00', '+07:00')).toBe('2026-03-02T09:15:00+08:00');
  });
});

describe('a page of the feed', () => {
  it('is put in order, each change once', () => {
    const page = [
      change('disposed', {}, { changeId: '3' }),
      change('reply', {}, { changeId: '4', at: '2026-03-02T10:00:00+08:00' }),
      change('verified', {}, { changeId: '2' }),
      change('created', {}, { changeId: '1', at: '2026-03-02T08:15:00+07:00' }),
      change('verified', {}, { changeId: '2' }),
    ];
    expect(inOrder(page, (each) => instantOf(each, '+07:00')).map(({ changeId }) => changeId)).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  it('reads changes with care', () => {
    expect(readNationalChange({ changeId: 'a', kind: 'reply', trackingId: '1', at: 'x', data: 5 })?.data).toEqual({});
    for (const junk of [null, 5, 'x', [], {}, { changeId: 1, kind: 'reply', trackingId: '1', at: 'x' }]) {
      expect(readNationalChange(junk)).toBeNull();
    }
  });
});
