import pg from 'pg';

/**
 * Waits until no other spec holds what is named, and holds it until the spec lets go: for what specs share that run at
 * the same time, such as the consumer group that every hub joins.
 *
 * @returns lets go
 */
export async function holdAlone(name: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: process.env.TEST_DATABASE_URL });
  await client.connect();
  await client.query('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
  return () => client.end();
}
