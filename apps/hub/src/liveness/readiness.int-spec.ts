import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { loadProvince, participantsOf } from '#config';
import { applyTopology, checkTopics, KafkajsBroker } from '#messaging';
import { createTestDatabase, testKafka, type TestDatabase } from '#testing';
import { hubDataSourceOptions } from '../hub.data-source.js';
import { checkMigrations, topicsOf } from './readiness.adapter.js';

describe('the readiness of the hub', () => {
  const province = loadProvince();
  const address = { ...testKafka(), tls: false, clientId: 'readiness' };
  const broker = new KafkajsBroker(address);
  let database: TestDatabase;
  let dataSource: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase();
    dataSource = await new DataSource(hubDataSourceOptions(database.url)).initialize();
    await applyTopology({ ...address, participants: participantsOf(province).map(({ code }) => code) });
  });

  afterAll(async () => {
    await dataSource.destroy();
    await database.drop();
    await broker.close();
  });

  it('asks for the topics that setting up makes, and for no other', async () => {
    await expect(checkTopics(broker, topicsOf({ province }))).resolves.toBeUndefined();
  });

  it('names the topics that are missing', async () => {
    await expect(checkTopics(broker, ['lapor.ledger.v1', 'lapor.in.91.99.v1'])).rejects.toThrow(
      'lapor.in.91.99.v1 not there yet',
    );
  });

  it('asks for the tables of this release', async () => {
    await expect(checkMigrations(dataSource)).resolves.toBeUndefined();
    await dataSource.undoLastMigration();
    await expect(checkMigrations(dataSource)).rejects.toThrow('tables wait to be moved on');
  });
});
