import { EntitySchema } from 'typeorm';
import type { CaseEntryRow } from './case-row.mapper.js';

export const caseEntryTable = new EntitySchema<CaseEntryRow>({
  name: 'CaseEntry',
  tableName: 'case_entry',
  columns: {
    complaint_id: { type: 'text', primary: true, primaryKeyConstraintName: 'case_entry_pkey' },
    version: { type: 'integer', primary: true, primaryKeyConstraintName: 'case_entry_pkey' },
    outcome: { type: 'text' },
    source: { type: 'text' },
    event_id: { type: 'text' },
    type: { type: 'text' },
    time: { type: 'text' },
    received_at: { type: 'text' },
    occurred_at: { type: 'timestamp with time zone' },
    data: { type: 'jsonb' },
    redacted: { type: 'boolean' },
    data_digest: { type: 'text' },
    previous_hash: { type: 'text', nullable: true },
    hash: { type: 'text' },
    status: { type: 'text' },
    filed_by: { type: 'text' },
    handler: { type: 'text', nullable: true },
  },
  indices: [{ name: 'case_entry_noted', synchronize: false }],
});
