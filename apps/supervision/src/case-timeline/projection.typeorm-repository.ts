import { Injectable } from '@nestjs/common';
import { DataSource, In, type EntityManager } from 'typeorm';
import { databaseIdentity } from '#persistence';
import { CaseClockTypeormRepository } from '../clock/case-clock.typeorm-repository.js';
import { rebuildLock } from '../clock/locks.js';
import { CaseFactTypeormRepository } from '../projection-figures/case-fact.typeorm-repository.js';
import { figureTables } from '../projection-figures/figure.typeorm-repository.js';
import { caseOfRow, caseRow, entryRow } from './case-row.mapper.js';
import type { ComplaintCase } from './complaint-case.js';
import { complaintCaseTable } from './complaint-case.table.js';
import type { CaseChange, FoldedBatch } from './fold-batch.js';
import { liveChannel, liveNotices } from './live-notice.mapper.js';
import { StaleGeneration } from './projection.errors.js';
import { ProjectionRepository, type BatchStore, type LedgerBatch } from './projection.repository.js';

@Injectable()
export class TypeormProjectionRepository extends ProjectionRepository {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clocks: CaseClockTypeormRepository,
    private readonly facts: CaseFactTypeormRepository,
  ) {
    super();
  }

  generation(): Promise<number> {
    return generationOf(this.dataSource.manager);
  }

  async open(): Promise<void> {
    const history = await databaseIdentity(this.dataSource);
    await this.dataSource.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1)', [rebuildLock]);
      const [row] = await manager.query<{ restored: boolean }[]>(
        'select history is not null and history <> $1 as restored from projection',
        [history],
      );
      if (row?.restored) await emptyTables(manager, null);
      await manager.query('update projection set history = $1', [history]);
    });
  }

  async inBatch(batch: LedgerBatch, work: (store: BatchStore) => Promise<void>): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock_shared($1)', [rebuildLock]);
      if ((await generationOf(manager)) !== batch.generation) throw new StaleGeneration(batch.generation);
      const rebuilding = await movePosition(manager, batch);
      await this.clocks.holdSettings(manager);
      await work(new TypeormBatchStore(manager, this.clocks, this.facts, rebuilding));
    });
  }

  beginAgain(ends: readonly string[]): Promise<number> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select pg_advisory_xact_lock($1)', [rebuildLock]);
      await emptyTables(manager, new Date());
      await manager.query(
        `insert into projection_position (partition, next_offset, rebuild_target, rebuild_reached_at)
         select partition - 1, 0, target, case when target = 0 then now() end
         from unnest($1::bigint[]) with ordinality as ends (target, partition)`,
        [ends],
      );
      return generationOf(manager);
    });
  }
}

/** @param startedAt of the rebuild that empties them, if one does */
async function emptyTables(manager: EntityManager, startedAt: Date | null): Promise<void> {
  await manager.query(
    `truncate complaint_case, case_entry, case_clock, case_clock_omission, participant_freshness, projection_position,
       unreadable_record, ${figureTables.join(', ')}`,
  );
  // Complaints are counted as they come, and summed up at the end.
  await manager.query(
    'update figure_recount set walked = true, summed = false, finished_at = null, done = 0, total = 0',
  );
  // Never a number that was there before, not even in a database that was since restored from a backup.
  await manager.query(
    `update projection set rebuild_started_at = $1,
       generation = greatest(generation + 1, extract(epoch from now())::integer)`,
    [startedAt],
  );
}

class TypeormBatchStore implements BatchStore {
  constructor(
    private readonly manager: EntityManager,
    private readonly clocks: CaseClockTypeormRepository,
    private readonly facts: CaseFactTypeormRepository,
    private readonly rebuilding: boolean,
  ) {}

  async casesOf(ids: readonly string[]): Promise<ReadonlyMap<string, ComplaintCase>> {
    const rows = await this.manager.findBy(complaintCaseTable, { id: In([...ids]) });
    return new Map(rows.map((row) => [row.id, caseOfRow(row)]));
  }

  async save({ partition, entries, unreadable }: LedgerBatch, folded: FoldedBatch): Promise<void> {
    const ids = folded.cases.map(({ id }) => id);
    await this.clocks.catchUp(this.manager, ids);
    await this.saveCases(folded.cases);
    await this.insert('case_entry', entries.map(entryRow));
    await this.clocks.keep(this.manager, ids);
    await this.insert(
      'unreadable_record',
      unreadable.map(({ offset, reason }) => ({ partition, record_offset: offset, reason })),
    );
    await this.saveFreshness(folded.freshness);
    await this.facts.keep(this.manager, ids);
    if (folded.changes.length > 0) await this.announce(this.rebuilding ? [] : folded.changes);
  }

  private async saveCases(cases: readonly ComplaintCase[]): Promise<void> {
    const columns = Object.keys(complaintCaseTable.options.columns).filter((column) => column !== 'id');
    await this.manager.query(
      `insert into complaint_case select * from json_populate_recordset(null::complaint_case, $1)
       on conflict (id) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
      [JSON.stringify(cases.map(caseRow))],
    );
  }

  /** What is there stays: the same entry and the same record always say the same. */
  private async insert(table: 'case_entry' | 'unreadable_record', rows: readonly object[]): Promise<void> {
    if (rows.length === 0) return;
    await this.manager.query(
      `insert into ${table} select * from json_populate_recordset(null::${table}, $1) on conflict do nothing`,
      [JSON.stringify(rows)],
    );
  }

  /** Rows are written in the order of their key, so that two partitions never wait for each other in a ring. */
  private async saveFreshness(freshness: ReadonlyMap<string, string>): Promise<void> {
    const rows = [...freshness].map(([participant, at]) => ({ participant, last_taken_at: at }));
    await this.manager.query(
      `insert into participant_freshness as known
       select * from json_populate_recordset(null::participant_freshness, $1) order by participant
       on conflict (participant) do update set last_taken_at = excluded.last_taken_at
       where known.last_taken_at < excluded.last_taken_at`,
      [JSON.stringify(rows)],
    );
  }

  /** Heard by every instance once the transaction is committed, and by none if it is not. */
  private async announce(changes: readonly CaseChange[]): Promise<void> {
    await this.manager.query('select pg_notify($1, notice) from unnest($2::text[]) as notices (notice)', [
      liveChannel,
      liveNotices(changes),
    ]);
  }
}

async function generationOf(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<{ generation: number }[]>('select generation from projection');
  if (!row) throw new Error('The table projection has lost its one row.');
  return row.generation;
}

/**
 * Also the lock under which batches of one partition run one after another.
 * @returns whether a rebuild has not yet read this partition as far as it was when it began
 */
async function movePosition(manager: EntityManager, { partition, nextOffset }: LedgerBatch): Promise<boolean> {
  const [row] = await manager.query<{ rebuilding: boolean }[]>(
    `insert into projection_position as position (partition, next_offset) values ($1, $2)
     on conflict (partition) do update set
       next_offset = greatest(position.next_offset, excluded.next_offset),
       rebuild_reached_at = case
         when position.rebuild_reached_at is null and excluded.next_offset >= position.rebuild_target then now()
         else position.rebuild_reached_at
       end
     returning rebuild_target is not null and rebuild_reached_at is null as rebuilding`,
    [partition, nextOffset],
  );
  return row?.rebuilding ?? false;
}
