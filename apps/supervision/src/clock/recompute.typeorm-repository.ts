import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { CaseFactTypeormRepository } from '../projection-figures/case-fact.typeorm-repository.js';
import { CaseClockTypeormRepository } from './case-clock.typeorm-repository.js';
import { clockLock, rebuildLock, recomputeLock } from './locks.js';
import { RecomputeRepository } from './recompute.repository.js';

interface OpenRecompute {
  readonly settings_version: number;
  readonly tells_moves: boolean;
  readonly reached: string;
  readonly total: number | null;
}

const open = `select settings_version, tells_moves, reached, total
  from clock_recompute where finished_at is null and superseded_by is null`;

/**
 * A deadline before the change stays as it was; what stands still or could not be computed may have one now. When
 * anything may have changed, so may what has no clock.
 */
const touched = `complaint_case as complaint, clock_recompute as recompute
  where recompute.settings_version = $1 and (
    touches_from = '-infinity'
    or exists (select 1 from case_clock
      where complaint_id = complaint.id and (deadline_at is null or deadline_at >= touches_from))
    or exists (select 1 from case_clock_omission where complaint_id = complaint.id))`;

@Injectable()
export class RecomputeTypeormRepository extends RecomputeRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clocks: CaseClockTypeormRepository,
    private readonly facts: CaseFactTypeormRepository,
  ) {
    super();
  }

  async step(complaints: number): Promise<boolean> {
    if ((await this.dataSource.query<unknown[]>(open)).length === 0) return false;
    return this.dataSource.transaction(async (manager) => {
      const [lock] = await manager.query<{ taken: boolean }[]>('select pg_try_advisory_xact_lock($1) as taken', [
        recomputeLock,
      ]);
      if (!lock?.taken) return false;
      // In the order in which a batch takes them.
      await manager.query('select pg_advisory_xact_lock_shared($1)', [rebuildLock]);
      await manager.query('select pg_advisory_xact_lock($1)', [clockLock]);
      const [recompute] = await manager.query<OpenRecompute[]>(open);
      if (!recompute) return false;
      await this.work(manager, recompute, complaints);
      return true;
    });
  }

  private async work(manager: EntityManager, recompute: OpenRecompute, complaints: number): Promise<void> {
    const { settings_version: version, reached, tells_moves } = recompute;
    if (recompute.total === null) {
      await manager.query(
        `update clock_recompute set total = (select count(*)::integer from ${touched})
         where settings_version = $1`,
        [version],
      );
    }
    const rows = await manager.query<{ id: string }[]>(
      `select complaint.id from ${touched} and complaint.id > $2 order by complaint.id limit $3`,
      [version, reached, complaints],
    );
    const ids = rows.map(({ id }) => id);
    if (ids.length > 0) await this.clocks.keep(manager, ids, tells_moves ? version : null);
    await this.facts.keep(manager, ids);
    await manager.query(
      `update clock_recompute set reached = $2, done = done + $3,
         finished_at = case when $4 then now() else finished_at end
       where settings_version = $1`,
      [version, ids.at(-1) ?? reached, ids.length, ids.length < complaints],
    );
  }
}
