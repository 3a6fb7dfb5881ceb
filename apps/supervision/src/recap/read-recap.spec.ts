import { describe, expect, it } from '@jest/globals';
import { caseStatuses } from '../case-timeline/case-status.js';
import { readPeriod } from './recap-period.js';
import { readRecap, type ReadRecap } from './read-recap.js';
import { flagOf, recapCompletedShare, recapFollowedUpShare, type RecapRow } from './recap.js';
import { findRegion, readRegions, regionList } from './region-list.js';

const regions = regionList([
  { name: 'Kabupaten Banjar', code: '63.03' },
  { name: 'Kota Banjarmasin', code: '63.71' },
  { name: 'Kabupaten Blitar' },
  { name: 'Kota Blitar' },
]);
const header = [
  'month',
  'regency',
  'total',
  'belum_terverifikasi',
  'belum_ditindaklanjuti',
  'proses',
  'selesai',
  'tunda',
  'arsip',
];
const taken = (read: ReadRecap): readonly RecapRow[] => ('rows' in read ? read.rows : []);
const refused = (read: ReadRecap) => ('rows' in read ? read.refused : read.problems);

describe('a recap table', () => {
  it('is read row by row, with what its columns and regions are called in it', () => {
    const read = readRecap(
      [
        ['Rekapitulasi laporan'],
        [],
        ['Bulan', 'Kab/Kota', 'Jumlah Laporan', 'Selesai', 'Proses'],
        ['Jan 2023', 'banjarmasin', '1.294', '1.219', '51'],
        ['', '', '', '', ''],
        ['2023-02', '63.03', '2', '', '0'],
      ],
      regions,
    );
    expect(taken(read)).toMatchObject([
      { row: 4, region: 'Kota Banjarmasin', period: { from: '2023-01-01', to: '2023-01-31' }, total: 1294 },
      { row: 6, region: 'Kabupaten Banjar', total: 2, byStatus: { selesai: null, diproses: 0, ditunda: null } },
    ]);
  });

  it('takes the rows that can be read and says of every other one what is wrong with it', () => {
    const row = (...cells: string[]): string[] => [...cells, '0', '0', '0', '0', '0', '0'].slice(0, 9);
    const read = readRecap(
      [
        header,
        row('2023-01', 'Banjar', '3', '0', '0', '0', '3'),
        row('kemarin', 'Banjar', '3'),
        row('2023-01', 'Pacitan', '3'),
        row('2023-01', 'Banjarmasin', 'tiga'),
        row('2023-02', 'Banjar', '3', '-1'),
        row('2023-01', 'Kab. Banjar', '4'),
      ],
      regions,
    );
    expect(taken(read)).toHaveLength(1);
    expect(refused(read)).toEqual([
      { row: 3, field: 'period', reason: '"kemarin" is no period' },
      { row: 4, field: 'region', reason: '"Pacitan" is none of the regions' },
      { row: 5, field: 'total', reason: '"tiga" is no whole number from 0' },
      { row: 6, field: 'belum-terverifikasi', reason: '"-1" is no whole number from 0' },
      { row: 7, field: 'region', reason: 'is in row 2 for the same period already' },
    ]);
  });

  it('is read by the columns that a person names', () => {
    const table = [
      ['waktu', 'nama', 'n'],
      ['2020', 'Banjar', '7'],
    ];
    expect(refused(readRecap(table, regions))).toEqual([
      { field: 'columns.period', reason: 'cannot be found among waktu, nama, n; name its column' },
      { field: 'columns.region', reason: 'cannot be found among waktu, nama, n; name its column' },
      { field: 'columns.total', reason: 'cannot be found among waktu, nama, n; name its column' },
    ]);
    expect(taken(readRecap(table, regions, { period: 'waktu', region: 'Nama', total: 'n' }))).toMatchObject([
      { total: 7 },
    ]);
    expect(refused(readRecap(table, regions, { period: 'jam', jumlah: 'n' }))).toEqual([
      { field: 'columns.jumlah', reason: expect.stringContaining('must be one of period, region, total') },
      { field: 'columns.period', reason: '"jam" is no column of the table: waktu, nama, n' },
      { field: 'columns.region', reason: expect.any(String) },
      { field: 'columns.total', reason: expect.any(String) },
    ]);
  });

  it('that is empty is refused', () => {
    expect(refused(readRecap([], regions))).toEqual([{ field: 'file', reason: 'has no rows' }]);
  });
});

