import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StoredEntry } from './ledger.repository.js';

/** A ledger entry as the database driver gives it. */
export interface EntryRow extends Omit<StoredEntry, 'position'> {
  position: string;
}

/** Columns of an {@link EntryRow}, selected from `ledger_entry` under the name `entry`. */
export const entryColumns = `entry.position, entry.complaint_id AS "complaintId", entry.version, entry.outcome,
  entry.received_at_text AS "receivedAt", entry.event, entry.data_digest AS "dataDigest",
  entry.previous_hash AS "previousHash", entry.hash, entry.state, entry.recipients, entry.joined`;

export const entryOf = (row: EntryRow): StoredEntry => ({ ...row, position: Number(row.position) });

/** Reads the ledger. Entries become visible in the order of their positions, so nothing appears behind a reader. */
@Injectable()
export class LedgerQuery {
  constructor(private readonly database: DataSource) {}

  /** Entries behind a position, oldest first. */
  async after(position: number, limit: number): Promise<StoredEntry[]> {
    const rows: EntryRow[] = await this.database.query(
      `SELECT ${entryColumns} FROM ledger_entry entry WHERE position > $1 ORDER BY position LIMIT $2`,
      [position, limit],
    );
    return rows.map(entryOf);
  }

  /** All entries of a complaint up to a version, oldest first. */
  async ofComplaint(complaintId: string, upToVersion = 2_147_483_647): Promise<StoredEntry[]> {
    const rows: EntryRow[] = await this.database.query(
      `SELECT ${entryColumns} FROM ledger_entry entry WHERE complaint_id = $1 AND version <= $2 ORDER BY version`,
      [complaintId, upToVersion],
    );
    return rows.map(entryOf);
  }

  /** Entries behind one position, up to another, that a participant is to know, oldest first. */
  async forRecipient(participant: string, after: number, upTo: number, limit: number): Promise<StoredEntry[]> {
    const rows: EntryRow[] = await this.database.query(
      `SELECT ${entryColumns} FROM ledger_entry entry
       WHERE position > $2 AND position <= $3 AND recipients @> ARRAY[$1::text] ORDER BY position LIMIT $4`,
      [participant, after, upTo, limit],
    );
    return rows.map(entryOf);
  }

  /** The last position written, 0 in an empty ledger. */
  async head(): Promise<number> {
    const rows: { head: string }[] = await this.database.query(
      'SELECT coalesce(max(position), 0) AS head FROM ledger_entry',
    );
    return Number(rows[0]?.head ?? 0);
  }
}
