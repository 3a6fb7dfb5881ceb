import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type { IndicatorCases, IndicatorList } from '../../api/types';
import type { CasesSearch } from '../figures/cases-search';
import type { FrameSearch } from '../figures/figure-filters';

const root = '/api/indicators';

/** As an address says it: the server judges whether each word means something. */
interface IndicatorsRequest extends FrameSearch {
  participant?: string | undefined;
  by?: string | undefined;
  sort?: string | undefined;
}

export const indicatorsQuery = (request: IndicatorsRequest) =>
  queryOptions({
    queryKey: ['indicators', request],
    queryFn: ({ signal }) => fetchJson<IndicatorList>(withQuery(root, request), signal),
    placeholderData: keepPreviousData,
  });

export const casesQuery = (search: CasesSearch) =>
  queryOptions({
    queryKey: ['indicators', 'cases', search],
    queryFn: ({ signal }) => fetchJson<IndicatorCases>(withQuery(`${root}/cases`, search), signal),
    placeholderData: keepPreviousData,
  });
