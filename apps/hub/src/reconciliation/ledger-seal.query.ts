import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LedgerSeal } from './receipt.js';

/** Reads the ledger as one hash. */
@Injectable()
export class LedgerSealQuery {
  constructor(private readonly database: DataSource) {}

  /** All of one moment: it is one statement. */
  async now(): Promise<LedgerSeal> {
    const rows: { head: string; entries: string; complaints: string; root: string }[] = await this.database.query(
      `WITH line AS (
         SELECT id, sha256(convert_to(id, 'UTF8')) AS bucket,
           sha256(convert_to(id || E'\\n' || version || E'\\n' || hash, 'UTF8')) AS leaf
         FROM complaint WHERE version > 0
       ), part AS (
         SELECT substr(encode(bucket, 'hex'), 1, 2) AS name, count(*) AS complaints,
           sha256(string_agg(leaf, ''::bytea ORDER BY bucket)) AS hash
         FROM line GROUP BY 1
       )
       SELECT (SELECT coalesce(max(position), 0) FROM ledger_entry) AS head,
         (SELECT count(*) FROM ledger_entry) AS entries,
         (SELECT coalesce(sum(complaints), 0) FROM part) AS complaints,
         encode(sha256(coalesce((SELECT string_agg(hash, ''::bytea ORDER BY name) FROM part), ''::bytea)), 'hex') AS root`,
    );
    const { head = '0', entries = '0', complaints = '0', root = '' } = rows[0] ?? {};
    return { head: Number(head), entries: Number(entries), complaints: Number(complaints), root };
  }
}
