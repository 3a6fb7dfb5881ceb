import type { StoredEntry } from '../../complaint/ledger.repository.js';

/** A ledger entry as the database driver gives it. */
export interface EntryRow extends Omit<StoredEntry, 'position'> {
  position: string;
}

/** Columns of a ledger entry, selected from `ledger_entry` under the name `entry`. */
export const entryColumns = `entry.position, entry.complaint_id AS "complaintId", entry.version, entry.outcome,
  entry.received_at_text AS "receivedAt", entry.event, entry.data_digest AS "dataDigest",
  entry.previous_hash AS "previousHash", entry.hash, entry.state, entry.recipients, entry.joined`;

export const entryOf = (row: EntryRow): StoredEntry => ({ ...row, position: Number(row.position) });
