import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson, postJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type { Matches } from '../../api/types';

const root = '/api/matches';
const countedAtMost = 50;

export const matchesQuery = (after: string | undefined) =>
  queryOptions({
    queryKey: ['matches', { after }],
    queryFn: ({ signal }) => fetchJson<Matches>(withQuery(root, { after }), signal),
    placeholderData: keepPreviousData,
  });

export interface CountedMatches {
  count: number;
  /** Whether there may be more than were counted. */
  isMore: boolean;
}

/** How many reports noted on paper have something beside them that a person is to look at. */
export const matchCountQuery = queryOptions({
  queryKey: ['matches', 'count'],
  queryFn: ({ signal }) => fetchJson<Matches>(withQuery(root, { limit: countedAtMost }), signal),
  select: ({ items, next }): CountedMatches => ({
    count: items.filter(({ candidates }) => candidates.length > 0).length,
    isMore: next !== null,
  }),
});

const addressOf = (id: string, order: string): string => `${root}/${encodeURIComponent(id)}/${order}`;

/** Taken, not done: the ledger has it a moment later. */
export const joinMatch = (id: string, order: { candidate: string; reason: string }): Promise<void> =>
  postJson(addressOf(id, 'join'), order);

export const dismissMatch = (id: string, candidate: string): Promise<void> =>
  postJson(addressOf(id, 'dismissal'), { candidate });
