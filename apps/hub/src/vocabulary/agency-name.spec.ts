import { describe, expect, it } from '@jest/globals';
import { AgencyNames } from './agency-name.js';

const agencies = new AgencyNames([
  { code: 'national', name: 'SP4N-LAPOR!', aliases: [] },
  { code: '63', name: 'Provinsi Kalimantan Selatan', aliases: ['Kalsel'] },
  { code: '63.02', name: 'Kabupaten Kotabaru', aliases: [] },
  { code: '63.03', name: 'Kabupaten Banjar', aliases: [] },
  { code: '63.06', name: 'Kabupaten Hulu Sungai Selatan', aliases: ['HSS'] },
  { code: '63.07', name: 'Kabupaten Hulu Sungai Tengah', aliases: ['HST'] },
  { code: '63.71', name: 'Kota Banjarmasin', aliases: [] },
  { code: '63.72', name: 'Kota Banjarbaru', aliases: [] },
]);

describe('AgencyNames', () => {
  it.each([
    ['Pemerintah Kota Banjarmasin', '63.71', null],
    ['Kota Banjarmasin', '63.71', null],
    ['Pemkot Banjarmasin', '63.71', null],
    ['PEMKO  BANJARMASIN', '63.71', null],
    ['Banjarmasin', '63.71', null],
    ['Dinas PUPR Kota Banjarmasin', '63.71', 'dinas pupr'],
    ['Dinas PUPR Pemerintah Kota Banjarmasin', '63.71', 'dinas pupr'],
    ['Kota Banjarmasin - Dinas Perhubungan', '63.71', 'dinas perhubungan'],
    ['Dishub Banjarmasin', '63.71', 'dishub'],
    ['Pemerintah Kab. Banjar', '63.03', null],
    ['Pemerintah Daerah Kabupaten Banjar', '63.03', null],
    ['Dinas Kesehatan Kab.Banjar', '63.03', 'dinas kesehatan'],
    ['Kabupaten Kotabaru', '63.02', null],
    ['Sekretariat Daerah Kabupaten Kotabaru', '63.02', 'sekretariat daerah'],
    ['Pemkab HSS', '63.06', null],
    ['RSUD Kabupaten Hulu Sungai Tengah', '63.07', 'rsud'],
    ['Pemerintah Provinsi Kalimantan Selatan', '63', null],
    ['Diskominfo Prov. Kalsel', '63', 'diskominfo'],
    ['Dinas PUPR Kalimantan Selatan', '63', 'dinas pupr'],
  ])('takes "%s" for %s', (name, participant, office) => {
    expect(agencies.find(name)).toEqual({ participant, office });
  });

  it.each([
    ['Kota Banjar', 'is another place than Kabupaten Banjar'],
    ['Kabupaten Banjarmasin', 'does not exist'],
    ['Dinas PUPR', 'does not say whose'],
    ['Kementerian Perhubungan', 'is no participant'],
    ['PDAM Bandarmasih', 'is no participant'],
    ['Bank Kalsel', 'is no office of the province'],
    ['Kota Banjarmasin Dinas PUPR Kota Banjarbaru', 'names two'],
    ['Hulu Sungai', 'is not a whole name'],
    ['', 'is empty'],
  ])('does not guess at "%s", which %s', (name) => {
    expect(agencies.find(name)).toBeNull();
  });

  it('leaves out a bare name that two participants share', () => {
    const two = new AgencyNames([
      { code: '32.04', name: 'Kabupaten Bandung', aliases: [] },
      { code: '32.73', name: 'Kota Bandung', aliases: [] },
    ]);
    expect(two.find('Bandung')).toBeNull();
    expect(two.find('Pemkot Bandung')).toEqual({ participant: '32.73', office: null });
  });
});
