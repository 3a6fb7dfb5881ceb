import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { touchedFrom, type SettingContents } from './clock-settings.js';
import { ClockSettingsRepository, type Responsibility, type SettingChange } from './clock-settings.repository.js';
import { clockLock } from './locks.js';
import type { Outage } from './outage.js';
import type { Instant } from './zone.js';

@Injectable()
export class ClockSettingsTypeormRepository extends ClockSettingsRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  seed(contents: SettingContents): Promise<void> {
    return this.alone(async (manager) => {
      const [known] = await manager.query<unknown[]>('select 1 from clock_settings limit 1');
      if (known) return;
      let version = 0;
      for (const [kind, content] of Object.entries(contents)) {
        version = await add(manager, { kind, content, by: 'LAPOR!', reason: 'Bawaan produk.' });
      }
      await manager.query(
        `insert into clock_recompute (settings_version, tells_moves)
         select $1, false where exists (select 1 from complaint_case)`,
        [version],
      );
    });
  }

  change({ kind, content, basedOn, by, reason }: SettingChange): Promise<number | null> {
    return this.alone(async (manager) => {
      const present = await presentOf(manager, kind);
      if (present.version !== basedOn) return null;
      const version = await add(manager, { kind, content, by, reason });
      await recomputeFrom(manager, version, touchedFrom(kind, present.content, content));
      return version;
    });
  }

  noteOutage(
    { from, until, by, reason }: Responsibility & Omit<Outage, 'id'>,
    check: (others: readonly Outage[]) => void,
  ): Promise<number> {
    return this.alone(async (manager) => {
      check(await outagesIn(manager));
      const [noted] = await manager.query<{ id: number }[]>(
        `insert into national_outage (from_at, until_at, noted_by, reason) values ($1, $2, $3, $4) returning id`,
        [instant(from), until === null ? null : instant(until), by, reason],
      );
      if (!noted) throw new Error('The outage got no id.');
      await this.outagesChanged(manager, from, { by, reason });
      return noted.id;
    });
  }

  endOutage(
    { id, until, by }: { readonly id: number; readonly until: Instant; readonly by: string },
    check: (outage: Outage) => void,
  ): Promise<boolean> {
    return this.alone(async (manager) => {
      const outage = (await outagesIn(manager)).find((one) => one.id === id);
      if (outage?.until !== null) return false;
      check({ ...outage, until });
      await manager.query('update national_outage set until_at = $2, ended_by = $3 where id = $1', [
        id,
        instant(until),
        by,
      ]);
      await this.outagesChanged(manager, outage.from, { by, reason: `outage ${id} ended` });
      return true;
    });
  }

  private async outagesChanged(manager: EntityManager, from: Instant, responsibility: Responsibility): Promise<void> {
    const content = await outagesIn(manager);
    const version = await add(manager, { kind: 'outages', content, ...responsibility });
    await recomputeFrom(manager, version, from);
  }

  /** While no batch and no recompute computes clocks: those that come after it read the new settings. */
  private alone<Result>(work: (manager: EntityManager) => Promise<Result>): Promise<Result> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1)', [clockLock]);
      return work(manager);
    });
  }
}

const instant = (at: Instant): string => new Date(at).toISOString();

async function presentOf<Kind extends keyof SettingContents>(
  manager: EntityManager,
  kind: Kind,
): Promise<{ version: number; content: SettingContents[Kind] }> {
  const [row] = await manager.query<{ version: number; content: SettingContents[Kind] }[]>(
    'select version, content from clock_settings where kind = $1 order by version desc limit 1',
    [kind],
  );
  if (!row) throw new Error(`The clocks were started without ${kind}.`);
  return row;
}

/** In the order in which they were. */
async function outagesIn(manager: EntityManager): Promise<Outage[]> {
  const rows = await manager.query<{ id: number; from_at: Date; until_at: Date | null }[]>(
    'select id, from_at, until_at from national_outage order by from_at',
  );
  return rows.map(({ id, from_at, until_at }) => ({
    id,
    from: from_at.getTime(),
    until: until_at?.getTime() ?? null,
  }));
}

async function add(
  manager: EntityManager,
  { kind, content, by, reason }: Responsibility & { readonly kind: string; readonly content: unknown },
): Promise<number> {
  const [row] = await manager.query<{ version: number }[]>(
    `insert into clock_settings (version, kind, content, changed_by, reason)
     select coalesce(max(version), 0) + 1, $1, $2, $3, $4 from clock_settings returning version`,
    [kind, JSON.stringify(content), by, reason],
  );
  if (!row) throw new Error('The setting got no version.');
  return row.version;
}

/** One that has not ended is taken over: the next one goes as far back as it would have. */
async function recomputeFrom(manager: EntityManager, version: number, from: Instant | null): Promise<void> {
  await manager.query(
    `with taken_over as (
       update clock_recompute set superseded_by = $1 where finished_at is null and superseded_by is null
       returning touches_from)
     insert into clock_recompute (settings_version, touches_from)
     select $1, least($2::timestamptz, min(touches_from)) from taken_over`,
    [version, from === null ? '-infinity' : from === Infinity ? 'infinity' : instant(from)],
  );
}
