import { queryOptions } from '@tanstack/react-query';
import { fetchJson, postJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type { Story, StoryCheck, StoryDraft, StoryList } from '../../api/story-types';
import { textOf } from '../search-parameters';

const root = '/api/success-stories';
const addressOf = (id: string): string => `${root}/${encodeURIComponent(id)}`;

/** Where everybody reads what is published. */
export const publicPages = '/kisah-sukses';

export const storiesKey = ['stories'];

export interface ProposalSearch {
  /** The case that a story is told of; absent while none is chosen. */
  laporan?: string | undefined;
}

export const readProposalSearch = (search: Record<string, unknown>): ProposalSearch => ({
  laporan: textOf(search.laporan),
});

export interface StoryText {
  title: string;
  reported: string;
  done: string;
}

/** Fewest and most letters of each, as the server takes them. */
export const lengths: Readonly<Record<keyof StoryText, readonly [least: number, most: number]>> = {
  title: [5, 120],
  reported: [20, 2_000],
  done: [20, 2_000],
};

export const storyFields = ['title', 'reported', 'done'] as const;

export const isTooShort = (field: keyof StoryText, text: string): boolean => text.trim().length < lengths[field][0];

export const storiesQuery = queryOptions({
  queryKey: storiesKey,
  queryFn: ({ signal }) => fetchJson<StoryList>(root, signal),
});

export const storyQuery = (id: string) =>
  queryOptions({
    queryKey: [...storiesKey, 'story', id],
    queryFn: ({ signal }) => fetchJson<Story>(addressOf(id), signal),
  });

export const draftQuery = (complaint: string) =>
  queryOptions({
    queryKey: [...storiesKey, 'draft', complaint],
    queryFn: ({ signal }) => fetchJson<StoryDraft>(withQuery(`${root}/draft`, { complaint }), signal),
    retry: false,
  });

/** What in a text may give somebody away; asked only of what is long enough to be taken. */
export const checkQuery = (complaint: string, text: StoryText) =>
  queryOptions({
    queryKey: [...storiesKey, 'check', complaint, text],
    queryFn: () => postJson<StoryCheck>(`${root}/check`, { complaint, ...text }),
    enabled: storyFields.every((field) => !isTooShort(field, text[field])),
    staleTime: 'static',
    retry: false,
  });

export const proposeStory = (proposal: StoryText & { complaint: string; acknowledged: boolean }): Promise<Story> =>
  postJson<Story>(root, proposal);

export const decideOnStory = (
  id: number,
  decision: { version: number; approve: boolean; reason: string },
): Promise<Story> => postJson<Story>(`${addressOf(String(id))}/decision`, decision);

export const withdrawStory = (id: number, reason: string): Promise<Story> =>
  postJson<Story>(`${addressOf(String(id))}/withdrawal`, { reason });
