/** Tables that can be taken as files, by what their addresses call them. */
export const tableNames = [
  'complaints',
  'clocks',
  'indicators',
  'indicator-cases',
  'rankings',
  'signs',
  'sign-cases',
  'trends',
  'growth',
  'recap-rows',
] as const;
export type TableName = (typeof tableNames)[number];
