/** The six statuses that reports count, in the order a complaint meets them: the words are the law's. */
export const caseStatuses = [
  'belum-terverifikasi',
  'belum-ditindaklanjuti',
  'diproses',
  'selesai',
  'ditunda',
  'diarsip',
] as const;
export type CaseStatus = (typeof caseStatuses)[number];
