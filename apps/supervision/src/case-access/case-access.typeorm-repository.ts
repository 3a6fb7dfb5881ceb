import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Person } from '../sign-in/role.js';
import { CaseAccessRepository, type CaseAccess } from './case-access.repository.js';

@Injectable()
export class CaseAccessTypeormRepository extends CaseAccessRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async record(complaintId: string, { subject, name, role }: Person, at: Date, timeZone: string): Promise<void> {
    await this.dataSource.query(
      `insert into case_access as known (complaint_id, subject, day, name, role, first_at, last_at)
       values ($1, $2, ($5::timestamptz at time zone $6)::date, $3, $4, $5, $5)
       on conflict (complaint_id, subject, day) do update
         set last_at = greatest(known.last_at, excluded.last_at), name = excluded.name, role = excluded.role`,
      [complaintId, subject, name, role, at, timeZone],
    );
  }

  of(complaintId: string, limit: number): Promise<CaseAccess[]> {
    return this.dataSource.query(
      `select name, role, first_at as "firstAt", last_at as "lastAt" from case_access
       where complaint_id = $1 order by last_at desc, subject limit $2`,
      [complaintId, limit],
    );
  }
}
