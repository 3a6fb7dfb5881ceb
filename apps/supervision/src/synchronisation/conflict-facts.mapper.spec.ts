import { describe, expect, it } from '@jest/globals';
import { factsOf } from './conflict-facts.mapper.js';

const names: Readonly<Record<string, string>> = { '63.71': 'Kota Banjarmasin', '63.03': 'Kabupaten Banjar' };
const facts = (data: Record<string, unknown>): string[] =>
  factsOf(data, (code) => names[code] ?? code).map(({ name, value }) => `${name}: ${value}`);

describe('what an event says', () => {
  it('is said fact by fact, with participants by their names', () => {
    expect(facts({ to: '63.03', reason: 'Jalan kabupaten.' })).toEqual([
      'to: Kabupaten Banjar',
      'reason: Jalan kabupaten.',
    ]);
    expect(facts({ by: 'admin', note: 'Sudah selesai.', waives: ['63.03', '91.99'] })).toEqual([
      'note: Sudah selesai.',
      'by: admin',
      'waives: Kabupaten Banjar',
      'waives: 91.99',
    ]);
  });

  it('names who leads where several are given a part, and the office of each', () => {
    const joint = [
      { participant: '63.03', lead: false },
      { participant: '63.71', lead: true, office: { word: 'Dinas PUPR', code: 'pupr' } },
    ];
    expect(facts({ to: joint })).toEqual(['to: Kabupaten Banjar', 'lead: Kota Banjarmasin (Dinas PUPR)']);
    expect(facts({ to: joint.slice(1) })).toEqual(['to: Kota Banjarmasin (Dinas PUPR)']);
  });

  it('counts attachments and never shows an identity or what no contract knows', () => {
    const data = {
      text: 'Lampu diganti.',
      category: { word: 'Penerangan' },
      score: 4,
      attachments: [{ url: 'x' }, { url: 'y' }],
      reporter: 'eyJ.sealed',
      namaPelapor: 'Seseorang',
    };
    expect(facts(data)).toEqual(['text: Lampu diganti.', 'score: 4', 'category: Penerangan', 'attachments: 2']);
  });

  it('is nothing where the texts were left out or are of another kind', () => {
    expect(facts({})).toEqual([]);
    expect(facts({ text: 5, to: null, office: 'Dinas', waives: '63.03', attachments: [], title: '' })).toEqual([]);
  });
});
