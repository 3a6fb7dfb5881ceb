import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import { createTestDatabase, type TestDatabase } from '#testing';
import { dataSourceOptions } from './data-source-options.js';
import { openDatabase } from './open-database.js';

class Shelf1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE shelf (name text)');
    await runner.query(`INSERT INTO shelf VALUES ('one')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE shelf');
  }
}

class Broken1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE no_such_table ADD COLUMN name text');
  }

  async down(): Promise<void> {
    // Never applied.
  }
}

describe('openDatabase', () => {
  let testDatabase: TestDatabase;
  let opened: DataSource[];

  beforeEach(async () => {
    testDatabase = await createTestDatabase();
    opened = [];
  });

  afterEach(async () => {
    await Promise.all(opened.map((database) => database.destroy()));
    await testDatabase.drop();
  });

  const open = async (...migrations: (new () => MigrationInterface)[]): Promise<DataSource> => {
    const options = dataSourceOptions({
      url: testDatabase.url,
      applicationName: 'open-database',
      entities: [],
      migrations,
      poolSize: 2,
    });
    const database = await openDatabase(options);
    opened.push(database);
    return database;
  };

  it('migrates once, however many instances start at once on an empty database', async () => {
    const [database] = await Promise.all(Array.from({ length: 6 }, () => open(Shelf1700000000000)));
    expect(await database?.query('SELECT name FROM shelf')).toEqual([{ name: 'one' }]);
  });

  it('leaves the way free for others when a migration fails', async () => {
    await expect(open(Shelf1700000000000, Broken1700000000001)).rejects.toThrow('no_such_table');
    const database = await open(Shelf1700000000000);
    expect(await database.query('SELECT name FROM shelf')).toEqual([{ name: 'one' }]);
  });
});
