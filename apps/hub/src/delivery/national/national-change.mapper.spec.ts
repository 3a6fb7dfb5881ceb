import { describe, expect, it } from '@jest/globals';
import type { ComplaintEventData, ComplaintEventName, ComplaintSnapshot } from '#contract';
import { assignedTo, entryOf, happened, now, report, ruledOn } from '../entry.builder.js';
import { handedOver, mayShiftStatus, nationalChanges, statusCorrection } from './national-change.mapper.js';

const id = '63.71-2026-000123';
const names = new Map([
  ['63.03', 'Kabupaten Banjar'],
  ['63.71', 'Kota Banjarmasin'],
]);
const at = now;
const reference = `${id}/4`;

const changesOf = <Name extends ComplaintEventName>(
  name: Name,
  data: ComplaintEventData[Name],
  state: Partial<ComplaintSnapshot> = {},
) => nationalChanges(entryOf(happened('63.71', id, name, data), { version: 4, state }), names);

describe('handedOver', () => {
  it('hands over the report under the id that we know it by', () => {
    expect(handedOver(id, happened('63.71', id, 'filed', report), names)).toEqual({
      agencyReference: id,
      title: 'Jalan berlubang',
      body: 'Sudah tiga bulan berlubang.',
      classification: 'Pengaduan Tidak Berkadar Pengawasan',
      category: 'Jalan Berlubang',
      channel: 'regency-app',
      anonymous: false,
      secret: false,
      filedAt: at,
      agency: { code: '63.71', name: 'Kota Banjarmasin' },
    });
  });

  it('never hands over who reported', () => {
    const event = happened('63.71', id, 'filed', { ...report, reporter: 'a.b.c.d.e' });
    expect(JSON.stringify(handedOver(id, event, names))).not.toContain('a.b.c.d.e');
  });

  it('names the agency that the report is addressed to', () => {
    const event = happened('63.71', id, 'filed', { ...report, addressee: '63.03' });
    expect(handedOver(id, event, names).agency).toEqual({ code: '63.03', name: 'Kabupaten Banjar' });
  });

  it('does not ask the platform to answer for it itself', () => {
    const event = happened('63.71', id, 'filed', { ...report, addressee: 'national' });
    expect(handedOver(id, event, names).agency.code).toBe('63.71');
  });
});

describe('nationalChanges', () => {
  it('tells a follow-up with the office that answered', () => {
    expect(changesOf('followedup', { text: 'Sudah ditambal.', office: { word: 'Dinas PUPR' } })).toEqual([
      {
        kind: 'follow-up',
        reference,
        at,
        text: 'Sudah ditambal.',
        by: { code: '63.71', name: 'Kota Banjarmasin', office: 'Dinas PUPR' },
      },
    ]);
  });

  it('tells what the reporter says', () => {
    expect(changesOf('replied', { text: 'Belum.' })).toEqual([{ kind: 'reply', reference, at, text: 'Belum.' }]);
    expect(changesOf('rated', { score: 2, comment: 'Lambat' })).toEqual([
      { kind: 'rating', reference, at, score: 2, comment: 'Lambat' },
    ]);
  });

  it.each(['disposed', 'transferred'] as const)('tells who handles it after it was %s, the lead first', (name) => {
    const assignments = [...assignedTo('63.71'), ...assignedTo('63.03')].map((assignment) => ({
      ...assignment,
      lead: assignment.participant === '63.03',
    }));
    const data = { disposed: { to: [] }, transferred: { to: '63.03', reason: 'Jalan kabupaten' } }[name];
    expect(changesOf(name, data as ComplaintEventData[typeof name], { assignments })).toEqual([
      {
        kind: 'disposition',
        reference,
        at,
        to: [
          { code: '63.03', name: 'Kabupaten Banjar' },
          { code: '63.71', name: 'Kota Banjarmasin' },
        ],
      },
    ]);
  });

  it.each([
    [
      'postponed',
      { reason: 'Menunggu anggaran' },
      { status: 'ditunda' },
      { status: 'Tunda', reason: 'Menunggu anggaran' },
    ],
    ['archived', { reason: 'Duplikat' }, { status: 'diarsip' }, { status: 'Arsip', reason: 'Duplikat' }],
    ['resumed', {}, { status: 'diproses' }, { status: 'Proses' }],
    ['reopened', { reason: 'Berlubang lagi' }, { status: 'diproses' }, { status: 'Proses', reason: 'Berlubang lagi' }],
    ['withdrawn', {}, { status: 'diarsip' }, { status: 'Arsip' }],
    ['completed', { by: 'admin' }, { status: 'selesai', closedBy: 'admin' }, { status: 'Selesai', closedBy: 'admin' }],
    ['verified', {}, { status: 'belum-ditindaklanjuti' }, { status: 'Belum Ditindaklanjuti' }],
  ] as const)('tells the status after it was %s', (name, data, state, told) => {
    expect(changesOf(name, data, state)).toEqual([{ kind: 'status', reference, at, ...told }]);
  });

  it('tells a judgement made on verification by a call with a reference of its own', () => {
    const judged = { classification: 'aspirasi', category: { word: 'Jalan' } } as const;
    expect(changesOf('verified', judged, { status: 'belum-ditindaklanjuti' })).toEqual([
      { kind: 'status', reference, at, status: 'Belum Ditindaklanjuti' },
      { kind: 'category', reference: `${reference}/category`, at, classification: 'Aspirasi', category: 'Jalan' },
    ]);
  });

  it('tells another classification', () => {
    expect(changesOf('recategorised', { classification: 'aspirasi' })).toEqual([
      { kind: 'category', reference, at, classification: 'Aspirasi' },
    ]);
  });

  it('has no words for what the platform does not know', () => {
    expect(changesOf('linked', { duplicateOf: '63.71-2026-000001' })).toEqual([]);
    expect(changesOf('attached', { attachments: [] })).toEqual([]);
  });
});

