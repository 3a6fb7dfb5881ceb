import { Injectable, Logger } from '@nestjs/common';
import { DataSource, MoreThan } from 'typeorm';
import { CallTable } from './call.table.js';
import type { CallRow } from './call.table.js';

@Injectable()
export class CallLogTypeormRepository {
  private readonly logger = new Logger(CallLogTypeormRepository.name);
  private written: Promise<void> = Promise.resolve();

  constructor(private readonly dataSource: DataSource) {}

  /** One after the other, so that the ids are in the order of the calls. */
  append(call: Omit<CallRow, 'id'>): void {
    this.written = this.written.then(async () => {
      try {
        await this.dataSource.getRepository(CallTable).insert(call);
      } catch (error) {
        this.logger.error(error, `The call ${call.method} ${call.path} could not be recorded.`);
      }
    });
  }

  /** Oldest first, with every call that ended before this one. */
  async after(id: string, limit: number): Promise<CallRow[]> {
    await this.written;
    return this.dataSource
      .getRepository(CallTable)
      .find({ where: { id: MoreThan(id) }, order: { id: 'ASC' }, take: limit });
  }

  /** Newest first. */
  async latest(limit: number): Promise<CallRow[]> {
    await this.written;
    return this.dataSource.getRepository(CallTable).find({ order: { id: 'DESC' }, take: limit });
  }
}
