import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { withQuery } from './address';
import { fetchJson } from './fetch-json';
import type { ComplaintDetail, ComplaintPage, DateBasis, FreshnessList, Me, Overview, Scope } from './types';

interface Period {
  /** First and last day, `YYYY-MM-DD`, of the province's calendar; absent when open. */
  from?: string | undefined;
  to?: string | undefined;
  dateBasis?: DateBasis | undefined;
}

interface OverviewFilter extends Period {
  scope?: Scope | undefined;
  /** How many categories to name. */
  topics?: number | undefined;
}

/** As the address of the list says it: the server judges whether each means something. */
interface ComplaintPageRequest {
  status?: string | undefined;
  participant?: string | undefined;
  q?: string | undefined;
  classification?: string | undefined;
  category?: string | undefined;
  channel?: string | undefined;
  origin?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
  dateBasis?: string | undefined;
  sort?: string | undefined;
  after?: string | undefined;
}

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: ({ signal }) => fetchJson<Me>('/api/me', signal),
  staleTime: Infinity,
});

export const overviewQuery = (filter: OverviewFilter) =>
  queryOptions({
    queryKey: ['overview', filter],
    queryFn: ({ signal }) => fetchJson<Overview>(withQuery('/api/overview', filter), signal),
    placeholderData: keepPreviousData,
  });

/** Every participant by its name, with how recent its data is. */
export const participantsQuery = queryOptions({
  queryKey: ['participants'],
  queryFn: ({ signal }) => fetchJson<FreshnessList>('/api/freshness', signal),
});

export const complaintPageQuery = (request: ComplaintPageRequest) =>
  queryOptions({
    queryKey: ['complaints', request],
    queryFn: ({ signal }) => fetchJson<ComplaintPage>(withQuery('/api/complaints', request), signal),
    placeholderData: keepPreviousData,
  });

export const complaintQuery = (id: string) =>
  queryOptions({
    queryKey: ['complaint', id],
    queryFn: ({ signal }) => fetchJson<ComplaintDetail>(`/api/complaints/${encodeURIComponent(id)}`, signal),
  });
