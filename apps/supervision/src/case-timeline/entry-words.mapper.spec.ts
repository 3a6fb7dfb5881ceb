import { describe, expect, it } from '@jest/globals';
import { complaintEventNames } from '#contract';
import { entryLabel, entryNameOf, entryText } from './entry-words.mapper.js';

const names: Readonly<Record<string, string>> = { '63.71': 'Kota Banjarmasin', '63.03': 'Kabupaten Banjar' };
const label = (name: string, data: Record<string, unknown> = {}): string =>
  entryLabel(name, data, (code) => names[code] ?? code);

describe('entryLabel', () => {
  it('says to whom it was disposed, with the office and who joins in', () => {
    expect(label('disposed', { to: [{ participant: '63.71', lead: true }] })).toBe(
      'Didisposisikan ke Kota Banjarmasin',
    );
    expect(
      label('disposed', {
        to: [
          { participant: '63.03', lead: false },
          { participant: '63.71', lead: true, office: { word: 'Dinas PUPR' } },
        ],
      }),
    ).toBe('Didisposisikan ke Kota Banjarmasin (Dinas PUPR), bersama Kabupaten Banjar');
  });

  it.each([
    ['transferred', { to: '63.03' }, 'Bukan wewenang, dialihkan ke Kabupaten Banjar'],
    ['completed', { by: 'system' }, 'Selesai, ditutup oleh sistem'],
    ['followedup', { office: { word: 'Dinas Kesehatan' } }, 'Ditindaklanjuti oleh Dinas Kesehatan'],
    ['registered', { trackingId: '1916449' }, 'Terdaftar di SP4N-LAPOR! dengan tracking ID 1916449'],
    ['recorded', { status: 'selesai', statusWord: 'Selesai' }, 'Tercatat dari ekspor dengan status Selesai'],
    ['rated', { score: 4 }, 'Dinilai pelapor: 4 dari 5'],
  ])('words %s', (name, data, words) => {
    expect(label(name, data)).toBe(words);
  });

  it('has words for every event of the contract, even when all of its data was redacted', () => {
    for (const name of complaintEventNames) expect(label(name)).not.toMatch(/undefined|Peristiwa/);
  });

  it('names an event of a later contract', () => {
    expect(label('inspected')).toBe('Peristiwa "inspected"');
    expect(label('constructor')).toBe('Peristiwa "constructor"');
  });
});

describe('entryText', () => {
  it('is what was written, else null', () => {
    expect(entryText({ title: 'Lampu', body: 'Padam.' })).toBe('Padam.');
    expect(entryText({ to: '63.03', reason: 'Jalan kabupaten.' })).toBe('Jalan kabupaten.');
    expect(entryText({ by: 'system' })).toBeNull();
  });
});

describe('entryNameOf', () => {
  it('is the name inside the type', () => {
    expect(entryNameOf('id.lapor.complaint.disposed.v1')).toBe('disposed');
    expect(entryNameOf('org.example.other')).toBe('org.example.other');
  });
});
