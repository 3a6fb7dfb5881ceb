import { queryOptions } from '@tanstack/react-query';
import { fetchJson, postJson } from '../../api/fetch-json';
import type { ChangedSettings, Formula, Limit, Limits, SignSettings } from '../../api/types';
import { oneOf } from '../search-parameters';

export const settingSections = ['tanda', 'rumus', 'tenggat'] as const;
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

interface Change {
  basedOn: number;
  reason: string;
}

export const changeSigns = (change: Change & { parameters: Record<string, number> }): Promise<SignSettings> =>
  postJson('/api/sign-settings', change);

export const changeLimits = (change: Change & { limits: readonly Limit[] }): Promise<ChangedSettings> =>
  postJson('/api/clock-settings/limits', change);

export type NewFormula = Pick<Formula, 'name' | 'reason' | 'minimumComplaints' | 'weights'>;

export const addFormula = (formula: NewFormula): Promise<Formula> => postJson('/api/rankings/formulas', formula);
