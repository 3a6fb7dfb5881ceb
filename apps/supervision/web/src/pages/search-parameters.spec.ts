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
    const search = readOverviewSearch(parseSearch('?scope=nowhere&map=waiting&dateBasis=closed&colour=red'));
    expect(search).toEqual({ map: 'waiting', dateBasis: 'closed' });
  });

  it('keeps a filter that means nothing, for the server to refuse, rather than show another list', () => {
    expect(readComplaintSearch(parseSearch('?status=nonsense&from=yesterday&sort=&colour=red'))).toEqual({
      status: 'nonsense',
      from: 'yesterday',
    });
    expect(readOverviewSearch(parseSearch('?to=2021-02-30')).to).toBe('2021-02-30');
  });

  it('reads several statuses in the order in which a complaint meets them', () => {
    const search = readComplaintSearch(parseSearch('?status=selesai,belum-terverifikasi,nonsense'));
    expect(statusesOf(search)).toEqual(['belum-terverifikasi', 'selesai']);
  });
});
