import { Inject, Injectable } from '@nestjs/common';
import { DataSource, IsNull, LessThanOrEqual } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { CONFIG } from '../national-sandbox.config.js';
import type { NationalSandboxConfig } from '../national-sandbox.config.js';
import type { Change } from './change.js';
import type { Complaint } from './complaint.js';
import { ComplaintNotFound } from './complaint.errors.js';
import { ComplaintRepository } from './complaint.repository.js';
import type { Receipt, Written } from './complaint.repository.js';
import { ComplaintTable } from './complaint.table.js';

const VERIFIED_AT_ONCE = 100;

@Injectable()
export class ComplaintTypeormRepository extends ComplaintRepository {
  private readonly announces: boolean;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) config: NationalSandboxConfig,
  ) {
    super();
    this.announces = config.webhookUrl !== undefined;
  }

  create(write: (trackingId: string) => Written): Promise<Receipt> {
    return this.dataSource.transaction(async (manager) => {
      const [next] = await manager.query<{ id: string }[]>(`SELECT nextval('tracking_id')::text AS id`);
      if (next === undefined) throw new Error('The sequence of tracking ids gave none.');
      const { complaint, changes } = write(next.id);
      await manager.insert(ComplaintTable, complaint);
      return { complaint, changeId: await this.append(manager, complaint.trackingId, changes) };
    });
  }

  change(trackingId: string, write: (complaint: Complaint) => Written): Promise<Receipt> {
    return this.dataSource.transaction(async (manager) => {
      const found = await manager.findOne(ComplaintTable, {
        where: { trackingId },
        lock: { mode: 'pessimistic_write' },
      });
      if (found === null) throw new ComplaintNotFound(trackingId);
      const { complaint, changes } = write(found);
      await manager.update(ComplaintTable, { trackingId }, complaint);
      return { complaint, changeId: await this.append(manager, trackingId, changes) };
    });
  }

  async awaitingVerification(receivedUntil: Date): Promise<readonly string[]> {
    const found = await this.dataSource.getRepository(ComplaintTable).find({
      select: { trackingId: true },
      where: {
        status: 'Belum Terverifikasi',
        agencyReference: IsNull(),
        receivedAt: LessThanOrEqual(receivedUntil),
      },
      order: { receivedAt: 'ASC', trackingId: 'ASC' },
      take: VERIFIED_AT_ONCE,
    });
    return found.map(({ trackingId }) => trackingId);
  }

  private async append(manager: EntityManager, trackingId: string, changes: readonly Change[]): Promise<string> {
    const recorded = await manager.query<{ id: string }[]>(
      `INSERT INTO change (tracking_id, kind, reference, at, data)
       SELECT $1, kind, reference, at, data
         FROM ROWS FROM (json_to_recordset($2) AS (kind text, reference text, at timestamptz, data jsonb))
              WITH ORDINALITY AS new (kind, reference, at, data, position)
        ORDER BY position
       RETURNING id`,
      [trackingId, JSON.stringify(changes)],
    );
    if (this.announces) {
      await manager.query(
        `INSERT INTO webhook_delivery (change_id, due_at) SELECT id, now() FROM unnest($1::bigint[]) AS id`,
        [recorded.map(({ id }) => id)],
      );
    }
    const last = recorded.at(-1);
    if (last === undefined) throw new Error(`Nothing changed in complaint ${trackingId}.`);
    return last.id;
  }
}