describe('statusCorrection', () => {
  const followedUp = entryOf(happened('63.71', id, 'followedup', { text: 'Kami mulai lagi.' }), {
    version: 4,
    state: { status: 'diproses' },
  });

  it('is not needed when both agree', () => {
    expect(statusCorrection(followedUp, 'Proses')).toBeNull();
  });

  it('sets the status that the platform does not draw from a follow-up', () => {
    expect(statusCorrection(followedUp, 'Tunda')).toEqual({
      kind: 'status',
      reference: `${reference}/status`,
      at,
      status: 'Proses',
    });
  });

  it.each(['Selesai', 'Arsip'])('does not undo that the platform closed it (%s)', (word) => {
    expect(statusCorrection(followedUp, word)).toBeNull();
  });
});

describe('a ruling', () => {
  const answered = happened('63.03', id, 'followedup', { text: 'Sudah ditambal.' });
  const closed = happened('national', id, 'completed', { by: 'reporter' });
  const rulingOn = (claim: typeof answered | typeof closed, outcome: 'claim' | 'stands') =>
    entryOf(ruledOn(claim, outcome), { version: 4, state: { status: 'diproses' } });

  it('for a claim is told as what was claimed, and sets the status right', () => {
    const told = rulingOn(answered, 'claim');
    expect(nationalChanges(told, names)).toEqual([
      { kind: 'follow-up', reference, at, text: 'Sudah ditambal.', by: { code: '63.03', name: 'Kabupaten Banjar' } },
    ]);
    expect(mayShiftStatus(told)).toBe(true);
  });

  it('does not tell the platform again what it said itself, and sets its status right', () => {
    expect(nationalChanges(rulingOn(closed, 'claim'), names)).toEqual([]);
    expect(mayShiftStatus(rulingOn(closed, 'claim'))).toBe(true);
  });

  it('against the platform takes its status back, also when it closed the complaint itself, and says why', () => {
    const told = rulingOn(closed, 'stands');
    expect(nationalChanges(told, names)).toEqual([]);
    expect(mayShiftStatus(told)).toBe(true);
    expect(statusCorrection(told, 'Selesai')).toEqual({
      kind: 'status',
      reference: `${reference}/status`,
      at: told.event.time,
      status: 'Proses',
      reason: 'Sudah kami periksa.',
    });
    expect(statusCorrection(told, 'Proses')).toBeNull();
  });

  it('against somebody else is nothing that the platform ever heard of', () => {
    expect(nationalChanges(rulingOn(answered, 'stands'), names)).toEqual([]);
    expect(mayShiftStatus(rulingOn(answered, 'stands'))).toBe(false);
  });
});
