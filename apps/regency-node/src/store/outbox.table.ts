import { EntitySchema } from 'typeorm';

/** An event of ours, written in the same transaction as the change that it tells of. */
export interface OutboxRow {
  readonly position: string;
  readonly regencyCode: string;
  readonly subject: string;
  /** The CloudEvent as JSON, byte for byte as it is sent. */
  readonly event: string;
  /** When the broker acknowledged it. */
  readonly sentAt: Date | null;
}

export const OutboxTable = new EntitySchema<OutboxRow>({
  name: 'outbox',
  columns: {
    position: { type: 'bigint', primary: true, primaryKeyConstraintName: 'outbox_key', generated: 'increment' },
    regencyCode: { name: 'regency_code', type: 'text' },
    subject: { type: 'text' },
    event: { type: 'text' },
    sentAt: { name: 'sent_at', type: 'timestamptz', nullable: true },
  },
  indices: [
    { name: 'outbox_waiting', columns: ['regencyCode', 'position'], where: 'sent_at IS NULL' },
    { name: 'outbox_by_subject', columns: ['regencyCode', 'subject'] },
  ],
});
