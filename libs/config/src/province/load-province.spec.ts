import { describe, expect, it } from '@jest/globals';

import { loadProvince } from './load-province.adapter.js';
import { parseProvince } from './parse-province.js';
import { participantsOf } from './province.js';

const regency = {
  code: '63.10',
  kind: 'kabupaten',
  name: 'Tanah Bumbu',
  seat: 'Batulicin',
  lat: -3.4397,
  lng: 115.6471,
  population: 357221,
};
const province = { code: '63', name: 'Kalimantan Selatan', seat: 'Banjarbaru', timeZone: 'Asia/Makassar' };

const problemsOf = (parsed: unknown) => {
  const result = parseProvince(parsed);
  return 'problems' in result ? result.problems : [];
};

describe('loadProvince', () => {
  it('gives South Kalimantan and its 13 regencies when no file is named', () => {
    const { province: kalsel, regencies } = loadProvince();
    expect(kalsel).toEqual(province);
    expect(regencies).toHaveLength(13);
    expect(regencies.find(({ code }) => code === '63.10')?.name).toBe('Tanah Bumbu');
  });

  it('names a file that is not there', () => {
    expect(() => loadProvince('/nowhere/province.json')).toThrow(
      /province file \/nowhere\/province\.json cannot be used:\n {2}it does not exist/,
    );
  });
});

describe('participantsOf', () => {
  it('lists the national platform, the province and every regency by the name people use', () => {
    const participants = participantsOf(loadProvince());
    expect(participants).toHaveLength(15);
    expect(participants.slice(0, 3)).toEqual([
      { code: 'national', kind: 'national', name: 'SP4N-LAPOR!' },
      { code: '63', kind: 'province', name: 'Provinsi Kalimantan Selatan' },
      { code: '63.01', kind: 'regency', name: 'Kabupaten Tanah Laut' },
    ]);
    expect(participants.at(-1)?.name).toBe('Kota Banjarbaru');
  });
});

describe('parseProvince', () => {
  it('accepts another province', () => {
    expect(parseProvince({ province, regencies: [regency] })).toEqual({ province, regencies: [regency] });
  });

  it('explains that a code written as a number loses its zero', () => {
    expect(problemsOf({ province: { ...province, code: 63 }, regencies: [{ ...regency, code: 63.1 }] })).toEqual([
      'province.code is the number 63; a code is text, such as "63"',
      'regencies[0].code is the number 63.1; a code is text, such as "63.01"',
    ]);
  });

  it('lists every problem with its path', () => {
    expect(
      problemsOf({
        province: { ...province, timeZone: 'Asia/Banjarmasin' },
        regencies: [regency, regency, { ...regency, code: '62.01', kind: 'desa', lat: 300 }],
      }),
    ).toEqual([
      'province.timeZone is "Asia/Banjarmasin", not a known time zone',
      'regencies[2].kind must be "kabupaten" or "kota"',
      'regencies[2].lat must be a number from -90 to 90',
      'regencies[1].code is "63.10", which is there twice',
      'regencies[2].code is "62.01", which is not in province 63',
    ]);
  });

  it('refuses what is no province at all', () => {
    expect(problemsOf([])).toHaveLength(1);
    expect(problemsOf({ province })).toEqual(['regencies must list at least one regency']);
    expect(problemsOf({ regencies: [regency] })).toEqual(['province is missing']);
  });
});
