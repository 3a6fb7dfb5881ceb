import pg from 'pg';

/** Every row of every table of a database as text, by table. */
export async function databaseText(url: string): Promise<ReadonlyMap<string, string>> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const tables = await client.query<{ name: string }>(
      `SELECT quote_ident(table_schema) || '.' || quote_ident(table_name) AS name FROM information_schema.tables
       WHERE table_type = 'BASE TABLE' AND table_schema NOT IN ('pg_catalog', 'information_schema')`,
    );
    const texts = new Map<string, string>();
    for (const { name } of tables.rows) {
      const { rows } = await client.query<{ text: string | null }>(
        `SELECT string_agg(one::text, E'\\n') AS text FROM ${name} AS one`,
      );
      texts.set(name, rows[0]?.text ?? '');
    }
    return texts;
  } finally {
    await client.end();
  }
}
