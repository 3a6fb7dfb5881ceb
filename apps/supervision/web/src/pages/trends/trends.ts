import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type { GrowthList, TopicTrends } from '../../api/types';
import type { GrowthSearch, TrendsSearch } from './trends-search';

const root = '/api/trends';

export const topicTrendsQuery = (search: TrendsSearch) =>
  queryOptions({
    queryKey: ['trends', search],
    queryFn: ({ signal }) => fetchJson<TopicTrends>(withQuery(root, search), signal),
    placeholderData: keepPreviousData,
  });

export const growthQuery = (search: GrowthSearch) =>
  queryOptions({
    queryKey: ['trends', 'growth', search],
    queryFn: ({ signal }) => fetchJson<GrowthList>(withQuery(`${root}/growth`, search), signal),
    placeholderData: keepPreviousData,
  });
