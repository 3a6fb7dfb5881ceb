import { queryOptions } from '@tanstack/react-query';
import { fetchJson, postJson } from '../../api/fetch-json';
import type {
  Calendars,
  CalendarYear,
  ChangedSettings,
  ClockRule,
  ClockRules,
  Formula,
  Limit,
  Limits,
  SignSettings,
} from '../../api/types';
import { oneOf } from '../search-parameters';

export const settingSections = ['tanda', 'rumus', 'tenggat', 'jam', 'kalender', 'instansi', 'tampilan'] as const;
export type SettingSection = (typeof settingSections)[number];

/** Which settings the page shows; absent: those of the signs of trouble. */
export interface SettingsSearch {
  bagian?: SettingSection | undefined;
}

export const readSettingsSearch = (search: Record<string, unknown>): SettingsSearch => ({
  bagian: oneOf(settingSections, search.bagian),
});

export const signSettingsQuery = queryOptions({
  queryKey: ['settings', 'signs'],
  queryFn: ({ signal }) => fetchJson<SignSettings>('/api/sign-settings', signal),
});

/** @param version the present one when it is absent */
export const limitsQuery = (version?: number) =>
  queryOptions({
    queryKey: ['settings', 'limits', version],
    queryFn: ({ signal }) =>
      fetchJson<Limits>(`/api/clock-settings/limits${version === undefined ? '' : `?version=${version}`}`, signal),
  });

export const calendarsQuery = queryOptions({
  queryKey: ['settings', 'calendars'],
  queryFn: ({ signal }) => fetchJson<Calendars>('/api/clock-settings/calendars', signal),
});

export const rulesQuery = queryOptions({
  queryKey: ['settings', 'rules'],
  queryFn: ({ signal }) => fetchJson<ClockRules>('/api/clock-settings/rules', signal),
});

interface Change {
  basedOn: number;
  reason: string;
}

export const changeSigns = (change: Change & { parameters: Record<string, number> }): Promise<SignSettings> =>
  postJson('/api/sign-settings', change);

export const changeLimits = (change: Change & { limits: readonly Limit[] }): Promise<ChangedSettings> =>
  postJson('/api/clock-settings/limits', change);

export const changeCalendars = (change: Change & { years: readonly CalendarYear[] }): Promise<ChangedSettings> =>
  postJson('/api/clock-settings/calendars', change);

export const changeRules = (change: Change & { rules: readonly ClockRule[] }): Promise<ChangedSettings> =>
  postJson('/api/clock-settings/rules', change);

export type NewFormula = Pick<Formula, 'name' | 'reason' | 'minimumComplaints' | 'weights'>;

export const addFormula = (formula: NewFormula): Promise<Formula> => postJson('/api/rankings/formulas', formula);
