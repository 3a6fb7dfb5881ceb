import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { ChangeTable } from './change.table.js';
import { ComplaintTable } from './complaint.table.js';

/** Where a complaint lies: by the id under which its agency knows it, or else by its tracking id. */
const inRange = `EXISTS (
  SELECT FROM unnest(CAST(:prefixes AS text[])) AS range(prefix) WHERE starts_with(
    encode(sha256(convert_to(coalesce(agency_reference, 'national-' || tracking_id), 'UTF8')), 'hex'), prefix))`;

/** Reads what the platform holds in ranges of complaints. */
@Injectable()
export class HeldRangeQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** @param prefixes of the SHA-256 (hex) of complaint ids */
  async in(prefixes: readonly string[]) {
    const complaints = await this.dataSource
      .getRepository(ComplaintTable)
      .createQueryBuilder('complaint')
      .where(inRange, { prefixes })
      .orderBy('complaint.tracking_id')
      .getMany();
    const changes = await this.dataSource
      .getRepository(ChangeTable)
      .createQueryBuilder('change')
      .where('change.tracking_id = ANY(:ids)', { ids: complaints.map(({ trackingId }) => trackingId) })
      .orderBy('change.id')
      .getMany();
    return { complaints, changes };
  }
}
