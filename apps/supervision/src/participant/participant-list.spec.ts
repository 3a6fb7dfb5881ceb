import { describe, expect, it } from '@jest/globals';
import { loadProvince } from '#config';
import { configuredList } from './configured-list.mapper.js';
import { listChanges } from './participant-list-changes.js';
import { listProblems } from './participant-list-problems.js';
import { completeList, countsFrom, withDecree, type ListedInstance } from './participant-list.js';

const shipped = configuredList(loadProvince());
const today = '2026-02-03';
const [capital, sea, coast] = ['63.71', '63.01', '63.02'];

const changed = (code: string | undefined, part: Partial<ListedInstance>, list = shipped): ListedInstance[] =>
  list.map((one) => (one.code === code ? { ...one, ...part } : one));
const placeOf = (code: string | undefined): number => shipped.findIndex((one) => one.code === code);
const problemsOf = (list: readonly ListedInstance[], before: readonly ListedInstance[] = shipped): string[] =>
  listProblems(list, { before, today }).map(({ field, reason }) => `${field}: ${reason}`);

describe('the list as it is installed', () => {
  it('has the province and its regencies, each regency on a place of its own', () => {
    expect(shipped).toHaveLength(14);
    expect(shipped[0]).toMatchObject({ code: '63', kind: 'province', shortName: 'Pemprov', tile: null });
    expect(shipped[placeOf(capital)]).toMatchObject({
      ...{ kind: 'kota', name: 'Kota Banjarmasin', shortName: 'Banjarmasin', leftOn: null, decrees: [], liaison: null },
    });
    expect(problemsOf(shipped)).toEqual([]);
  });
});

describe('what cannot be used is told at its field', () => {
  const at = placeOf(sea);
  const other = shipped[placeOf(coast)];
  const blank: ListedInstance = {
    ...{ code: '', kind: 'kabupaten', name: '', shortName: '', tile: null, leftOn: null, decrees: [], liaison: null },
  };
  const cases: [name: string, list: readonly ListedInstance[], problem: RegExp][] = [
    [
      'a name that another has',
      changed(sea, { name: 'Kabupaten KOTABARU' }),
      /instances\.\d+\.name: is that of 63\.01/,
    ],
    ['a short name that another has', changed(sea, { shortName: 'kotabaru' }), /shortName: is that of 63\.01 already/],
    ['a place that another has', changed(sea, { tile: other?.tile ?? null }), /tile: is that of 63\.01 already/],
    ['no place', changed(sea, { tile: null }), new RegExp(`^instances\\.${at}\\.tile: is missing`)],
    ['a name that is of another kind', changed(sea, { kind: 'kota' }), /name: must begin with “Kota”/],
    ['a regency as a province', changed(sea, { kind: 'province' }), /kind: is kabupaten or kota/],
    ['the province as a regency', changed('63', { kind: 'kota' }), /^instances\.0\.kind: is province/],
    ['another name of the province', changed('63', { name: 'Provinsi Banjar' }), /^instances\.0\.name: is set/],
    ['the province on the map', changed('63', { tile: { column: 9, row: 9 } }), /^instances\.0\.tile: is for/],
    ['the province off the list', changed('63', { leftOn: '2027-01-01' }), /^instances\.0\.leftOn: is not for/],
    ['a day off the list that is over', changed(sea, { leftOn: '2026-02-02' }), /leftOn: is before today/],
    [
      'a decree that ends before it begins',
      changed(sea, { decrees: [{ number: '1', decreedOn: '2026-01-02', endsOn: '2026-01-01' }] }),
      /decrees\.0\.endsOn: is before decreedOn/,
    ],
    [
      'a decree that is there twice',
      changed(sea, {
        decrees: ['2025-01-01', '2026-01-01'].map((decreedOn) => ({ number: '1', decreedOn, endsOn: null })),
      }),
      /decrees\.1\.number: is there twice/,
    ],
    [
      'a code nobody knows',
      [
        ...shipped,
        {
          ...blank,
          code: '62.01',
          name: 'Kabupaten X',
          shortName: 'X',
          tile: { column: 20, row: 20 },
        },
      ],
      /^instances\.14\.code: is nobody/,
    ],
    ['a code that is there twice', [...shipped, ...shipped.slice(0, 1)], /^instances\.14\.code: is that of 63 already/],
    ['somebody left out', shipped.filter(({ code }) => code !== sea), /^instances: lacks 63\.01/],
  ];

  it.each(cases)('%s', (_name, list, problem) => {
    expect(problemsOf(list).some((one) => problem.test(one))).toBe(true);
  });

  it('nothing is wrong with two who change places, nor with a day that was said before it was over', () => {
    const swapped = changed(sea, { tile: other?.tile ?? null }, changed(coast, { tile: shipped[at]?.tile ?? null }));
    expect(problemsOf(swapped)).toEqual([]);
    const left = changed(sea, { leftOn: '2026-01-01' });
    expect(problemsOf(left, left)).toEqual([]);
    expect(problemsOf(shipped, left)).toEqual([]);
    expect(problemsOf(changed(sea, { leftOn: today }))).toEqual([]);
  });
});

