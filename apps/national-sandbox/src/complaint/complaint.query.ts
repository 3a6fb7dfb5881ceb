import { Injectable } from '@nestjs/common';
import { DataSource, LessThan } from 'typeorm';
import { ChangeTable } from './change.table.js';
import { ComplaintTable } from './complaint.table.js';

@Injectable()
export class ComplaintQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** Null when there is none. */
  byTrackingId(trackingId: string) {
    return this.dataSource.getRepository(ComplaintTable).findOneBy({ trackingId });
  }

  /** Oldest first; more than one when it was sent more than once. */
  byAgencyReference(agencyReference: string) {
    return this.dataSource
      .getRepository(ComplaintTable)
      .find({ where: { agencyReference }, order: { trackingId: 'ASC' } });
  }

  /** Newest first, those before a tracking id. */
  latest(limit: number, before?: string) {
    return this.dataSource.getRepository(ComplaintTable).find({
      where: before === undefined ? {} : { trackingId: LessThan(before) },
      order: { trackingId: 'DESC' },
      take: limit,
    });
  }

  /** In the order in which they were taken. */
  changesOf(trackingId: string) {
    return this.dataSource.getRepository(ChangeTable).find({ where: { trackingId }, order: { id: 'ASC' } });
  }

  changesReferredToAs(trackingId: string, reference: string) {
    return this.dataSource.getRepository(ChangeTable).find({ where: { trackingId, reference }, order: { id: 'ASC' } });
  }

  /** Every complaint and every change, oldest first. */
  async everything() {
    return {
      complaints: await this.dataSource.getRepository(ComplaintTable).find({ order: { trackingId: 'ASC' } }),
      changes: await this.dataSource.getRepository(ChangeTable).find({ order: { id: 'ASC' } }),
    };
  }
}
