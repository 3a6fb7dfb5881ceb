import pg from 'pg';
import { copiedTables, linesOf, type CopiedTable } from './copied-rows.js';
import { copyIn } from './copy-in.adapter.js';
import { historyOf } from './history.js';

/** Complaints a transaction. */
const portion = 20_000;

/** Fills the projection by COPY with the complaints from a number to before another. They are counted by nobody yet. */
export async function fillTables(databaseUrl: string, from: number, before: number, now: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    for (let start = from; start < before; start += portion) {
      const lines = { case_entry: [], case_clock: [], complaint_case: [] } as Record<CopiedTable['table'], string[]>;
      for (let number = start; number < Math.min(before, start + portion); number += 1) {
        const own = linesOf(historyOf(number, now));
        for (const table of tableNames) lines[table].push(own[table]);
      }
      await client.query('begin');
      for (const table of tableNames) await copyIn(client, table, copiedTables[table], lines[table].join(''));
      await client.query('commit');
    }
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
}

const tableNames = Object.keys(copiedTables) as CopiedTable['table'][];
