import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

interface Snapshot {
  readonly complaints: number;
  readonly entries: number;
  readonly sha256: string;
}

interface HashedTable {
  readonly rows: number;
  readonly hash: string;
}

/** What the projection holds, in one hash: the database hashes row by row, so that nothing of it has to fit in memory. */
@Injectable()
export class SnapshotQuery {
  constructor(private readonly dataSource: DataSource) {}

  take(): Promise<Snapshot> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      // Instants become text in the zone of the connection.
      await manager.query(`set local time zone 'UTC'`);
      const hashed = async (table: string, order: string): Promise<HashedTable> => {
        const [row] = await manager.query<HashedTable[]>(
          `select count(*)::integer as rows,
             encode(sha256(coalesce(
               string_agg(sha256(convert_to(to_jsonb(one)::text, 'UTF8')), ''::bytea order by ${order}), ''::bytea
             )), 'hex') as hash
           from ${table} as one`,
        );
        return row ?? { rows: 0, hash: '' };
      };
      const complaints = await hashed('complaint_case', 'id collate "C"');
      const entries = await hashed('case_entry', 'complaint_id collate "C", version');
      const sha256 = createHash('sha256').update(`${complaints.hash} ${entries.hash}`).digest('hex');
      return { complaints: complaints.rows, entries: entries.rows, sha256 };
    });
  }
}
