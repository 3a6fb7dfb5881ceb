import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { KeptEntry } from './joint-handling.js';

export interface KeptHandling {
  readonly id: number;
  readonly complaintId: string;
  readonly trackingId: string | null;
  readonly title: string | null;
  readonly status: string;
  readonly secret: boolean;
  readonly involved: readonly string[];
  readonly entries: readonly KeptEntry[];
}

const entries = `select number, entry, written_by as "by", participant,
    to_char(written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "at"
  from joint_handling_entry where joint_handling_id = `;

const handlings = `select handling.id, complaint_id as "complaintId", complaint.tracking_id as "trackingId",
    complaint.title, complaint.status, complaint.secret, complaint.involved,
    (select json_agg(told order by told.number) from (${entries} handling.id) as told) as entries
  from joint_handling as handling join complaint_case as complaint on complaint.id = complaint_id`;

@Injectable()
export class JointHandlingQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The youngest first. Those of secret complaints only where that complaint is asked for. */
  list(complaintId: string | null): Promise<KeptHandling[]> {
    return this.dataSource.query(
      `${handlings} where complaint_id = $1::text or $1::text is null and not complaint.secret
       order by handling.id desc`,
      [complaintId],
    );
  }

  async find(id: number): Promise<KeptHandling | null> {
    const [found] = await this.dataSource.query<KeptHandling[]>(`${handlings} where handling.id = $1`, [id]);
    return found ?? null;
  }

  /** In the order of their numbers. */
  entries(manager: EntityManager, id: number): Promise<KeptEntry[]> {
    return manager.query(`${entries} $1 order by number`, [id]);
  }
}
