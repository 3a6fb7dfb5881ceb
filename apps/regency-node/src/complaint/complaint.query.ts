import { Injectable } from '@nestjs/common';
import { DataSource, In } from 'typeorm';
import { complaintDigest, type ReporterIdentity, type Status } from '#contract';
import { ComplaintTable } from '../store/complaint.table.js';
import { HistoryTable } from '../store/history.table.js';
import { ReporterTable } from '../store/reporter.table.js';
import type { HistoryRow } from '../store/history.table.js';
import type { Complaint } from './complaint.js';

export const pageSize = 50;

export interface CaseFile extends Complaint {
  readonly reporter: ReporterIdentity | null;
  readonly history: readonly HistoryRow[];
}

export interface Agreement {
  readonly id: string;
  readonly version: number | null;
  readonly hash: string | null;
  readonly digest: string;
}

@Injectable()
export class ComplaintQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** A page of a regency's complaints, oldest first, after the complaint `after`. */
  page(regencyCode: string, filter: { status?: Status | undefined; after?: string | undefined }): Promise<Complaint[]> {
    const query = this.dataSource.manager
      .createQueryBuilder(ComplaintTable, 'complaint')
      .where({ regencyCode })
      .orderBy('complaint.filed_at')
      .addOrderBy('complaint.id')
      .limit(pageSize);
    if (filter.status !== undefined) query.andWhere({ status: filter.status });
    if (filter.after !== undefined) {
      query.andWhere(
        `(complaint.filed_at, complaint.id) >
           (SELECT last.filed_at, last.id FROM complaint last WHERE last.regency_code = :regencyCode AND last.id = :after)`,
        { regencyCode, after: filter.after },
      );
    }
    return query.getMany();
  }

  /** Everything a regency knows of one complaint; null when it does not know it. */
  async caseFile(regencyCode: string, complaintId: string): Promise<CaseFile | null> {
    const { manager } = this.dataSource;
    const complaint = await manager.findOneBy(ComplaintTable, { regencyCode, id: complaintId });
    if (!complaint) return null;
    const reporter = await manager.findOneBy(ReporterTable, { regencyCode, complaintId });
    const history = await manager.find(HistoryTable, {
      where: { regencyCode, complaintId },
      order: { position: 'ASC' },
    });
    return { ...complaint, reporter: reporter?.identity ?? null, history };
  }

  /** What we hold of these complaints, as a digest that every other system can compare with its own. */
  async agreement(regencyCode: string, ids: readonly string[]): Promise<Agreement[]> {
    const complaints = await this.dataSource.manager.find(ComplaintTable, {
      where: { regencyCode, id: In(ids) },
      order: { id: 'ASC' },
    });
    return complaints.map((complaint) => ({
      id: complaint.id,
      version: complaint.ledgerVersion,
      hash: complaint.ledgerHash,
      digest: complaintDigest(complaint),
    }));
  }
}
