import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type { PastedAnswers, SignCases, SignList } from '../../api/types';
import type { FrameSearch } from '../figures/figure-filters';
import { parseSearch, textOf } from '../search-parameters';

const root = '/api/signs';

/** What the address of the signs says, in the words of the server, which judges them. */
export interface SignsSearch extends FrameSearch {
  participant?: string | undefined;
}

export const readSignsSearch = (search: Record<string, unknown>): SignsSearch => ({
  from: textOf(search.from),
  to: textOf(search.to),
  dateBasis: textOf(search.dateBasis),
  scope: textOf(search.scope),
  participant: textOf(search.participant),
});

export interface SignCasesSearch extends SignsSearch {
  sign?: string | undefined;
  after?: string | undefined;
}

export const readSignCasesSearch = (search: Record<string, unknown>): SignCasesSearch => ({
  ...readSignsSearch(search),
  sign: textOf(search.sign),
  after: textOf(search.after),
});

/** Where the complaints behind a sign are listed, as the server says it. */
export const signCasesSearch = (address: string): SignCasesSearch =>
  readSignCasesSearch(parseSearch(address.slice(address.indexOf('?'))));

export const signsQuery = (search: SignsSearch) =>
  queryOptions({
    queryKey: ['signs', search],
    queryFn: ({ signal }) => fetchJson<SignList>(withQuery(root, search), signal),
    placeholderData: keepPreviousData,
  });

export const signCasesQuery = (search: SignCasesSearch) =>
  queryOptions({
    queryKey: ['signs', 'cases', search],
    queryFn: ({ signal }) => fetchJson<SignCases>(withQuery(`${root}/cases`, search), signal),
    placeholderData: keepPreviousData,
  });

export const pastedAnswersQuery = (participant: string | undefined) =>
  queryOptions({
    queryKey: ['signs', 'pasted', participant],
    queryFn: ({ signal }) => fetchJson<PastedAnswers>(withQuery(`${root}/pasted-answers`, { participant }), signal),
  });
