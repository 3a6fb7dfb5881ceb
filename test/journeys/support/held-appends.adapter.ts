import pg from 'pg';
import { until } from '../../../apps/local/src/actors/until.adapter.js';

export interface HeldAppends {
  /** Resolves when a transaction of the hub wants to append and cannot. */
  untilOneWaits(): Promise<void>;
  release(): Promise<void>;
}

/** Holds back every append to the ledger: a transaction that wants to append gets no further, and is not committed. */
export async function holdAppends(hubDatabaseUrl: string): Promise<HeldAppends> {
  const client = new pg.Client({ connectionString: hubDatabaseUrl });
  await client.connect();
  await client.query('BEGIN');
  await client.query('LOCK TABLE ledger_entry IN SHARE MODE');
  return {
    untilOneWaits: async () => {
      await until('a transaction that waits to append', async () => {
        const { rows } = await client.query<{ waiting: boolean }>(
          `SELECT EXISTS (SELECT FROM pg_locks WHERE relation = 'ledger_entry'::regclass AND NOT granted) AS waiting`,
        );
        return rows[0]?.waiting ? true : undefined;
      });
    },
    release: async () => {
      await client.query('ROLLBACK');
      await client.end();
    },
  };
}
