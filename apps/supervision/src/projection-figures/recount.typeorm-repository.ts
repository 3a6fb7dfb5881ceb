import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ProvinceConfiguration } from '#config';
import { clockLock, figureLock, rebuildLock, recountLock } from '../clock/locks.js';
import { PROVINCE } from '../participant/participant.module.js';
import { CaseFactTypeormRepository } from './case-fact.typeorm-repository.js';
import { sumUp } from './figure.typeorm-repository.js';
import { RecountRepository } from './recount.repository.js';

interface Recount {
  /** Whether every complaint was counted by what is counted by now. */
  readonly walked: boolean;
  /** Whether sums follow each complaint: not after everything was emptied, until all of it is summed up at once. */
  readonly summed: boolean;
  readonly reached: string;
}

/** The recount by what is counted by now; none when there was none yet, or it was by something else. */
const present = `select walked, summed, reached from figure_recount
  where time_zone = $1 and settings_version = (select max(version) from sign_settings)`;

@Injectable()
export class RecountTypeormRepository extends RecountRepository {
  private readonly timeZone: string;

  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: CaseFactTypeormRepository,
    @Inject(PROVINCE) { province }: ProvinceConfiguration,
  ) {
    super();
    this.timeZone = province.timeZone;
  }

  async step(complaints: number): Promise<boolean> {
    const recount = await this.recount(this.dataSource.manager);
    if (recount?.walked && recount.summed) return false;
    return this.dataSource.transaction(async (manager) => {
      const [lock] = await manager.query<{ taken: boolean }[]>('select pg_try_advisory_xact_lock($1) as taken', [
        recountLock,
      ]);
      if (!lock?.taken) return false;
      // In the order in which a batch takes them.
      await manager.query('select pg_advisory_xact_lock_shared($1)', [rebuildLock]);
      await manager.query('select pg_advisory_xact_lock_shared($1)', [clockLock]);
      const { walked, summed, reached } = (await this.recount(manager)) ?? (await this.begin(manager));
      if (!walked) return this.walk(manager, reached, complaints);
      // What is still read anew is not summed up yet: it would be half of it.
      if (summed || (await isRebuilding(manager))) return false;
      await this.sumUp(manager);
      return false;
    });
  }

  private async recount(manager: EntityManager): Promise<Recount | undefined> {
    return (await manager.query<Recount[]>(present, [this.timeZone]))[0];
  }

  private async walk(manager: EntityManager, reached: string, complaints: number): Promise<boolean> {
    const rows = await manager.query<{ id: string }[]>(
      'select id from complaint_case where id > $1 order by id limit $2',
      [reached, complaints],
    );
    const ids = rows.map(({ id }) => id);
    await this.facts.keep(manager, ids);
    const walked = ids.length < complaints;
    await manager.query(
      `update figure_recount set reached = $1, done = done + $2, walked = $3,
         finished_at = case when $3 and summed then now() end`,
      [ids.at(-1) ?? reached, ids.length, walked],
    );
    return true;
  }

  private async sumUp(manager: EntityManager): Promise<void> {
    await manager.query('select pg_advisory_xact_lock($1)', [figureLock]);
    await sumUp(manager);
    await manager.query('update figure_recount set summed = true, finished_at = now()');
  }

  private async begin(manager: EntityManager): Promise<Recount> {
    const [before] = await manager.query<{ summed: boolean }[]>(
      'with before as (delete from figure_recount returning summed) select summed from before',
    );
    const summed = before?.summed ?? false;
    await manager.query(
      `insert into figure_recount (time_zone, settings_version, total, summed)
       values ($1, (select max(version) from sign_settings), (select count(*) from complaint_case), $2)`,
      [this.timeZone, summed],
    );
    return { walked: false, summed, reached: '' };
  }
}

async function isRebuilding(manager: EntityManager): Promise<boolean> {
  const rows = await manager.query<unknown[]>(
    'select from projection_position where rebuild_target is not null and rebuild_reached_at is null limit 1',
  );
  return rows.length > 0;
}
