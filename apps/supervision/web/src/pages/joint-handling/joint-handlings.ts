import { queryOptions } from '@tanstack/react-query';
import { fetchJson, postJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type { JointHandling, JointHandlings, JointTask } from '../../api/types';
import type { JointSearch } from './joint-search';

const root = '/api/joint-handlings';
const addressOf = (id: number | string): string => `${root}/${encodeURIComponent(id)}`;

/** Everything of joint handlings. */
export const jointKey = ['joint-handlings'];

export const jointHandlingsQuery = (asked: JointSearch & { complaint?: string }) =>
  queryOptions({
    queryKey: [...jointKey, 'all', asked],
    queryFn: ({ signal }) => fetchJson<JointHandlings>(withQuery(root, asked), signal),
  });

export const jointHandlingQuery = (id: string) =>
  queryOptions({
    queryKey: [...jointKey, 'one', id],
    queryFn: ({ signal }) => fetchJson<JointHandling>(addressOf(id), signal),
  });

export interface Team {
  lead: string;
  members: readonly string[];
  aim: string;
}

export const openJointHandling = (complaintId: string, team: Team): Promise<JointHandling> =>
  postJson<JointHandling>(root, { complaintId, ...team });

type Part = 'team' | 'tasks' | 'notes' | 'close' | `tasks/${number}/${'done' | 'reopened' | 'dropped'}`;

export const writeJointHandling = (id: number, part: Part, order: object): Promise<JointHandling> =>
  postJson<JointHandling>(`${addressOf(id)}/${part}`, order);

/** Which steps the province can take of a task as it stands. */
export const stepsOf = ({ state }: JointTask): readonly ('done' | 'reopened' | 'dropped')[] =>
  state === 'open' ? ['done', 'dropped'] : ['reopened'];
