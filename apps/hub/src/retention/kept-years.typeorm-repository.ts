import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { entryColumns, entryOf, type EntryRow } from '../complaint/ledger.query.js';
import type { StoredEntry } from '../complaint/ledger.repository.js';
import { KeptYears, type KeptYear, type PutAside } from './kept-years.repository.js';

/** Any number will do; it names the lock under which partitions are made and taken away. */
const partitionLock = 6_365;

const partitionOf = (year: number): string => `closed-${year}`;
const tableOf = (year: number): string => `ledger_entry_closed_${year}`;

@Injectable()
export class KeptYearsTypeormRepository extends KeptYears {
  constructor(private readonly database: DataSource) {
    super();
  }

  async all(): Promise<KeptYear[]> {
    return this.database.query(
      `SELECT year, coalesce(complaints, 0)::integer AS complaints, coalesce(entries, 0)::integer AS entries,
         CASE WHEN retired_at IS NOT NULL THEN json_build_object(
           'at', to_char(retired_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
           'by', retired_by, 'entries', retired_entries, 'sha256', retired_sha256) END AS retired
       FROM ledger_year LEFT JOIN (
         SELECT kept, count(DISTINCT complaint_id) AS complaints, count(*) AS entries FROM ledger_entry
         WHERE kept <> 'present' GROUP BY kept) AS partition ON kept = 'closed-' || year
       ORDER BY year`,
    );
  }

  putAside(closedBefore: Date, behind: string, limit: number): Promise<PutAside> {
    return this.database.transaction(async (manager) => {
      const ids: { id: string }[] = await manager.query('SELECT id FROM complaint WHERE id > $1 ORDER BY id LIMIT $2', [
        behind,
        limit,
      ]);
      const done = await this.doneWith(
        manager,
        ids.map(({ id }) => id),
        closedBefore,
      );
      for (const [year, complaints] of Map.groupBy(done, (complaint) => complaint.year)) {
        await makePartition(manager, year);
        await manager.query('UPDATE ledger_entry SET kept = $2 WHERE complaint_id = ANY($1)', [
          complaints.map(({ id }) => id),
          partitionOf(year),
        ]);
      }
      const next = ids.length === limit ? (ids.at(-1)?.id ?? null) : null;
      return { looked: ids.length, moved: done.length, next };
    });
  }

  async entries(year: number, behind: number, limit: number): Promise<StoredEntry[]> {
    const rows: EntryRow[] = await this.database.query(
      `SELECT ${entryColumns} FROM ledger_entry entry WHERE kept = $1 AND position > $2 ORDER BY position LIMIT $3`,
      [partitionOf(year), behind, limit],
    );
    return rows.map(entryOf);
  }

  digest(year: number): Promise<{ entries: number; sha256: string }> {
    return digestOf(this.database.manager, year);
  }

  retire(year: number, sha256: string, by: string): Promise<boolean> {
    return this.database.transaction(async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock($1)', [partitionLock]);
      const digest = await digestOf(manager, year);
      if (digest.entries === 0 || digest.sha256 !== sha256) return false;
      await manager.query(
        `WITH gone AS (SELECT DISTINCT complaint_id FROM ledger_entry WHERE kept = $1)
         , identities AS (DELETE FROM reporter_identity USING gone WHERE reporter_identity.complaint_id = gone.complaint_id)
         DELETE FROM conflict USING gone WHERE conflict.complaint_id = gone.complaint_id`,
        [partitionOf(year)],
      );
      await manager.query(`DROP TABLE ${tableOf(year)}`);
      await manager.query(
        `UPDATE ledger_year SET retired_at = now(), retired_by = $2, retired_entries = $3, retired_sha256 = $4
         WHERE year = $1`,
        [year, by, digest.entries, digest.sha256],
      );
      return true;
    });
  }

  /** Those of the complaints that can be put aside, with the year in which they were closed. Their rows stay locked. */
  private doneWith(
    manager: EntityManager,
    ids: readonly string[],
    closedBefore: Date,
  ): Promise<{ id: string; year: number }[]> {
    return manager.query(
      `SELECT complaint.id, extract(year FROM last.received_at_text::timestamptz)::integer AS year
       FROM complaint JOIN ledger_entry_present AS last
         ON last.complaint_id = complaint.id AND last.version = complaint.version
       WHERE complaint.id = ANY($1) AND last.received_at_text::timestamptz < $2
         AND complaint.body #>> '{stage,name}' IN ('completed', 'archived', 'withdrawn')
         AND complaint.body -> 'openConflicts' = '[]'
         AND NOT EXISTS (SELECT FROM held_event WHERE held_event.complaint_id = complaint.id)
         AND NOT EXISTS (SELECT FROM delivery_pending WHERE delivery_pending.complaint_id = complaint.id)
         AND last.position <= (SELECT coalesce(min(cursor), 0) FROM delivery_lane)
       ORDER BY complaint.id FOR UPDATE OF complaint`,
      [ids, closedBefore],
    );
  }
}

async function makePartition(manager: EntityManager, year: number): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock($1)', [partitionLock]);
  const [known]: unknown[] = await manager.query('SELECT FROM pg_class WHERE relname = $1', [tableOf(year)]);
  if (known !== undefined) return;
  const table = tableOf(year);
  await manager.query(`
    CREATE TABLE ${table} PARTITION OF ledger_entry FOR VALUES IN ('${partitionOf(year)}');
    ALTER TABLE ${table} ADD PRIMARY KEY (position), ADD UNIQUE (complaint_id, version), ADD UNIQUE (source, event_id);
    INSERT INTO ledger_year (year) VALUES (${year})
      ON CONFLICT (year) DO UPDATE SET retired_at = NULL, retired_by = NULL, retired_entries = NULL, retired_sha256 = NULL;
  `);
}

async function digestOf(manager: EntityManager, year: number): Promise<{ entries: number; sha256: string }> {
  const [row]: { entries: number; hashes: string | null }[] = await manager.query(
    `SELECT count(*)::integer AS entries, string_agg(hash, '' ORDER BY position) AS hashes
     FROM ledger_entry WHERE kept = $1`,
    [partitionOf(year)],
  );
  const sha256 = createHash('sha256')
    .update(row?.hashes ?? '')
    .digest('hex');
  return { entries: row?.entries ?? 0, sha256 };
}
