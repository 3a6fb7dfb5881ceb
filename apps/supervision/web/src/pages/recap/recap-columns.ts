import { statuses } from '../../status/status';

/** What a table of the past tells, in the words of the server. */
export const recapFields = ['period', 'region', 'total', ...statuses] as const;
export type RecapField = (typeof recapFields)[number];
export type NamedColumns = Partial<Record<RecapField, string>>;

/** Which column is which, as the server reads it: `period=Bulan,total=Jumlah`. Empty where all is to be guessed. */
export const columnsText = (columns: NamedColumns): string =>
  recapFields
    .map((field) => [field, columns[field]?.trim() ?? ''] as const)
    .filter(([, column]) => column !== '')
    .map(([field, column]) => `${field}=${column}`)
    .join(',');
