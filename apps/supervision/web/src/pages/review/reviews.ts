import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson, postJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type {
  BlindCase,
  NextCase,
  ReviewedCases,
  ReviewResult,
  ReviewRound,
  ReviewRounds,
  RoundPlan,
} from '../../api/types';
import { textOf } from '../search-parameters';
import type { Scores } from './scores';

const root = '/api/reviews';
const addressOf = (round: string): string => `${root}/${encodeURIComponent(round)}`;

/** Everything of rounds: what is said in one changes all that is told of it. */
export const reviewsKey = ['reviews'];

export interface RoundSearch {
  /** Whose cases are listed below the results. */
  participant?: string | undefined;
}

export const readRoundSearch = (search: Record<string, unknown>): RoundSearch => ({
  participant: textOf(search.participant),
});

export interface ReadingSearch {
  /** A case that the reader has judged; absent for the next one. */
  kasus?: string | undefined;
}

export const readReadingSearch = (search: Record<string, unknown>): ReadingSearch => ({ kasus: textOf(search.kasus) });

export const roundsQuery = queryOptions({
  queryKey: reviewsKey,
  queryFn: ({ signal }) => fetchJson<ReviewRounds>(root, signal),
});

export interface PlanRequest {
  from: string | undefined;
  to: string | undefined;
  total: string;
  minimum: string;
}

export const planQuery = (request: PlanRequest) =>
  queryOptions({
    queryKey: [...reviewsKey, 'plan', request],
    queryFn: ({ signal }) => fetchJson<RoundPlan>(withQuery(`${root}/plan`, request), signal),
    placeholderData: keepPreviousData,
    enabled: request.from !== undefined && request.to !== undefined,
    retry: false,
  });

export const roundQuery = (round: string) =>
  queryOptions({
    queryKey: [...reviewsKey, 'round', round],
    queryFn: ({ signal }) => fetchJson<ReviewRound>(addressOf(round), signal),
  });

export const resultQuery = (round: string) =>
  queryOptions({
    queryKey: [...reviewsKey, 'result', round],
    queryFn: ({ signal }) => fetchJson<ReviewResult>(`${addressOf(round)}/results`, signal),
  });

export const reviewedCasesQuery = (round: string, participant: string) =>
  queryOptions({
    queryKey: [...reviewsKey, 'cases', round, participant],
    queryFn: ({ signal }) =>
      fetchJson<ReviewedCases>(withQuery(`${addressOf(round)}/results/cases`, { participant }), signal),
  });

/** Where the ids are told that a closed round was drawn from, as a file for whoever draws again. */
export const populationAddress = (round: string, participant: string): string =>
  withQuery(`${addressOf(round)}/population`, { participant });

/** What is being read stays until it is judged: who else judges meanwhile takes nothing from under a reader's hands. */
export const nextCaseQuery = (round: string) =>
  queryOptions({
    queryKey: [...reviewsKey, 'next', round],
    queryFn: ({ signal }) => fetchJson<NextCase>(`${addressOf(round)}/next`, signal),
    staleTime: 'static',
    gcTime: 0,
  });

export const ownCaseQuery = (round: string, number: string) =>
  queryOptions({
    queryKey: [...reviewsKey, 'own', round, number],
    queryFn: ({ signal }) => fetchJson<BlindCase>(`${addressOf(round)}/cases/${encodeURIComponent(number)}`, signal),
    gcTime: 0,
  });

export const openRound = (order: object): Promise<ReviewRound> => postJson<ReviewRound>(root, order);

export const closeRound = (round: number): Promise<ReviewRound> =>
  postJson<ReviewRound>(`${addressOf(String(round))}/close`, {});

export const judgeCase = (round: string, number: number, order: { scores: Scores; note: string }): Promise<void> =>
  postJson(`${addressOf(round)}/cases/${number}/judgements`, order);

export const settleCase = (round: string, number: number, order: { scores: Scores; reason: string }): Promise<void> =>
  postJson(`${addressOf(round)}/cases/${number}/settlement`, order);
