import { describe, expect, it } from '@jest/globals';
import { complaintsAddress, figureAddress } from './figure-address';

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

  it('says of which part of a division, also of that without a value', () => {
    const cases = '/api/indicators/cases?indicator=received&scope=14-instansi&by=office&value=';
    const search = { indicator: 'received', scope: '14-instansi', by: 'office' };
    expect(figureAddress({ page: null, cases })).toEqual({ page: 'cases', search });
    const named = figureAddress({ page: null, cases: `${cases}Dinas+PUPR` });
    expect(named?.search).toEqual({ ...search, value: 'Dinas PUPR' });
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
