import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DataSource } from 'typeorm';
import { schemaOf } from '#testing';
import { expectUnchanged } from '../../../test/contract/support/expect-unchanged.js';
import { SupervisionUnderTest } from './supervision.builder.js';

let supervision: SupervisionUnderTest;

beforeAll(async () => {
  supervision = await SupervisionUnderTest.start();
});

afterAll(() => supervision.close(), 30_000);

describe('the documents of supervision', () => {
  it('describe the API as it is', async () => {
    const document: unknown = await (await fetch(`${supervision.url}/openapi.json`)).json();
    expectUnchanged('docs/openapi/supervision.json', `${JSON.stringify(document, null, 2)}\n`);
  });

  it('describe the database as the migrations make it', async () => {
    const dataSource = supervision.application.get(DataSource);
    expectUnchanged('docs/database/supervision.sql', await schemaOf((sql) => dataSource.query(sql)));
  });

  it('have tables in code that are those of the migrations', async () => {
    const { upQueries } = await supervision.application.get(DataSource).driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });
});
