import type { CaseChannel, CaseClassification, CaseOrigin, CaseStatus } from '../../api/types';
import { statuses } from '../../status/status';
import { textOf } from '../search-parameters';

export const classifications = [
  'pengaduan-berkadar-pengawasan',
  'pengaduan-tidak-berkadar-pengawasan',
  'aspirasi',
  'permintaan-informasi',
] as const satisfies readonly CaseClassification[];

export const channels = [
  'website',
  'android',
  'ios',
  'sms',
  'whatsapp',
  'x',
  'instagram',
  'walk-in',
  'regency-app',
  'other',
] as const satisfies readonly CaseChannel[];

export const origins = ['event', 'export'] as const satisfies readonly CaseOrigin[];

export const sorts = ['-received', 'received', '-updated', 'updated'] as const;
export type ComplaintSort = (typeof sorts)[number];

const names = [
  /** One or several, separated by commas. */
  'status',
  /** A code, or `unassigned` for what counts for nobody of this province. */
  'participant',
  'q',
  'classification',
  'category',
  'channel',
  'origin',
  /** From whom to whom it was passed on: `63.71>63.03`. */
  'handOff',
  /** `true` for what is late only. */
  'late',
  'from',
  'to',
  'dateBasis',
  'sort',
  'after',
] as const;
export type ComplaintSearchName = (typeof names)[number];

/**
 * What the address of the list says, in its own words: a filter that means nothing is for the server to refuse and for
 * the page to name. To leave it out would show a list that is not the one asked for.
 */
export interface ComplaintSearch extends Partial<Record<ComplaintSearchName, string | undefined>> {
  /** Which columns the list has: how it is shown, not what is asked. */
  kolom?: string | undefined;
}

export const isSearchName = (name: string): name is ComplaintSearchName => names.some((known) => known === name);

export const statusesOf = ({ status }: ComplaintSearch): CaseStatus[] => {
  const words = status?.split(',') ?? [];
  return statuses.filter((known) => words.includes(known));
};

export const readComplaintSearch = (search: Record<string, unknown>): ComplaintSearch =>
  Object.fromEntries([...names, 'kolom'].map((name) => [name, textOf(search[name])]));

/** What of it is for the server. */
export const askedBy = ({ kolom: _kolom, ...asked }: ComplaintSearch): Omit<ComplaintSearch, 'kolom'> => asked;
