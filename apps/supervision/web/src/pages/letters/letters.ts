import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson, postJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type {
  ClockPage,
  Letter,
  LetterKind,
  LetterList,
  LetterPreview,
  LetterState,
  LetterTemplates,
} from '../../api/types';
import { urgentClocks } from '../deadlines/deadlines-search';
import { oneOf, textOf } from '../search-parameters';

const root = '/api/letters';
const templatesRoot = '/api/letter-templates';
const addressOf = (id: string): string => `${root}/${encodeURIComponent(id)}`;

/** Everything of letters: what is done with one changes what is told of all. */
export const lettersKey = ['letters'];

/** Milliseconds between two looks at what still has to come from elsewhere. */
const lookEvery = 5_000;

export const letterKinds = ['teguran-1', 'teguran-2', 'teguran-3'] as const satisfies readonly LetterKind[];

/** Deadlines that are listed to choose from at most. */
export const mostLate = 100;

export interface LettersSearch {
  /** Both for the server to judge. */
  state?: string | undefined;
  participant?: string | undefined;
  after?: string | undefined;
}

export const readLettersSearch = (search: Record<string, unknown>): LettersSearch => ({
  state: textOf(search.state),
  participant: textOf(search.participant),
  after: textOf(search.after),
});

/** What a new letter begins with. */
export interface LetterFormSearch {
  participant?: string | undefined;
  /** Ids of complaints, separated by commas. */
  complaints?: string | undefined;
  kind?: LetterKind | undefined;
  /** The letter that did not help. */
  follows?: string | undefined;
}

export const readLetterFormSearch = (search: Record<string, unknown>): LetterFormSearch => ({
  participant: textOf(search.participant),
  complaints: textOf(search.complaints),
  kind: oneOf(letterKinds, search.kind),
  follows: textOf(search.follows),
});

export const lettersQuery = (search: LettersSearch) =>
  queryOptions({
    queryKey: [...lettersKey, 'list', search],
    queryFn: ({ signal }) => fetchJson<LetterList>(withQuery(root, search), signal),
    placeholderData: keepPreviousData,
  });

/** States in which something is still to come from the hub or the regency. */
const awaiting: readonly LetterState[] = ['waiting', 'sent', 'received', 'overdue'];

export const letterQuery = (id: string) =>
  queryOptions({
    queryKey: [...lettersKey, 'one', id],
    queryFn: ({ signal }) => fetchJson<Letter>(addressOf(id), signal),
    refetchInterval: ({ state: { data } }) => (data && awaiting.includes(data.state) ? lookEvery : false),
  });

/** What is asked of a letter; what is absent comes from the template. */
export interface LetterOrder {
  participant: string;
  kind: LetterKind;
  complaints: readonly string[];
  follows?: string | undefined;
  deadline?: string | undefined;
  subject?: string | undefined;
  body?: string | undefined;
}

/** @param order null while nobody is chosen whom it is for */
export const previewQuery = (order: LetterOrder | null) =>
  queryOptions({
    queryKey: [...lettersKey, 'preview', order],
    queryFn: () => postJson<LetterPreview>(`${root}/preview`, order ?? {}),
    placeholderData: keepPreviousData,
    enabled: order !== null,
    retry: false,
  });

/** What is late at a regency, the oldest first; secret complaints are in no list. */
export const lateQuery = (participant: string) =>
  queryOptions({
    queryKey: ['clocks', 'late', participant],
    queryFn: ({ signal }) =>
      fetchJson<ClockPage>(
        withQuery('/api/clocks', { state: 'overdue', clock: urgentClocks.join(','), participant, limit: mostLate }),
        signal,
      ),
    enabled: participant !== '',
  });

export const templatesQuery = queryOptions({
  queryKey: [...lettersKey, 'templates'],
  queryFn: ({ signal }) => fetchJson<LetterTemplates>(templatesRoot, signal),
});

export const draftLetter = (order: LetterOrder): Promise<Letter> => postJson<Letter>(root, order);

export const changeDraft = (id: string, basedOn: number, { complaints, deadline, subject, body }: LetterOrder) =>
  postJson<Letter>(`${addressOf(id)}/draft`, { basedOn, complaints, deadline, subject, body });

export const issueLetter = (id: string, basedOn: number) => postJson<Letter>(`${addressOf(id)}/issue`, { basedOn });

export const endLetter = (id: string, how: 'withdrawal' | 'settlement', note: string) =>
  postJson<Letter>(`${addressOf(id)}/${how}`, { note });

export const saveTemplate = (kind: LetterKind, template: object) =>
  postJson<LetterTemplates>(`${templatesRoot}/${kind}`, template);

export const pdfAddress = (id: string): string => `${addressOf(id)}/pdf`;
