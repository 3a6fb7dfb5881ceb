import { describe, expect, it } from '@jest/globals';
import { readComplaintSearch, statusesOf } from './complaints/complaint-search';
import { readOverviewSearch } from './overview/overview-search';
import { parseSearch, stringifySearch } from './search-parameters';

describe('search parameters', () => {
  it('keeps a code that looks like a number as the text it is', () => {
    expect(readComplaintSearch(parseSearch('?participant=63.10')).participant).toBe('63.10');
    expect(stringifySearch({ participant: '63.10', q: undefined })).toBe('?participant=63.10');
    expect(stringifySearch({})).toBe('');
  });

  it('drops what no page knows', () => {
    const search = readOverviewSearch(parseSearch('?scope=nowhere&from=2021-13-40&map=waiting&dateBasis=closed'));
    expect(search).toEqual({ map: 'waiting', dateBasis: 'closed' });
  });

  it('reads several statuses in the order in which a complaint meets them', () => {
    const search = readComplaintSearch(parseSearch('?status=selesai,belum-terverifikasi,nonsense'));
    expect(statusesOf(search)).toEqual(['belum-terverifikasi', 'selesai']);
    expect(readComplaintSearch(parseSearch('?status=nonsense')).status).toBeUndefined();
  });
});
