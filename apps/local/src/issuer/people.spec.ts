import { describe, expect, it } from '@jest/globals';
import { demoPeople } from './people.js';

const province = { code: '63', name: 'Kalimantan Selatan' };
const tapin = { code: '63.05', kind: 'kabupaten', name: 'Tapin' } as const;
const banjarmasin = { code: '63.71', kind: 'kota', name: 'Banjarmasin' } as const;
const hulu = { code: '63.06', kind: 'kabupaten', name: 'Hulu Sungai Selatan' } as const;

describe('demoPeople', () => {
  it('has a person of each role, and a second one who judges', () => {
    const people = demoPeople(province, [tapin, banjarmasin]);
    expect(people.map(({ username, role, participant }) => [username, role, participant])).toEqual([
      ['pengawas', 'province-supervisor', '63'],
      ['penilai', 'province-supervisor', '63'],
      ['pimpinan.banjarmasin', 'regency-leader', '63.71'],
      ['ombudsman', 'ombudsman', undefined],
    ]);
  });

  it('serves a province without a city', () => {
    const leader = demoPeople(province, [hulu, tapin]).find(({ role }) => role === 'regency-leader');
    expect(leader?.username).toBe('pimpinan.hulu-sungai-selatan');
    expect(leader?.office).toBe('Pimpinan Kabupaten Hulu Sungai Selatan');
  });
});
