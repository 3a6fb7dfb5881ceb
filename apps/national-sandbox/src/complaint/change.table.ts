import { EntitySchema } from 'typeorm';
import type { RecordedChange } from './change.js';

export const ChangeTable = new EntitySchema<RecordedChange>({
  name: 'change',
  columns: {
    id: {
      type: 'bigint',
      primary: true,
      primaryKeyConstraintName: 'change_key',
      generated: 'increment',
    },
    trackingId: { name: 'tracking_id', type: 'text' },
    kind: { type: 'text' },
    reference: { type: 'text', nullable: true },
    at: { type: 'timestamptz' },
    data: { type: 'jsonb' },
    position: { type: 'bigint', nullable: true },
  },
  foreignKeys: [
    {
      name: 'change_of_complaint',
      target: 'complaint',
      columnNames: ['trackingId'],
      referencedColumnNames: ['trackingId'],
    },
  ],
  indices: [
    { name: 'change_by_complaint', columns: ['trackingId', 'id'] },
    { name: 'change_position', columns: ['position'], unique: true },
    { name: 'change_without_position', columns: ['id'], where: 'position IS NULL' },
  ],
});
