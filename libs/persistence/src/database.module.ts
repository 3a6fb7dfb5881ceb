import type { DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { PostgresOptions } from './data-source-options.js';
import { openDatabase } from './open-database.js';

/** Times and milliseconds between attempts to reach a database that is not up yet. */
const patience = { retryAttempts: 10, retryDelay: 1_000 };

/** The app's database, migrated before anything else of the app starts. */
export const databaseModule = (options: PostgresOptions): DynamicModule =>
  TypeOrmModule.forRootAsync({
    useFactory: () => ({ ...options, ...patience }),
    dataSourceFactory: () => openDatabase(options),
  });
