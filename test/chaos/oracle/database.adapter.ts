import pg from 'pg';

/** The rows of one question to a database of the federation. */
export async function rowsIn<Row extends pg.QueryResultRow>(
  url: string | undefined,
  sql: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<Row>(sql, [...parameters]);
    return rows;
  } finally {
    await client.end();
  }
}
