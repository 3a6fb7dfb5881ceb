import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { hashOfSum } from '#contract';
import { entryColumns, entryOf, type EntryRow } from '../complaint/ledger.query.js';
import type { StoredEntry } from '../complaint/ledger.repository.js';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { expectedRow, expectedRows } from './expected-holding.mapper.js';
import { ExpectedHoldings, type HeldKey } from './expected-holdings.repository.js';
import type { RangeSum } from './holding.js';

/** Entries of the ledger taken in at once. */
const entriesAtOnce = 2_000;

const keyColumns = 'complaint_id AS id, version, known, said, digest';

@Injectable()
export class ExpectedHoldingsTypeormRepository extends ExpectedHoldings {
  constructor(
    private readonly database: DataSource,
    @Inject(HUB_CONFIG) private readonly config: Pick<HubConfig, 'historyAfterDays'>,
  ) {
    super();
  }

  follow(): Promise<boolean> {
    return this.database.transaction(async (manager) => {
      const cursors: { position: string }[] = await manager.query(
        'SELECT position FROM expected_holding_cursor FOR UPDATE',
      );
      const news: { position: string; complaintId: string }[] = await manager.query(
        `SELECT position, complaint_id AS "complaintId" FROM ledger_entry WHERE position > $1
         ORDER BY position LIMIT $2`,
        [cursors[0]?.position ?? 0, entriesAtOnce],
      );
      const last = news.at(-1);
      if (!last) return false;
      const complaints = [...new Set(news.map(({ complaintId }) => complaintId))];
      const entries = await entriesOf(manager, complaints, last.position);
      await write(
        manager,
        [...Map.groupBy(entries, ({ complaintId }) => complaintId).values()].flatMap((each) =>
          expectedRows(each, this.config.historyAfterDays),
        ),
      );
      await manager.query('UPDATE expected_holding_cursor SET position = $1', [last.position]);
      return news.length === entriesAtOnce;
    });
  }

  async forget(): Promise<void> {
    await this.database.transaction(async (manager) => {
      await manager.query('UPDATE expected_holding_cursor SET position = 0');
      await manager.query('DELETE FROM expected_holding');
    });
  }

  async adopt(participant: string, keys: readonly HeldKey[]): Promise<void> {
    await write(
      this.database.manager,
      keys.map((key) => expectedRow(participant, key)),
    );
  }

  async sums(participant: string, prefixes: readonly string[]): Promise<RangeSum[]> {
    const rows: { prefix: string; count: number; sum: string }[] = await this.database.query(
      `SELECT range.prefix, count(holding.leaf)::integer AS count, coalesce(sum(holding.leaf), 0)::text AS sum
       FROM unnest($2::text[]) AS range(prefix) LEFT JOIN expected_holding AS holding ON
         participant = $1 AND bucket >= range.prefix COLLATE "C" AND bucket < (range.prefix || 'g') COLLATE "C"
       GROUP BY range.prefix`,
      [participant, prefixes],
    );
    return rows.map(({ prefix, count, sum }) => ({ prefix, count, hash: hashOfSum(BigInt(sum)) }));
  }

  keysIn(participant: string, prefixes: readonly string[]): Promise<HeldKey[]> {
    return this.database.query(
      `SELECT ${keyColumns} FROM unnest($2::text[]) AS range(prefix) JOIN expected_holding ON
         participant = $1 AND bucket >= range.prefix COLLATE "C" AND bucket < (range.prefix || 'g') COLLATE "C"`,
      [participant, prefixes],
    );
  }

  keysOf(participant: string, complaintIds: readonly string[]): Promise<HeldKey[]> {
    return this.database.query(
      `SELECT ${keyColumns} FROM expected_holding WHERE participant = $1 AND complaint_id = ANY($2)`,
      [participant, complaintIds],
    );
  }
}

async function entriesOf(manager: EntityManager, complaints: readonly string[], upTo: string): Promise<StoredEntry[]> {
  const rows: EntryRow[] = await manager.query(
    `SELECT ${entryColumns} FROM ledger_entry entry WHERE complaint_id = ANY($1) AND position <= $2
     ORDER BY complaint_id, version`,
    [complaints, upTo],
  );
  return rows.map(entryOf);
}

async function write(manager: EntityManager, rows: readonly object[]): Promise<void> {
  await manager.query(
    `INSERT INTO expected_holding (participant, complaint_id, bucket, version, known, said, digest, leaf)
     SELECT participant, id, bucket, version, known, said, digest, leaf FROM json_to_recordset($1)
       AS row(participant text, id text, bucket text, version integer, known integer, said integer, digest text,
         leaf numeric)
     ON CONFLICT (participant, complaint_id) DO UPDATE SET version = excluded.version, known = excluded.known,
       said = excluded.said, digest = excluded.digest, leaf = excluded.leaf`,
    [JSON.stringify(rows)],
  );
}
