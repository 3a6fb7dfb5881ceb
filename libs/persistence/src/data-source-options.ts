import type { DataSourceOptions, EntitySchema, MigrationInterface, MixedList } from 'typeorm';

export type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

export interface DatabaseOptions {
  /** Address with the app's own role. */
  url: string;
  /** Shown in `pg_stat_activity`. */
  applicationName: string;
  entities: MixedList<EntitySchema>;
  migrations: (new () => MigrationInterface)[];
  /** Connections at most. Default 10. */
  poolSize?: number;
}

/** TypeORM options that every app shares: migrations run at boot in one transaction each, nothing is synchronised. */
export const dataSourceOptions = (database: DatabaseOptions): PostgresOptions => ({
  type: 'postgres',
  url: database.url,
  applicationName: database.applicationName,
  poolSize: database.poolSize ?? 10,
  entities: database.entities,
  migrations: database.migrations,
  migrationsRun: true,
  migrationsTransactionMode: 'each',
  synchronize: false,
  uuidExtension: 'pgcrypto',
  installExtensions: false,
  connectTimeoutMS: 5_000,
});
