import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { UnappliedRecords, type UnappliedRecord } from './unapplied.repository.js';
import { UnappliedTable } from './unapplied.table.js';

@Injectable()
export class TypeormUnappliedRecords extends UnappliedRecords {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async setAside(record: UnappliedRecord): Promise<void> {
    await this.dataSource.manager.upsert(UnappliedTable, record, ['regencyCode', 'partition', 'offset']);
  }

  awaiting(regencyCode: string, complaintId: string): Promise<readonly UnappliedRecord[]> {
    return this.dataSource.manager.find(UnappliedTable, {
      where: { regencyCode, awaitedComplaintId: complaintId },
      order: { partition: 'ASC', offset: 'ASC' },
    });
  }

  async remove({ regencyCode, partition, offset }: UnappliedRecord): Promise<void> {
    await this.dataSource.manager.delete(UnappliedTable, { regencyCode, partition, offset });
  }
}
