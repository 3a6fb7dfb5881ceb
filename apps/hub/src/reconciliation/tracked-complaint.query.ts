import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Reads which complaints the national platform knows under which number. */
@Injectable()
export class TrackedComplaintQuery {
  constructor(private readonly database: DataSource) {}

  /** Ids of complaints by tracking id; those that nobody knows are left out. */
  async byTrackingIds(trackingIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const rows: { id: string; trackingId: string }[] = await this.database.query(
      'SELECT id, tracking_id AS "trackingId" FROM complaint WHERE tracking_id = ANY($1) AND version > 0',
      [trackingIds],
    );
    return new Map(rows.map(({ id, trackingId }) => [trackingId, id]));
  }
}
