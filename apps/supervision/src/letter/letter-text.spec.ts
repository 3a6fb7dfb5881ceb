import { describe, expect, it } from '@jest/globals';
import { complaintLines } from './late-complaint.js';
import {
  filled,
  letterNumber,
  numberFormatProblems,
  partsOf,
  textProblems,
  withoutValue,
  type PlaceholderValues,
} from './letter-text.js';

const values: PlaceholderValues = {
  ...{ provinsi: 'Provinsi Kalimantan Selatan', instansi: 'Kota Banjarmasin', nomor: '400/001/2026' },
  ...{ tanggal: '2 Februari 2026', tenggat: '9 Februari 2026', jumlahLaporan: '2', daftarLaporan: '1. satu\n2. dua' },
  ...{ suratSebelumnya: null, penandatangan: 'Rahmawati' },
};

describe('a text of a letter', () => {
  it('is filled with what it leaves open, once', () => {
    expect(filled('Kepada {instansi}, sebelum {tenggat}.', values)).toBe(
      'Kepada Kota Banjarmasin, sebelum 9 Februari 2026.',
    );
    expect(filled('{instansi}', { ...values, instansi: '{nomor}' })).toBe('{nomor}');
  });

  it('is refused for a placeholder that there is not, at its field', () => {
    expect(textProblems('body', 'Yth. {bupati}, {instansi} {bupati}')).toEqual([
      { field: 'body', reason: expect.stringContaining('has {bupati}') },
    ]);
    expect(textProblems('body', 'Yth. {instansi}')).toEqual([]);
    expect(textProblems('body', 'Yth. {}')).toHaveLength(1);
  });

  it('is refused for characters that the letter has no type for, and for a list that is there twice', () => {
    expect(textProblems('body', 'Nilai ≥ 5 → teguran')).toMatchObject([{ reason: expect.stringContaining('≥ →') }]);
    expect(textProblems('body', 'Jalan “Ahmad Yani” – km 3 … €5, ½')).toEqual([]);
    expect(textProblems('body', '{daftarLaporan} {daftarLaporan}')).toMatchObject([{ field: 'body' }]);
    expect(textProblems('subject', 'Tentang {daftarLaporan}')).toMatchObject([{ field: 'subject' }]);
  });

  it('tells what it asks for that this letter has not', () => {
    expect(withoutValue('Menyusul {suratSebelumnya} tanggal {tanggal}', values)).toEqual(['suratSebelumnya']);
  });

  it('is set by paragraphs, with the list of complaints in its place', () => {
    expect(partsOf('Dengan hormat,\n\n{daftarLaporan}\r\n\r\nDaftar: {daftarLaporan}\nTerima kasih.\n\n\n')).toEqual([
      { paragraph: 'Dengan hormat,' },
      'complaints',
      { paragraph: 'Daftar: {daftarLaporan}\nTerima kasih.' },
    ]);
  });
});

describe('the number of a letter', () => {
  it('is the next of its year in the form that is set', () => {
    expect(letterNumber('400.14.5/{urut}/DISKOMINFO/{tahun}', 7, 2026)).toBe('400.14.5/007/DISKOMINFO/2026');
    expect(letterNumber('{urut}-{tahun}', 1234, 2026)).toBe('1234-2026');
  });

  it('needs both parts, each once, and no other', () => {
    expect(numberFormatProblems('numberFormat', '400/{urut}/{tahun}')).toEqual([]);
    expect(numberFormatProblems('numberFormat', '400/{urut}/{bulan}').map(({ reason }) => reason)).toEqual([
      'has {bulan}, which is neither {urut} nor {tahun}',
      'must have {tahun} once',
    ]);
    expect(numberFormatProblems('numberFormat', '{urut}{urut}{tahun}')).toHaveLength(1);
  });
});

it('complaints are listed by their numbers and the deadlines that were missed', () => {
  const missed = [
    { clock: 'first-follow-up', deadlineDay: '2026-01-12' },
    { clock: 'completion', deadlineDay: '2026-01-25' },
  ] as const;
  expect(
    complaintLines([
      { id: '63.71-2026-000123', trackingId: '1916449', missed },
      { id: '63.71-2026-000124', trackingId: null, missed: [missed[0]] },
    ]),
  ).toBe(
    '1. 63.71-2026-000123 (LAPOR! 1916449) - tenggat tindak lanjut pertama: 12 Januari 2026; penyelesaian: 25 Januari 2026\n' +
      '2. 63.71-2026-000124 - tenggat tindak lanjut pertama: 12 Januari 2026',
  );
});
