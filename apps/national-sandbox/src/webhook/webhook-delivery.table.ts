import { EntitySchema } from 'typeorm';

export interface WebhookDeliveryRow {
  changeId: string;
  attempts: number;
  /** Null once it is delivered or given up. */
  dueAt: Date | null;
  deliveredAt: Date | null;
}

export const WebhookDeliveryTable = new EntitySchema<WebhookDeliveryRow>({
  name: 'webhook_delivery',
  columns: {
    changeId: { name: 'change_id', type: 'bigint', primary: true, primaryKeyConstraintName: 'webhook_delivery_key' },
    attempts: { type: 'integer', default: 0 },
    dueAt: { name: 'due_at', type: 'timestamptz', nullable: true },
    deliveredAt: { name: 'delivered_at', type: 'timestamptz', nullable: true },
  },
  foreignKeys: [
    {
      name: 'webhook_delivery_of_change',
      target: 'change',
      columnNames: ['changeId'],
      referencedColumnNames: ['id'],
    },
  ],
  indices: [{ name: 'webhook_delivery_due', columns: ['dueAt'], where: 'due_at IS NOT NULL' }],
});
