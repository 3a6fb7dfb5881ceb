import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { HeldComplaint } from '#contract';

type HeldRow = HeldComplaint['complaint'] & Pick<HeldComplaint, 'version' | 'said'>;

/** Reads what a regency holds, for the comparison with the hub. */
@Injectable()
export class HeldComplaintsQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** @param ranges prefixes of the SHA-256 (hex) of complaint ids */
  async in(regencyCode: string, ranges: readonly string[]): Promise<HeldComplaint[]> {
    const rows: HeldRow[] = await this.dataSource.query(
      `SELECT id, tracking_id AS "trackingId", status, title, body, answers, replies, ledger_version AS version,
         sent_events AS said
       FROM complaint WHERE regency_code = $1 AND EXISTS (
         SELECT FROM unnest($2::text[]) AS range(prefix)
         WHERE starts_with(encode(sha256(convert_to(id, 'UTF8')), 'hex'), prefix))`,
      [regencyCode, ranges],
    );
    return rows.map(({ version, said, ...complaint }) => ({ complaint, version, said }));
  }
}
