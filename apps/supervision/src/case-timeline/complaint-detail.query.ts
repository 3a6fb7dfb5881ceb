import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { caseEntryTable } from './case-entry.table.js';
import type { CaseEntryRow, ComplaintCaseRow } from './case-row.mapper.js';
import { complaintCaseTable } from './complaint-case.table.js';

export interface ComplaintDetailRows {
  readonly complaint: ComplaintCaseRow;
  /** In the order of their versions. */
  readonly entries: readonly CaseEntryRow[];
}

@Injectable()
export class ComplaintDetailQuery {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * A complaint with its entries, both as of one instant.
   * @param involving only when it is this participant's business; null for whoever reads all
   */
  byId(id: string, involving: string | null): Promise<ComplaintDetailRows | null> {
    return this.dataSource.transaction('REPEATABLE READ', async (manager) => {
      const complaint = await manager.findOneBy(complaintCaseTable, { id });
      if (complaint === null) return null;
      if (involving !== null && !complaint.involved.includes(involving)) return null;
      const entries = await manager.find(caseEntryTable, { where: { complaint_id: id }, order: { version: 'ASC' } });
      return { complaint, entries };
    });
  }
}
