import { describe, expect, it } from '@jest/globals';
import { complaintsAddress, figureAddress, partAddress } from './figure-address';

const basis = { from: '2021-01-01', to: null, dateBasis: 'received' } as const;

describe('figureAddress', () => {
  it('takes codes as they are written, and the page of complaints where the server names it', () => {
    expect(
      figureAddress({
        page: '/laporan?participant=63.10&status=diproses%2Cselesai&from=2021-01-01&dateBasis=received',
        cases: '/api/indicators/cases?indicator=followedUpShare',
      }),
    ).toEqual({
      page: 'complaints',
      search: { participant: '63.10', status: 'diproses,selesai', from: '2021-01-01', dateBasis: 'received' },
    });
  });

  it('is the page of cases otherwise, and nothing where no complaint stands behind a figure', () => {
    const cases = '/api/indicators/cases?indicator=rating&scope=kabupaten-kota&from=2021-01-01&dateBasis=closed';
    expect(figureAddress({ page: null, cases })).toEqual({
      page: 'cases',
      search: { indicator: 'rating', scope: 'kabupaten-kota', from: '2021-01-01', dateBasis: 'closed' },
    });
    expect(figureAddress({ page: null, cases: null })).toBeNull();
  });
});

describe('complaintsAddress', () => {
  it('is the page of complaints, which knows the same words as the server', () => {
    const cases = '/api/complaints?participant=63.01%2C63.02&category=jalan&from=2021-01-01&to=2021-01-07';
    const search = { category: 'jalan', from: '2021-01-01', to: '2021-01-07' };
    expect(complaintsAddress({ page: null, cases })?.search).toEqual({ participant: '63.01,63.02', ...search });
    const page = '/laporan?participant=63.01&category=jalan&from=2021-01-01&to=2021-01-07';
    expect(complaintsAddress({ page, cases })?.search).toEqual({ participant: '63.01', ...search });
    expect(complaintsAddress({ page: null, cases: null })).toBeNull();
  });
});

describe('partAddress', () => {
  it('narrows the list to the part, and to everybody whose complaints are counted', () => {
    const part = { by: 'category', key: 'jalan berlubang' } as const;
    expect(partAddress('completedShare', part, basis, ['63.01', '63.02'])?.search).toEqual({
      participant: '63.01,63.02',
      category: 'jalan berlubang',
      status: 'selesai',
      from: '2021-01-01',
    });
    expect(partAddress('received', part, basis, ['63'])?.search).toEqual({
      participant: '63',
      category: 'jalan berlubang',
      from: '2021-01-01',
    });
    expect(partAddress('belumDitindaklanjuti', part, basis, ['63'])?.search).toMatchObject({
      status: 'belum-ditindaklanjuti',
    });
  });

  it.each([
    ['what statuses cannot say', 'rating', { by: 'category', key: 'jalan' }],
    ['a part without a word', 'received', { by: 'channel', key: '' }],
    ['an office, by which the list cannot be narrowed', 'received', { by: 'office', key: 'Dinas PUPR' }],
  ] as const)('gives none of %s', (_what, indicator, part) => {
    expect(partAddress(indicator, part, basis, ['63'])).toBeNull();
  });
});
