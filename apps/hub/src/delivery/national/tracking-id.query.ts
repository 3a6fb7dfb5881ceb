import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Reads under which tracking id the national platform knows a complaint by now. */
@Injectable()
export class TrackingIdQuery {
  constructor(private readonly database: DataSource) {}

  async of(complaintId: string): Promise<string | null> {
    const rows: { trackingId: string | null }[] = await this.database.query(
      'SELECT tracking_id AS "trackingId" FROM complaint WHERE id = $1',
      [complaintId],
    );
    return rows[0]?.trackingId ?? null;
  }
}
