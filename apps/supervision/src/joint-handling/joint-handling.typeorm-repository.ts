import { Injectable } from '@nestjs/common';
import { DataSource, QueryFailedError, type EntityManager } from 'typeorm';
import type { KeptEntry } from './joint-handling.js';
import { JointHandlingUnderWay } from './joint-handling.errors.js';
import { JointHandlingQuery } from './joint-handling.query.js';
import { JointHandlingRepository, type NewEntry } from './joint-handling.repository.js';

const uniqueViolation = '23505';

@Injectable()
export class JointHandlingTypeormRepository extends JointHandlingRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly handlings: JointHandlingQuery,
  ) {
    super();
  }

  async open(complaintId: string, opening: NewEntry): Promise<number> {
    try {
      return await this.dataSource.transaction(async (manager) => {
        const [row] = await manager.query<{ id: number }[]>(
          'insert into joint_handling (complaint_id) values ($1) returning id',
          [complaintId],
        );
        if (!row) throw new Error('The joint handling was given no number.');
        await insert(manager, row.id, opening);
        return row.id;
      });
    } catch (error) {
      if (isUniqueViolation(error)) throw new JointHandlingUnderWay(complaintId);
      throw error;
    }
  }

  add(id: number, entry: NewEntry, check: (kept: readonly KeptEntry[]) => void): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select from joint_handling where id = $1 for update', [id]);
      check(await this.handlings.entries(manager, id));
      await insert(manager, id, entry);
      if (entry.entry.kind !== 'closed') return;
      await manager.query('update joint_handling set closed_at = now() where id = $1', [id]);
    });
  }
}

async function insert(manager: EntityManager, id: number, { entry, by, participant }: NewEntry): Promise<void> {
  await manager.query(
    `insert into joint_handling_entry (joint_handling_id, number, entry, written_by, participant)
     select $1::integer, coalesce(max(number), 0) + 1, $2::jsonb, $3::text, $4::text
     from joint_handling_entry where joint_handling_id = $1`,
    [id, JSON.stringify(entry), by, participant],
  );
}

const isUniqueViolation = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === uniqueViolation;
