import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson, postForm } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type { ImportedRecap, RecapImports, RecapRows, RecapTrend } from '../../api/types';

const root = '/api/recaps';
const mostRows = 1_000;

/** What is asked of the past; all of it changes with every import. */
export const recapsKey = ['recaps'];

export const recapImportsQuery = queryOptions({
  queryKey: [...recapsKey, 'imports'],
  queryFn: ({ signal }) => fetchJson<RecapImports>(root, signal),
});

interface RowFilter {
  import?: number | undefined;
  region?: string | undefined;
}

/** Rows that do not add up: of one import, or of what holds now. */
export const flaggedRowsQuery = (filter: RowFilter) =>
  queryOptions({
    queryKey: [...recapsKey, 'flagged', filter],
    queryFn: ({ signal }) =>
      fetchJson<RecapRows>(withQuery(`${root}/rows`, { ...filter, flagged: 'true', limit: mostRows }), signal),
    placeholderData: keepPreviousData,
  });

/** Regions that the tables name. */
export const recapRegionsQuery = queryOptions({
  queryKey: [...recapsKey, 'regions'],
  queryFn: ({ signal }) => fetchJson<RecapRows>(withQuery(`${root}/rows`, { limit: mostRows }), signal),
  select: ({ items }) => [...new Set(items.map(({ region }) => region))].sort((one, other) => one.localeCompare(other)),
});

export const recapTrendQuery = (region: string | undefined) =>
  queryOptions({
    queryKey: [...recapsKey, 'trend', region],
    queryFn: ({ signal }) => fetchJson<RecapTrend>(withQuery(`${root}/trend`, { region }), signal),
    placeholderData: keepPreviousData,
  });

export const importRecap = (form: FormData): Promise<ImportedRecap> => postForm<ImportedRecap>(root, form);
