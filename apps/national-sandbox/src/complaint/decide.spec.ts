import { describe, expect, it } from '@jest/globals';
import { complaintWith, filing } from './complaint.builder.js';
import { act, apply, decide, file, ordinaryVerification } from './decide.js';
import type { Action, Actor } from './decide.js';
import { statusWords } from './words.js';
import type { StatusWord } from './words.js';

const at = new Date('2026-03-04T02:00:00Z');
const citizen: Actor = { is: 'citizen', at };
const admin: Actor = { is: 'admin', at };
const agency: Actor = { is: 'agency', reference: '63.71-2026-000001/4', at };
const office = { code: '63.71', name: 'Kota Banjarmasin', office: 'Dinas PUPR' };

const followUp: Action = { do: 'follow-up', text: 'Sudah ditambal.', by: office };
const close: Action = { do: 'set-status', status: 'Selesai', reason: null, closedBy: 'reporter' };
const reject: Action = { do: 'set-status', status: 'Arsip', reason: 'Bukan pengaduan.', closedBy: 'admin' };
const reply: Action = { do: 'reply', text: 'Belum terang.' };
const rate: Action = { do: 'rate', score: 4, comment: null };
const dispose: Action = { do: 'dispose', to: [office] };

const statusAfter = (status: StatusWord, action: Action, actor: Actor) =>
  decide(complaintWith({ status }), action, actor).data.status;

describe('file', () => {
  it('makes an unverified complaint and the change that tells of it', () => {
    const { complaint, change } = file(filing);
    expect(complaint).toMatchObject({ trackingId: '1916449', status: 'Belum Terverifikasi', handlers: [] });
    expect(change).toMatchObject({ kind: 'created', reference: null, data: { status: 'Belum Terverifikasi' } });
  });

  it('tells of a complaint from an agency under its reference, so that the agency knows its echo', () => {
    const { change } = file({ ...filing, agencyReference: '63.71-2026-000001' });
    expect(change.reference).toBe('63.71-2026-000001');
  });

  it('tells nobody who reported', () => {
    expect(JSON.stringify(file(filing).change)).not.toMatch(/Siti|0811/);
  });
});

describe('verification', () => {
  it('finds a bare complaint ordinary and leaves what was already judged', () => {
    expect(decide(complaintWith(), { do: 'verify' }, admin).data).toMatchObject({
      classification: 'Pengaduan Tidak Berkadar Pengawasan',
    });
    expect(decide(complaintWith({ classification: 'Aspirasi' }), { do: 'verify' }, admin).data).toMatchObject({
      classification: 'Aspirasi',
    });
  });

  it('is followed by the disposition to whom it is addressed to', () => {
    const { complaint, changes } = act(complaintWith(), ordinaryVerification(complaintWith()), admin);
    expect(changes.map(({ kind }) => kind)).toEqual(['verified', 'disposed']);
    expect(complaint).toMatchObject({
      status: 'Belum Ditindaklanjuti',
      handlers: [{ code: '63.71', name: 'Kota Banjarmasin', office: null }],
    });
  });

  it('happens once', () => {
    expect(() => decide(complaintWith({ status: 'Proses' }), { do: 'verify' }, admin)).toThrow('sudah diverifikasi');
  });
});

describe('a follow-up', () => {
  it.each(['Belum Terverifikasi', 'Belum Ditindaklanjuti', 'Tunda'] as const)('puts %s into Proses', (status) => {
    expect(statusAfter(status, followUp, agency)).toBe('Proses');
  });

  it.each(['Selesai', 'Arsip'] as const)('leaves %s as it is', (status) => {
    expect(statusAfter(status, followUp, agency)).toBe(status);
  });
});

describe('an agency', () => {
  it.each(statusWords)('is believed whatever the status, here %s', (status) => {
    for (const action of [followUp, reply, rate, dispose, close]) {
      expect(decide(complaintWith({ status }), action, agency).reference).toBe('63.71-2026-000001/4');
    }
  });

  it('gets what it hands over disposed out of the queue of the unverified', () => {
    expect(statusAfter('Belum Terverifikasi', dispose, agency)).toBe('Belum Ditindaklanjuti');
    expect(statusAfter('Proses', dispose, agency)).toBe('Proses');
  });
});

describe('a citizen', () => {
  it.each(['Selesai', 'Arsip'] as const)('can neither reply to nor close what is %s', (status) => {
    expect(() => decide(complaintWith({ status }), reply, citizen)).toThrow(`Laporan sudah ${status}.`);
    expect(() => decide(complaintWith({ status }), close, citizen)).toThrow(`Laporan sudah ${status}.`);
  });

  it('rates only what is Selesai', () => {
    expect(() => decide(complaintWith({ status: 'Proses' }), rate, citizen)).toThrow('setelah laporan Selesai');
    const done = complaintWith({ status: 'Selesai' });
    expect(apply(done, decide(done, rate, citizen)).rating).toEqual({ score: 4, comment: null, at });
  });

  it('closes as the reporter', () => {
    const { complaint } = act(complaintWith({ status: 'Proses' }), [close], citizen);
    expect(complaint).toMatchObject({ status: 'Selesai', closedBy: 'reporter', statusReason: null });
  });
});

describe('an admin', () => {
  it('rejects only what is not verified', () => {
    expect(statusAfter('Belum Terverifikasi', reject, admin)).toBe('Arsip');
    expect(() => decide(complaintWith({ status: 'Proses' }), reject, admin)).toThrow('belum diverifikasi');
  });

  it('verifies before disposing', () => {
    expect(() => decide(complaintWith(), dispose, admin)).toThrow('belum diverifikasi');
  });

  it('changes one word of two and keeps the other', () => {
    const { complaint } = act(complaintWith(), [{ do: 'categorise', category: 'Kesehatan' }], admin);
    expect(complaint).toMatchObject({ classification: 'Pengaduan', category: 'Kesehatan' });
  });
});