describe('a row of a recap', () => {
  const none = Object.fromEntries(caseStatuses.map((status) => [status, 0])) as Record<
    (typeof caseStatuses)[number],
    number
  >;
  const untold = Object.fromEntries(caseStatuses.map((status) => [status, null])) as Record<
    (typeof caseStatuses)[number],
    null
  >;

  it('is flagged when its parts are not its total', () => {
    expect(flagOf({ total: 12, byStatus: { ...none, selesai: 14 } })).toEqual({
      difference: 2,
      reason: 'parts-are-not-the-total',
    });
    expect(flagOf({ total: 12, byStatus: { ...none, selesai: 11 } })).toEqual({
      difference: -1,
      reason: 'parts-are-not-the-total',
    });
    expect(flagOf({ total: 12, byStatus: { ...none, selesai: 12 } })).toBeNull();
  });

  it('that does not tell of every status is flagged only when what it tells is too much', () => {
    expect(flagOf({ total: 826, byStatus: { ...untold, selesai: 644, diproses: 26 } })).toBeNull();
    expect(flagOf({ total: 12, byStatus: { ...untold, selesai: 14 } })).toEqual({
      difference: 2,
      reason: 'parts-exceed-the-total',
    });
  });

  it.each([
    ['Kalsel 2020', { total: 1294, selesai: 1219, diproses: 51 }, 98, 94],
    ['Kalteng 2020', { total: 826, selesai: 644, diproses: 26 }, 81, 78],
    ['Jambi 2020', { total: 215, selesai: 77, diproses: 12 }, 41, 36],
  ])('reproduces the published figures of %s', (_where, { total, ...told }, followedUp, completed) => {
    const counts = { total, byStatus: { ...untold, ...told } };
    expect(flagOf(counts)).toBeNull();
    expect(Math.round((recapFollowedUpShare(counts) ?? 0) * 100)).toBe(followedUp);
    expect(Math.round((recapCompletedShare(counts) ?? 0) * 100)).toBe(completed);
  });

  it('reproduces Kalsel in the first half of 2021, to the hundredth', () => {
    const counts = { total: 545, byStatus: { ...untold, selesai: 522 } };
    expect(((recapCompletedShare(counts) ?? 0) * 100).toFixed(2)).toBe('95.78');
    expect(recapFollowedUpShare(counts)).toBeNull();
  });

  it('of Jawa Timur 2024 and Sulawesi Tengah 2024 adds up', () => {
    const jatim = { ...none, selesai: 905, diproses: 48, ditunda: 51, diarsip: 7 };
    const sulteng = { ...none, 'belum-terverifikasi': 25, 'belum-ditindaklanjuti': 9, diproses: 5 };
    expect([flagOf({ total: 1011, byStatus: jatim }), flagOf({ total: 39, byStatus: sulteng })]).toEqual([null, null]);
  });

  it('of the whole country in 2018 is off by a thousand', () => {
    const parts = [15_061, 3_189, 7_542, 1_158, 4_876, 24_345];
    const byStatus = Object.fromEntries(
      caseStatuses.map((status, index) => [status, parts[index] ?? 0]),
    ) as typeof none;
    expect(flagOf({ total: 57_171, byStatus })).toEqual({ difference: -1_000, reason: 'parts-are-not-the-total' });
  });
});

describe('a period', () => {
  it.each([
    ['2023', '2023-01-01', '2023-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['Februari 2023', '2023-02-01', '2023-02-28'],
    ['Mei 2023', '2023-05-01', '2023-05-31'],
    ['2023-Q3', '2023-07-01', '2023-09-30'],
    ['Triwulan IV 2023', '2023-10-01', '2023-12-31'],
    ['2021-S1', '2021-01-01', '2021-06-30'],
    ['Semester 2 2021', '2021-07-01', '2021-12-31'],
    ['2018-01-01/2018-06-15', '2018-01-01', '2018-06-15'],
  ])('%s', (text, from, to) => {
    expect(readPeriod(text)).toEqual({ from, to });
  });

  it.each(['', 'kemarin', '2023-13', '2023-00', 'Semester 3 2021', '2021-06-30/2021-01-01', '2021-02-30/2021-03-01'])(
    '"%s" is none',
    (text) => {
      expect(readPeriod(text)).toBeNull();
    },
  );
});

describe('a list of regions', () => {
  it('tells a kabupaten from a city of the same name', () => {
    expect(
      ['Blitar', 'kab. blitar', 'KOTA BLITAR', 'Banjarmasin', '63.71', 'Malang'].map((name) =>
        findRegion(regions, name),
      ),
    ).toEqual(['Kabupaten Blitar', 'Kabupaten Blitar', 'Kota Blitar', 'Kota Banjarmasin', 'Kota Banjarmasin', null]);
  });

  it('is read as people write one', () => {
    const both = [{ name: 'Pacitan' }, { name: 'Kota Batu', code: '35.79' }];
    expect(readRegions('["Pacitan", {"name": "Kota Batu", "code": "35.79"}]')).toEqual(both);
    expect(readRegions('# daftar\nPacitan\r\nKota Batu, 35.79\n\n')).toEqual(both);
    expect(
      readRegions('{"regencies": [{"code": "35.79", "kind": "kota", "name": "Batu"}, {"name": "Pacitan"}]}'),
    ).toEqual(both.toReversed());
    expect([readRegions(''), readRegions('[1]'), readRegions('[')]).toEqual([null, null, null]);
  });
});
