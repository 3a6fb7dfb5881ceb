import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Complaint } from '../complaint/complaint.js';
import { ComplaintTable } from '../store/complaint.table.js';

@Injectable()
export class AutopilotQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** How many complaints were filed at the regencies of this node. */
  filings(): Promise<number> {
    return this.dataSource.manager
      .createQueryBuilder(ComplaintTable, 'complaint')
      .where('complaint.filed_by = complaint.regency_code')
      .getCount();
  }

  /** Complaints that wait for an officer or for the reporter since before `changedBefore`, longest first. */
  due(regencyCode: string, changedBefore: Date, limit: number): Promise<Complaint[]> {
    return this.dataSource.manager
      .createQueryBuilder(ComplaintTable, 'complaint')
      .where({ regencyCode })
      .andWhere('complaint.changed_at <= :changedBefore', { changedBefore })
      .andWhere(
        `(complaint.handler = :regencyCode AND complaint.status NOT IN ('selesai', 'diarsip')
          OR complaint.filed_by = :regencyCode AND complaint.status = 'selesai' AND complaint.rating IS NULL)`,
        { regencyCode },
      )
      .orderBy('complaint.changed_at')
      .limit(limit)
      .getMany();
  }
}
