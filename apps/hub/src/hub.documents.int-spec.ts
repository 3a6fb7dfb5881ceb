import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { exportJWK, generateKeyPair } from 'jose';
import { DataSource } from 'typeorm';
import { applyTopology } from '#messaging';
import { openDatabase } from '#persistence';
import { createTestDatabase, holdAlone, schemaOf, testKafka, type TestDatabase } from '#testing';
import { expectUnchanged } from '../../../test/contract/support/expect-unchanged.js';
import { createApplication } from './hub.application.js';
import { readHubConfig } from './hub.config.js';
import { hubDataSourceOptions } from './hub.data-source.js';
import { ReplayTypeormRepository } from './replay/replay.typeorm-repository.js';

/** Specs beside this one publish entries of their own, which a hub on an empty database would want to have again. */
async function leaveThePast(url: string): Promise<void> {
  const database = await openDatabase(hubDataSourceOptions(url));
  try {
    await new ReplayTypeormRepository(database).noteHistory();
  } finally {
    await database.destroy();
  }
}

describe('the documents of the hub', () => {
  let database: TestDatabase;
  let app: NestExpressApplication;
  let url: string;
  let letGo: () => Promise<void>;

  beforeAll(async () => {
    letGo = await holdAlone('consumer group hub');
    database = await createTestDatabase();
    const { brokers, username, password } = testKafka();
    const { privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true });
    const config = readHubConfig({
      DATABASE_URL: database.url,
      KAFKA_BROKERS: brokers.join(','),
      KAFKA_USERNAME: username,
      KAFKA_PASSWORD: password,
      KAFKA_TLS: 'false',
      HUB_SECRET_KEY: randomBytes(32).toString('base64'),
      HUB_IDENTITY_KEY: JSON.stringify(await exportJWK(privateKey)),
      HUB_OPERATOR_TOKEN: 'operator-token-of-this-spec',
      NATIONAL_URL: 'http://127.0.0.1:1',
      NATIONAL_CLIENT_ID: 'hub-of-this-spec',
      NATIONAL_CLIENT_SECRET: 'client-secret-of-this-spec',
      NATIONAL_WEBHOOK_SECRET: 'webhook-secret-of-this-spec',
      LOG_LEVEL: 'silent',
    });
    const participants = [
      'national',
      config.province.province.code,
      ...config.province.regencies.map(({ code }) => code),
    ];
    await leaveThePast(database.url);
    await applyTopology({ ...config.kafka, clientId: 'hub-documents', participants });
    app = await createApplication(config);
    await app.listen(0);
    url = await app.getUrl();
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
    await letGo();
  });

  it('describe the API as it is', async () => {
    const document: unknown = await (await fetch(`${url}/openapi.json`)).json();
    expectUnchanged('docs/openapi/hub.json', `${JSON.stringify(document, null, 2)}\n`);
  });

  it('describe the database as the migrations make it', async () => {
    expectUnchanged('docs/database/hub.sql', await schemaOf((sql) => app.get(DataSource).query(sql)));
  });

  it('include the AsyncAPI document of this very federation', async () => {
    const document = (await (await fetch(`${url}/asyncapi`)).json()) as { asyncapi: string };
    expect(document.asyncapi).toBe('3.0.0');
    expect(JSON.stringify(document)).toContain('63.71');
  });

  it('are all that anybody sees without a token or a signature', async () => {
    const document = (await (await fetch(`${url}/openapi.json`)).json()) as {
      paths: Record<string, Record<string, object>>;
    };
    const open = ['/asyncapi', '/health/live', '/health/ready'];
    for (const [path, methods] of Object.entries(document.paths)) {
      if (open.includes(path)) continue;
      for (const method of Object.keys(methods)) {
        const { status } = await fetch(`${url}${path.replaceAll(/\{\w+\}/g, '63.71')}`, {
          method: method.toUpperCase(),
        });
        // A body of no type that is taken is refused before anybody asks who sent it.
        expect({ path, method, refused: [401, 415].includes(status) }).toEqual({ path, method, refused: true });
      }
    }
  });
});
