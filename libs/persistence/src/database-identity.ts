import type { DataSource } from 'typeorm';

/**
 * Names this history of the database: its cluster, and the timeline that PostgreSQL begins whenever a backup is
 * restored or a standby takes over. With another name, what was written before may be gone.
 */
export async function databaseIdentity(database: Pick<DataSource, 'query'>): Promise<string> {
  const rows = await database.query<{ identity: string }[]>(
    `SELECT current_database() || ' ' || system_identifier || ' ' || left(pg_walfile_name(pg_current_wal_insert_lsn()), 8)
       AS identity FROM pg_control_system()`,
  );
  return rows[0]?.identity ?? '';
}
