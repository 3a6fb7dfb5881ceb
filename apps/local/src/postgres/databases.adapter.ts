import pg from 'pg';
import { CannotStart } from '../local.errors.js';

/** A database and the role of the same name that owns it and sees no other. */
export interface AppDatabase {
  readonly name: string;
  readonly password: string;
}

/**
 * Makes the databases and roles that are missing and sets every role's password. Safe to run again at any time.
 *
 * @param url address of the server with a role that may create roles and databases
 * @throws CannotStart when the server cannot be reached or does not let us
 */
export async function ensureDatabases(url: string, databases: readonly AppDatabase[]): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // The server may be stopped meanwhile: what is asked of it fails by itself, and that is enough.
  client.on('error', () => undefined);
  try {
    await client.connect();
    for (const database of databases) await ensureDatabase(client, database);
  } catch (error) {
    const { host } = new URL(url);
    throw new CannotStart(`The databases could not be prepared on ${host}: ${(error as Error).message}`);
  } finally {
    await client.end();
  }
}

async function ensureDatabase(client: pg.Client, { name, password }: AppDatabase): Promise<void> {
  const role = client.escapeIdentifier(name);
  const verb = (await exists(client, 'pg_roles', 'rolname', name)) ? 'ALTER' : 'CREATE';
  await client.query(`${verb} ROLE ${role} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
  if (!(await exists(client, 'pg_database', 'datname', name))) {
    // Whoever is no superuser may hand a database over only to a role it belongs to.
    await client.query(`GRANT ${role} TO CURRENT_USER`);
    await client.query(`CREATE DATABASE ${role} OWNER ${role}`);
  }
  await client.query(`REVOKE ALL ON DATABASE ${role} FROM PUBLIC`);
}

async function exists(client: pg.Client, catalogue: string, column: string, name: string): Promise<boolean> {
  const { rowCount } = await client.query(`SELECT FROM ${catalogue} WHERE ${column} = $1`, [name]);
  return rowCount === 1;
}
