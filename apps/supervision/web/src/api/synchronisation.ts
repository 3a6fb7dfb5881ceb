import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson, postJson, RequestError } from './fetch-json';
import { withQuery } from './address';
import type {
  Conflict,
  ConflictPage,
  ConflictRules,
  ConflictState,
  Deliveries,
  Differences,
  Gaps,
  Parked,
  Receipts,
  RulingOutcome,
  Synchronisation,
} from './types';

const root = '/api/synchronisation';

/** Nothing tells these pages of changes at the hub: they look. */
const lookEvery = 10_000;
/** While a ruling is on its way through the ledger, which takes a moment. */
const lookForRulingEvery = 1_000;

const isUseless = (error: Error | null): boolean => error instanceof RequestError && error.status < 500;

/** What the hub will refuse again is not asked for again. */
const everyTenSeconds = ({ state }: { state: { error: Error | null } }) => (isUseless(state.error) ? false : lookEvery);

const listOf = (code: string, list: string): string => `${root}/participants/${encodeURIComponent(code)}/${list}`;

export const synchronisationQuery = queryOptions({
  queryKey: ['synchronisation'],
  queryFn: ({ signal }) => fetchJson<Synchronisation>(root, signal),
  staleTime: lookEvery,
});

export const watched = { refetchInterval: everyTenSeconds };

interface Page {
  after: string | undefined;
}

export const parkedQuery = (code: string, page: Page) =>
  queryOptions({
    ...watched,
    queryKey: ['synchronisation', code, 'parked', page],
    queryFn: ({ signal }) => fetchJson<Parked>(withQuery(listOf(code, 'parked'), page), signal),
    placeholderData: keepPreviousData,
  });

export const gapsQuery = (code: string) =>
  queryOptions({
    ...watched,
    queryKey: ['synchronisation', code, 'gaps'],
    queryFn: ({ signal }) => fetchJson<Gaps>(listOf(code, 'gaps'), signal),
  });

export const deliveriesQuery = (code: string, page: Page) =>
  queryOptions({
    ...watched,
    queryKey: ['synchronisation', code, 'deliveries', page],
    queryFn: ({ signal }) => fetchJson<Deliveries>(withQuery(listOf(code, 'deliveries'), page), signal),
    placeholderData: keepPreviousData,
  });

export const receiptsQuery = (code: string) =>
  queryOptions({
    ...watched,
    queryKey: ['synchronisation', code, 'receipts'],
    queryFn: ({ signal }) => fetchJson<Receipts>(listOf(code, 'receipts'), signal),
  });

/** A receipt never changes. */
export const differencesQuery = (code: string, receipt: number) =>
  queryOptions({
    queryKey: ['receipt', receipt, code],
    queryFn: ({ signal }) => fetchJson<Differences>(listOf(code, `receipts/${receipt}`), signal),
    staleTime: Infinity,
  });

/** Where a receipt is kept as a file from. */
export const receiptFile = (receipt: number): string => `${root}/receipts/${receipt}`;

interface ConflictFilter extends Page {
  state: ConflictState;
  participant?: string | undefined;
}

export const conflictsQuery = (filter: ConflictFilter) =>
  queryOptions({
    ...watched,
    queryKey: ['conflicts', filter],
    queryFn: ({ signal }) => fetchJson<ConflictPage>(withQuery(`${root}/conflicts`, filter), signal),
    placeholderData: keepPreviousData,
  });

export const conflictQuery = (id: string, isRulingSent = false) =>
  queryOptions({
    queryKey: ['conflict', id],
    queryFn: ({ signal }) => fetchJson<Conflict>(`${root}/conflicts/${encodeURIComponent(id)}`, signal),
    refetchInterval: ({ state }) =>
      isRulingSent && state.data?.ruling === null ? lookForRulingEvery : everyTenSeconds({ state }),
  });

export const conflictRulesQuery = queryOptions({
  ...watched,
  queryKey: ['conflict-rules'],
  queryFn: ({ signal }) => fetchJson<ConflictRules>(`${root}/conflict-rules`, signal),
});

export interface RulingOrder {
  outcome: RulingOutcome;
  reason: string;
  keepAsRule: boolean;
}

export const ruleOnConflict = (id: number, order: RulingOrder): Promise<Conflict> =>
  postJson<Conflict>(`${root}/conflicts/${id}/ruling`, order);

export const withdrawRule = (id: number, reason: string): Promise<void> =>
  postJson(`${root}/conflict-rules/${id}/withdrawal`, { reason });
