import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { fetchJson, postJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import type { Commitment, Commitments, LineKind, Meeting, Meetings } from '../../api/types';
import type { MeetingsSearch } from './meetings-search';

const root = '/api/meetings';
const addressOf = (meeting: number | string): string => `${root}/${encodeURIComponent(meeting)}`;

/** Everything of meetings: what is written in one changes what is told of others. */
export const meetingsKey = ['meetings'];

export const meetingsQuery = queryOptions({
  queryKey: [...meetingsKey, 'all'],
  queryFn: ({ signal }) => fetchJson<Meetings>(root, signal),
});

export const meetingQuery = (meeting: string) =>
  queryOptions({
    queryKey: [...meetingsKey, 'one', meeting],
    queryFn: ({ signal }) => fetchJson<Meeting>(addressOf(meeting), signal),
  });

export const commitmentsQuery = (asked: MeetingsSearch & { meeting?: number }) =>
  queryOptions({
    queryKey: [...meetingsKey, 'commitments', asked],
    queryFn: ({ signal }) => fetchJson<Commitments>(withQuery('/api/commitments', asked), signal),
    placeholderData: keepPreviousData,
  });

export const openMeeting = (order: object): Promise<Meeting> => postJson<Meeting>(root, order);

type Step = 'schedule' | 'agenda' | 'begin' | 'call-off' | 'attendance' | 'close' | 'addenda';

/** Takes a step of a meeting. */
export const takeStep = (meeting: number, step: Step, order: object = {}): Promise<Meeting> =>
  postJson<Meeting>(`${addressOf(meeting)}/${step}`, order);

export interface LineOrder {
  kind: LineKind;
  participant: string;
  text: string;
  complaintIds?: readonly string[];
  owner?: string;
  due?: string;
}

export const writeLine = (meeting: number, order: LineOrder): Promise<Meeting> =>
  postJson<Meeting>(`${addressOf(meeting)}/lines`, order);

export const strikeLine = (meeting: number, line: number, reason: string): Promise<Meeting> =>
  postJson<Meeting>(`${addressOf(meeting)}/lines/${line}/strike`, { reason });

export const reportCommitment = (commitment: number, kind: string, text: string): Promise<Commitment> =>
  postJson<Commitment>(`/api/commitments/${commitment}/reports`, { kind, text });

export const carryCommitment = (
  commitment: number,
  order: { meeting: number; due: string; reason: string },
): Promise<Commitment> => postJson<Commitment>(`/api/commitments/${commitment}/carry`, order);
