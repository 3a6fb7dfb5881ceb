import { EntitySchema } from 'typeorm';

/** The last number that a regency gave to a complaint filed in a year. */
export interface FilingNumberRow {
  readonly regencyCode: string;
  readonly year: number;
  readonly last: number;
}

export const FilingNumberTable = new EntitySchema<FilingNumberRow>({
  name: 'filing_number',
  columns: {
    regencyCode: { name: 'regency_code', type: 'text', primary: true, primaryKeyConstraintName: 'filing_number_key' },
    year: { type: 'integer', primary: true, primaryKeyConstraintName: 'filing_number_key' },
    last: { type: 'integer' },
  },
});
