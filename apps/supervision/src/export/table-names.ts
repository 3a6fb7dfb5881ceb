/** Tables that can be taken as files, by what their addresses call them. */
export const tableNames = [
  'complaints',
  'clocks',
  'due-clocks',
  'indicators',
  'indicator-cases',
  'rankings',
  'signs',
  'sign-cases',
  'trends',
  'growth',
  'recap-rows',
  'recap-trend',
] as const;
export type TableName = (typeof tableNames)[number];
