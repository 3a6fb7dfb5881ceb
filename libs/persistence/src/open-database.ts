import { DataSource } from 'typeorm';
import type { PostgresOptions } from './data-source-options.js';

/** Any number will do; it names the lock under which one instance migrates and the others wait. */
const migrationLock = 6_301;

/** Connects and brings the tables up to date. Several instances may start at once on one database. */
export async function openDatabase(options: PostgresOptions): Promise<DataSource> {
  const database = await new DataSource({ ...options, migrationsRun: false }).initialize();
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

async function migrate(database: DataSource): Promise<void> {
  const holder = database.createQueryRunner();
  try {
    await holder.query('SELECT pg_advisory_lock($1)', [migrationLock]);
    await database.runMigrations();
    await holder.query('SELECT pg_advisory_unlock($1)', [migrationLock]);
  } finally {
    await holder.release();
  }
}
