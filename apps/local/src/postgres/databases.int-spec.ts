import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { CannotStart } from '../local.errors.js';
import { ensureDatabases } from './databases.adapter.js';

const server = process.env.TEST_DATABASE_URL ?? '';
const suffix = randomBytes(4).toString('hex');
const hub = { name: `hub_${suffix}`, password: 'password-of-the-hub' };
const supervision = { name: `supervision_${suffix}`, password: 'password-of-supervision' };

async function query(database: string, login: { name: string; password: string } | null, sql: string) {
  const url = new URL(server);
  url.pathname = `/${database}`;
  if (login !== null) Object.assign(url, { username: login.name, password: login.password });
  const client = new pg.Client({ connectionString: url.href });
  try {
    await client.connect();
    return (await client.query<Record<string, string>>(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('ensureDatabases', () => {
  beforeAll(() => ensureDatabases(server, [hub, supervision]));

  afterAll(async () => {
    for (const { name } of [hub, supervision]) {
      await query('postgres', null, `DROP DATABASE ${name} WITH (FORCE)`);
      await query('postgres', null, `DROP ROLE ${name}`);
    }
  });

  it('gives each app a database in UTF-8 in which its role may make tables', async () => {
    await query(hub.name, hub, 'CREATE TABLE ledger (id int)');
    expect(await query(hub.name, hub, 'SHOW server_encoding')).toEqual([{ server_encoding: 'UTF8' }]);
  });

  it('keeps each role out of the databases of the others', async () => {
    await expect(query(supervision.name, hub, 'SELECT 1')).rejects.toThrow(/permission denied for database/);
  });

  it('changes nothing the second time but a password that is new', async () => {
    await query(hub.name, hub, 'CREATE TABLE kept AS SELECT 1 AS id');
    await ensureDatabases(server, [{ ...hub, password: 'a-new-password' }]);

    await expect(query(hub.name, hub, 'SELECT 1')).rejects.toThrow(/authentication failed/);
    expect(await query(hub.name, { ...hub, password: 'a-new-password' }, 'SELECT id FROM kept')).toEqual([{ id: 1 }]);
  });

  it('says in one sentence which server does not let it', async () => {
    const refused = ensureDatabases('postgres://postgres:wrong@127.0.0.1:1/postgres', [hub]);
    await expect(refused).rejects.toThrow(CannotStart);
    await expect(refused).rejects.toThrow(/could not be prepared on 127\.0\.0\.1:1: /);
  });
});
