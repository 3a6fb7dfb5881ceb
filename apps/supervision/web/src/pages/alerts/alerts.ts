import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type {
  AlertRules,
  AlertSettings,
  AlertSettingsVersion,
  ClosedWarnings,
  Deliveries,
  OpenWarnings,
  Warning,
} from '../../api/alert-types';
import { fetchJson, postJson } from '../../api/fetch-json';
import { withQuery } from '../../api/address';
import { oneOf, textOf } from '../search-parameters';
import type { SentRule } from './rule-draft';

const root = '/api/alerts';

/** Milliseconds after which what is open is asked for again: nothing tells the page of it. */
const readAgainEvery = 30_000;

export const alertSections = ['peringatan', 'aturan', 'waktu', 'kiriman'] as const;
export type AlertSection = (typeof alertSections)[number];

/** What the address of the page says. Absent: what is open. */
export interface AlertsSearch {
  bagian?: AlertSection | undefined;
  /** Number of the rule that is looked at; `baru` for one that is to be. */
  aturan?: string | undefined;
  /** The last warning of the page before, among those that ended. */
  setelah?: string | undefined;
}

export const readAlertsSearch = (search: Record<string, unknown>): AlertsSearch => ({
  bagian: oneOf(alertSections, search.bagian),
  aturan: textOf(search.aturan),
  setelah: textOf(search.setelah),
});

/** Everything of warnings. */
export const alertsKey = ['alerts'];

export const openWarningsQuery = queryOptions({
  queryKey: [...alertsKey, 'open'],
  queryFn: ({ signal }) => fetchJson<OpenWarnings>(`${root}/open`, signal),
  refetchInterval: readAgainEvery,
});

export const closedWarningsQuery = (after: string | undefined) =>
  queryOptions({
    queryKey: [...alertsKey, 'closed', after],
    queryFn: ({ signal }) => fetchJson<ClosedWarnings>(withQuery(`${root}/closed`, { after, limit: 20 }), signal),
    placeholderData: keepPreviousData,
  });

export const alertRulesQuery = queryOptions({
  queryKey: [...alertsKey, 'rules'],
  queryFn: ({ signal }) => fetchJson<AlertRules>(`${root}/rules`, signal),
});

export const alertSettingsQuery = queryOptions({
  queryKey: [...alertsKey, 'settings'],
  queryFn: ({ signal }) => fetchJson<AlertSettings>(`${root}/settings`, signal),
});

export const deliveriesQuery = queryOptions({
  queryKey: [...alertsKey, 'deliveries'],
  queryFn: ({ signal }) => fetchJson<Deliveries>(`${root}/deliveries`, signal),
  refetchInterval: readAgainEvery,
});

export const acknowledge = (warning: number, note: string): Promise<Warning> =>
  postJson(`${root}/${warning}/acknowledgements`, { note });

export const addRule = (rule: SentRule & { reason: string }): Promise<AlertRules> => postJson(`${root}/rules`, rule);

export const changeRule = (id: number, rule: SentRule & { reason: string; basedOn: number }): Promise<AlertRules> =>
  postJson(`${root}/rules/${id}/versions`, rule);

export type SentSettings = Pick<AlertSettingsVersion, 'quietFrom' | 'quietTo' | 'quietDaysOff' | 'digestAt'>;

export const changeAlertSettings = (
  settings: SentSettings & { reason: string; basedOn: number },
): Promise<AlertSettings> => postJson(`${root}/settings`, settings);

export const sendAgain = (message: string): Promise<void> => postJson(`${root}/deliveries/${message}/again`, {});
