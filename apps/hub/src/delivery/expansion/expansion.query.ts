import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { entryColumns, entryOf, type EntryRow } from '../../complaint/ledger.query.js';
import type { StoredEntry } from '../../complaint/ledger.repository.js';

/** Reads what an entry is delivered with. */
@Injectable()
export class ExpansionQuery {
  constructor(private readonly database: DataSource) {}

  /** Entries of complaints before a version, oldest first, by complaint. */
  async entriesBefore(
    ends: readonly { complaintId: string; version: number }[],
  ): Promise<ReadonlyMap<string, StoredEntry[]>> {
    const rows: EntryRow[] = await this.database.query(
      `SELECT ${entryColumns} FROM unnest($1::text[], $2::integer[]) AS until(complaint_id, version)
       JOIN ledger_entry entry ON entry.complaint_id = until.complaint_id AND entry.version < until.version
       ORDER BY entry.complaint_id, entry.version`,
      [ends.map(({ complaintId }) => complaintId), ends.map(({ version }) => version)],
    );
    return Map.groupBy(rows.map(entryOf), ({ complaintId }) => complaintId);
  }

  /** Identities of reporters by complaint, sealed to the hub. */
  async identitiesOf(complaintIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows: { id: string; sealed: string }[] = await this.database.query(
      'SELECT complaint_id AS id, sealed FROM reporter_identity WHERE complaint_id = ANY($1)',
      [complaintIds],
    );
    return new Map(rows.map(({ id, sealed }) => [id, sealed]));
  }
}
