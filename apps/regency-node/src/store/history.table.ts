import { EntitySchema } from 'typeorm';

/** An event about a complaint, ours or delivered, without the reporter's identity. */
export interface HistoryRow {
  readonly regencyCode: string;
  readonly complaintId: string;
  readonly position: string;
  readonly source: string;
  readonly eventId: string;
  readonly name: string;
  readonly time: Date;
  readonly data: object;
  /** The version that the hub gave it; null for our own. */
  readonly ledgerVersion: number | null;
}

export const HistoryTable = new EntitySchema<HistoryRow>({
  name: 'history',
  columns: {
    position: { type: 'bigint', primary: true, primaryKeyConstraintName: 'history_key', generated: 'increment' },
    regencyCode: { name: 'regency_code', type: 'text' },
    complaintId: { name: 'complaint_id', type: 'text' },
    source: { type: 'text' },
    eventId: { name: 'event_id', type: 'text' },
    name: { type: 'text' },
    time: { type: 'timestamptz' },
    data: { type: 'jsonb' },
    ledgerVersion: { name: 'ledger_version', type: 'integer', nullable: true },
  },
  indices: [{ name: 'history_by_complaint', columns: ['regencyCode', 'complaintId', 'position'] }],
});
