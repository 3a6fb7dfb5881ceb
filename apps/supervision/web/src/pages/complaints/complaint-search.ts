import type { CaseChannel, CaseClassification, CaseOrigin, CaseStatus, DateBasis } from '../../api/types';
import { statuses } from '../../status/status';
import { dateBases } from '../overview/overview-search';
import { dayOf, oneOf, textOf } from '../search-parameters';

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

/** What the address of the list says. */
export interface ComplaintSearch {
  /** One or several, separated by commas. */
  status?: string | undefined;
  /** A code, or `unassigned` for what counts for nobody of this province. */
  participant?: string | undefined;
  q?: string | undefined;
  classification?: CaseClassification | undefined;
  category?: string | undefined;
  channel?: CaseChannel | undefined;
  origin?: CaseOrigin | undefined;
  from?: string | undefined;
  to?: string | undefined;
  dateBasis?: DateBasis | undefined;
  sort?: ComplaintSort | undefined;
  after?: string | undefined;
}

export const sorts = ['-received', 'received', '-updated', 'updated'] as const;
export type ComplaintSort = (typeof sorts)[number];

export const statusesOf = ({ status }: ComplaintSearch): CaseStatus[] => {
  const words = status?.split(',') ?? [];
  return statuses.filter((known) => words.includes(known));
};

const knownStatuses = (status: unknown): string | undefined => textOf(statusesOf({ status: textOf(status) }).join(','));

export const readComplaintSearch = (search: Record<string, unknown>): ComplaintSearch => ({
  status: knownStatuses(search.status),
  participant: textOf(search.participant),
  q: textOf(search.q),
  classification: oneOf(classifications, search.classification),
  category: textOf(search.category),
  channel: oneOf(channels, search.channel),
  origin: oneOf(origins, search.origin),
  from: dayOf(search.from),
  to: dayOf(search.to),
  dateBasis: oneOf(dateBases, search.dateBasis),
  sort: oneOf(sorts, search.sort),
  after: textOf(search.after),
});
