import { describe, expect, it } from '@jest/globals';
import { Vocabulary, type VocabularyContent } from './vocabulary.js';

const content: VocabularyContent = {
  categories: [
    { code: 'pupr', parent: null, name: 'Pekerjaan Umum', validFrom: '2010-01-01', validTo: null },
    { code: 'pupr.jalan', parent: 'pupr', name: 'Jalan Berlubang', validFrom: '2010-01-01', validTo: null },
    { code: 'corona', parent: null, name: 'Corona Virus', validFrom: '2020-03-02', validTo: '2023-06-21' },
  ],
  offices: [
    { code: '63.71:pupr', participant: '63.71', name: 'Dinas Pekerjaan Umum', shortNames: ['Dinas PUPR', 'DPUPR'] },
    { code: '63.72:pupr', participant: '63.72', name: 'Dinas Pekerjaan Umum', shortNames: ['Dinas PUPR', 'DPUPR'] },
  ],
  mappings: [
    { participant: '63.71', kind: 'category', word: 'jalan rusak', code: 'pupr.jalan' },
    { participant: '63.72', kind: 'category', word: 'jalan rusak', code: null },
    { participant: '63', kind: 'office', word: 'pdam bandarmasih', code: '63.71:pupr' },
    { participant: '63', kind: 'office', word: 'balai kota', code: '63.71' },
  ],
  agencies: [
    { code: '63.71', name: 'Kota Banjarmasin', aliases: [] },
    { code: '63.72', name: 'Kota Banjarbaru', aliases: [] },
  ],
};
const vocabulary = new Vocabulary(content);
const in2021 = new Date('2021-05-01T00:00:00Z');

describe('Vocabulary', () => {
  it('knows national categories by name, alone or at the end of their path', () => {
    expect(vocabulary.categoryCode('63.01', 'jalan  BERLUBANG', in2021)).toBe('pupr.jalan');
    expect(vocabulary.categoryCode('63.01', 'Pekerjaan Umum › Jalan Berlubang', in2021)).toBe('pupr.jalan');
  });

  it("maps a participant's own word for that participant only", () => {
    expect(vocabulary.categoryCode('63.71', 'Jalan Rusak', in2021)).toBe('pupr.jalan');
    expect(vocabulary.categoryCode('63.72', 'Jalan Rusak', in2021)).toBeNull();
    expect(vocabulary.categoryCode('63.01', 'Jalan Rusak', in2021)).toBeNull();
  });

  it('knows a category on the days on which it was valid', () => {
    const on = (day: string) => vocabulary.categoryCode('national', 'Corona Virus', new Date(`${day}T00:00:00Z`));
    expect([on('2020-03-01'), on('2020-03-02'), on('2023-06-20'), on('2023-06-21')]).toEqual([
      null,
      'corona',
      'corona',
      null,
    ]);
  });

  it('knows offices by their names, with or without their owner', () => {
    expect(vocabulary.officeCode('63.71', 'DPUPR')).toBe('63.71:pupr');
    expect(vocabulary.officeCode('national', 'Dinas PUPR Kota Banjarbaru')).toBe('63.72:pupr');
    expect(vocabulary.officeCode('national', 'Dinas PUPR')).toBeNull();
    expect(vocabulary.officeCode('63.71', 'Dinas Antariksa')).toBeNull();
  });

  it('finds who handles it by decision, by name and by the agency above', () => {
    expect(vocabulary.agencyOf('63', 'PDAM Bandarmasih')).toEqual({ participant: '63.71', office: 'PDAM Bandarmasih' });
    expect(vocabulary.agencyOf('63', 'Balai Kota')).toEqual({ participant: '63.71', office: null });
    expect(vocabulary.agencyOf('63', 'Pemkot Banjarmasin')).toEqual({ participant: '63.71', office: null });
    expect(vocabulary.agencyOf('63', 'Dinas PUPR', 'Kota Banjarbaru')).toEqual({
      participant: '63.72',
      office: 'Dinas PUPR',
    });
    expect(vocabulary.agencyOf('63', 'Kementerian Perhubungan')).toBeNull();
    expect(vocabulary.agencyOf('63', 'Dinas PUPR', 'Kementerian')).toBeNull();
  });

  it('lets words be mapped to what exists only', () => {
    expect(vocabulary.has('category', 'pupr')).toBe(true);
    expect(vocabulary.has('office', '63.71')).toBe(true);
    expect(vocabulary.has('office', 'pupr')).toBe(false);
  });
});
