import { EntitySchema } from 'typeorm';

export interface CallRow {
  id: string;
  at: Date;
  method: string;
  path: string;
  status: number;
  answered: boolean;
  reference: string | null;
}

export const CallTable = new EntitySchema<CallRow>({
  name: 'call',
  columns: {
    id: {
      type: 'bigint',
      primary: true,
      primaryKeyConstraintName: 'call_key',
      generated: 'increment',
    },
    at: { type: 'timestamptz' },
    method: { type: 'text' },
    path: { type: 'text' },
    status: { type: 'smallint' },
    answered: { type: 'boolean' },
    reference: { type: 'text', nullable: true },
  },
});
