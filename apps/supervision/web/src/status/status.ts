import type { CaseStatus, Counts } from '../api/types';

/** The six statuses in the order a complaint meets them, and where each is counted. */
export const statuses = [
  'belum-terverifikasi',
  'belum-ditindaklanjuti',
  'diproses',
  'selesai',
  'ditunda',
  'diarsip',
] as const satisfies readonly CaseStatus[];

export const countOf: Record<
  CaseStatus,
  'belumTerverifikasi' | 'belumDitindaklanjuti' | Exclude<CaseStatus, `belum-${string}`>
> = {
  'belum-terverifikasi': 'belumTerverifikasi',
  'belum-ditindaklanjuti': 'belumDitindaklanjuti',
  diproses: 'diproses',
  selesai: 'selesai',
  ditunda: 'ditunda',
  diarsip: 'diarsip',
};

export const statusColour: Record<CaseStatus, string> = {
  'belum-terverifikasi': 'text-unverified',
  'belum-ditindaklanjuti': 'text-unhandled',
  diproses: 'text-processing',
  selesai: 'text-completed',
  ditunda: 'text-postponed',
  diarsip: 'text-archived',
};

/** Nobody has answered these yet; as the address of the list says it. */
export const waitingStatuses = 'belum-terverifikasi,belum-ditindaklanjuti';

export const waiting = (counts: Counts): number => counts.belumTerverifikasi + counts.belumDitindaklanjuti;