describe('who counts', () => {
  it('is who had not left when the period began', () => {
    const left = { leftOn: '2026-07-01' };
    expect(countsFrom(left, null)).toBe(true);
    expect(countsFrom(left, '2026-01-01')).toBe(true);
    expect(countsFrom(left, '2026-06-30')).toBe(true);
    expect(countsFrom(left, '2026-07-01')).toBe(false);
    expect(countsFrom({ leftOn: null }, '2030-01-01')).toBe(true);
  });
});

describe('the list of who is configured', () => {
  it('drops nobody that is configured since, and puts nobody on a place that is taken', () => {
    const said = changed(coast, { tile: shipped[placeOf(sea)]?.tile ?? null }).filter(({ code }) => code !== sea);
    const list = completeList(said, shipped);
    expect(list.map(({ code }) => code)).toEqual(shipped.map(({ code }) => code));
    const tiles = list.flatMap(({ tile }) => (tile === null ? [] : [`${tile.column}/${tile.row}`]));
    expect(new Set(tiles).size).toBe(13);
  });

  it('forgets who is configured no more', () => {
    expect(completeList(shipped, shipped.slice(0, 3))).toHaveLength(3);
  });
});

describe('a decree', () => {
  it('is added to those there are, and corrected by its number', () => {
    const decree = { number: '188/1', decreedOn: '2026-01-05', endsOn: null };
    const once = withDecree(shipped, '63.71', decree);
    const again = withDecree(once, '63.71', { ...decree, endsOn: '2026-12-31' });
    expect(again[placeOf(capital)]?.decrees).toEqual([{ ...decree, endsOn: '2026-12-31' }]);
    expect(again[placeOf(sea)]?.decrees).toEqual([]);
  });
});

describe('what a version changed', () => {
  it('is told field by field, with before and after', () => {
    const after = changed(capital, {
      name: 'Kota Banjarmasin Raya',
      tile: { column: 4, row: 6 },
      leftOn: '2027-01-01',
      decrees: [{ number: '188/1', decreedOn: '2026-01-05', endsOn: '2026-12-31' }],
      liaison: { name: 'Siti', position: null, phone: '+62 511 1', email: null },
    });
    const before = shipped[placeOf(capital)]?.tile;
    expect(listChanges(shipped, after)).toEqual([
      { code: capital, field: 'name', before: 'Kota Banjarmasin', after: 'Kota Banjarmasin Raya' },
      {
        ...{ code: capital, field: 'tile', after: '5/7' },
        before: `${(before?.column ?? 0) + 1}/${(before?.row ?? 0) + 1}`,
      },
      { code: capital, field: 'leftOn', before: null, after: '2027-01-01' },
      { code: capital, field: 'decrees', before: null, after: '188/1 (2026-01-05 – 2026-12-31)' },
      { code: capital, field: 'liaison', before: null, after: 'Siti, +62 511 1' },
    ]);
    expect(listChanges(shipped, shipped)).toEqual([]);
  });
});
