import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson, postJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type {
  DateBasis,
  Forecast,
  Formulas,
  Move,
  Publications,
  PublishedRanking,
  Ranking,
  Recount,
  Scope,
} from '../../api/types';
import type { FrameSearch } from '../figures/figure-filters';

const root = '/api/rankings';

/** As an address says it: the server judges whether each word means something. */
interface RankingRequest extends FrameSearch {
  /** Instead of `from` and `to`: two days, or the name of a period. */
  period?: string | undefined;
  formula?: string | undefined;
}

export const rankingQuery = (request: RankingRequest) =>
  queryOptions({
    queryKey: ['rankings', request],
    queryFn: ({ signal }) => fetchJson<Ranking>(withQuery(root, request), signal),
    placeholderData: keepPreviousData,
  });

export const formulasQuery = queryOptions({
  queryKey: ['formulas'],
  queryFn: ({ signal }) => fetchJson<Formulas>(`${root}/formulas`, signal),
});

interface MoveRequest {
  indicator: string;
  participant: string;
  before: string;
  after: string;
  dateBasis?: string | undefined;
}

export const moveQuery = (request: MoveRequest) =>
  queryOptions({
    queryKey: ['rankings', 'moves', request],
    queryFn: ({ signal }) => fetchJson<Move>(withQuery(`${root}/moves`, request), signal),
    placeholderData: keepPreviousData,
  });

export const forecastQuery = (participant: string, formula: string | undefined) =>
  queryOptions({
    queryKey: ['rankings', 'forecast', participant, formula],
    queryFn: ({ signal }) => fetchJson<Forecast>(withQuery(`${root}/forecast`, { participant, formula }), signal),
    placeholderData: keepPreviousData,
  });

export const publicationsKey = ['publications'];

export const publicationsQuery = queryOptions({
  queryKey: publicationsKey,
  queryFn: ({ signal }) => fetchJson<Publications>(`${root}/publications`, signal),
});

const addressOf = (id: string): string => `${root}/publications/${encodeURIComponent(id)}`;

export const publicationQuery = (id: string) =>
  queryOptions({
    queryKey: ['publication', id],
    queryFn: ({ signal }) => fetchJson<PublishedRanking>(addressOf(id), signal),
  });

/** Publishes what another person proposed, or declines it. */
export const decideOnRanking = (
  id: number,
  decision: { approve: boolean; reason?: string },
): Promise<PublishedRanking> => postJson<PublishedRanking>(`${addressOf(String(id))}/decision`, decision);

/** Slow: only counted when somebody asks. */
export const recountRanking = (id: string): Promise<Recount> => fetchJson<Recount>(`${addressOf(id)}/recount`);

interface RankingOrder {
  from: string | undefined;
  to: string | undefined;
  dateBasis: DateBasis;
  scope: Scope;
  /** Version of the formula. */
  formula: number;
}

export const publishRanking = (order: RankingOrder): Promise<PublishedRanking> =>
  postJson<PublishedRanking>(`${root}/publications`, order);
