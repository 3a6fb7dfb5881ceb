import { EntitySchema } from 'typeorm';
import type { UnappliedRecord } from './unapplied.repository.js';

export const UnappliedTable = new EntitySchema<UnappliedRecord>({
  name: 'unapplied',
  columns: {
    regencyCode: { name: 'regency_code', type: 'text', primary: true, primaryKeyConstraintName: 'unapplied_key' },
    partition: { type: 'integer', primary: true, primaryKeyConstraintName: 'unapplied_key' },
    offset: { type: 'bigint', primary: true, primaryKeyConstraintName: 'unapplied_key' },
    value: { type: 'bytea' },
    reason: { type: 'text' },
    awaitedComplaintId: { name: 'awaited_complaint_id', type: 'text', nullable: true },
    receivedAt: { name: 'received_at', type: 'timestamptz' },
  },
  indices: [{ name: 'unapplied_by_complaint', columns: ['regencyCode', 'awaitedComplaintId'] }],
});
