import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { UnappliedRecord } from '../store/unapplied.repository.js';
import { UnappliedTable } from '../store/unapplied.table.js';

const shown = 200;

@Injectable()
export class UnappliedQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The latest records of a regency that could not be applied. */
  latest(regencyCode: string): Promise<UnappliedRecord[]> {
    return this.dataSource.manager.find(UnappliedTable, {
      where: { regencyCode },
      order: { receivedAt: 'DESC', offset: 'DESC' },
      take: shown,
    });
  }
}
