import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { complaintEventType } from '#contract';
import { clockRows, type CaseClockRow } from './case-clock-row.mapper.js';
import { clocksOf, type CaseClock } from './case-clocks.js';
import { ClockError } from './clock.errors.js';
import { movesBetween, type KeptRun } from './clock-moves.js';
import type { Clockwork } from './clock-settings.js';
import { ClockSettingsQuery } from './clock-settings.query.js';
import { courseOf, type CourseRow, type StepRow } from './course.mapper.js';
import { clockLock } from './locks.js';

/** A complaint whose clocks cannot be computed, and why. */
interface Omission {
  readonly complaint_id: string;
  readonly code: string;
  readonly reason: string;
}

/** The clocks of complaints, kept with what they follow from: always inside the transaction that changes that. */
@Injectable()
export class CaseClockTypeormRepository {
  constructor(private readonly settings: ClockSettingsQuery) {}

  /** From here on the settings stay as they are until the transaction ends. */
  async holdSettings(manager: EntityManager): Promise<void> {
    await manager.query('select pg_advisory_xact_lock_shared($1)', [clockLock]);
  }

  /**
   * Computes these complaints by the newest settings if a recompute has perhaps not come to them, so that what moved by
   * settings is not taken for what their next entries move.
   */
  async catchUp(manager: EntityManager, ids: readonly string[]): Promise<void> {
    const [open] = await manager.query<{ settings_version: number; tells_moves: boolean }[]>(
      `select settings_version, tells_moves from clock_recompute where finished_at is null and superseded_by is null`,
    );
    if (open?.tells_moves) await this.keep(manager, ids, open.settings_version);
  }

  /**
   * Computes the clocks of complaints from their entries as they are now.
   * @param telling the settings to whose account what moves is put; null when it moves by entries
   */
  async keep(manager: EntityManager, ids: readonly string[], telling: number | null = null): Promise<void> {
    const clockwork = await this.settings.present(manager);
    const computed = await compute(manager, ids, clockwork);
    const rows = computed.flatMap(({ rows: own }) => own);
    const omissions = computed.flatMap(({ omission }) => (omission === null ? [] : [omission]));
    if (telling !== null) await tell(manager, ids, rows, telling);
    await replace(manager, 'case_clock', ids, rows);
    await replace(manager, 'case_clock_omission', ids, omissions);
  }
}

const dataOf = [complaintEventType('disposed'), complaintEventType('ruled')];

interface Computed {
  readonly rows: readonly CaseClockRow[];
  readonly omission: Omission | null;
}

async function compute(manager: EntityManager, ids: readonly string[], clockwork: Clockwork): Promise<Computed[]> {
  const complaints = await manager.query<(CourseRow & { id: string })[]>(
    'select id, filed_by, classification, origin from complaint_case where id = any($1)',
    [ids],
  );
  const entries = await manager.query<(StepRow & { complaint_id: string })[]>(
    `select complaint_id, version, outcome, source, type, received_at, occurred_at, status, handler,
       case when type = any($2) then data end as data
     from case_entry where complaint_id = any($1) order by complaint_id, version`,
    [ids, dataOf],
  );
  const byComplaint = Map.groupBy(entries, ({ complaint_id }) => complaint_id);
  return complaints.map((complaint) => {
    const course = courseOf(complaint, byComplaint.get(complaint.id) ?? []);
    const clocks = course === null ? [] : clocksOrReason(() => clocksOf(course, clockwork));
    return clocks instanceof ClockError
      ? { rows: [], omission: { complaint_id: complaint.id, code: clocks.code, reason: clocks.message } }
      : { rows: clockRows(complaint.id, clocks, clockwork.version), omission: null };
  });
}

/** What cannot be counted for one complaint stops no other. */
function clocksOrReason(clocks: () => CaseClock[]): CaseClock[] | ClockError {
  try {
    return clocks();
  } catch (error) {
    if (error instanceof ClockError) return error;
    throw error;
  }
}

async function tell(
  manager: EntityManager,
  ids: readonly string[],
  rows: readonly CaseClockRow[],
  telling: number,
): Promise<void> {
  const before = await manager.query<(KeptRun & { complaint_id: string })[]>(
    `select complaint_id, clock, participant, cycle, started_by_version as "startedByVersion",
       extract(epoch from deadline_at)::float8 * 1000 as deadline
     from case_clock where complaint_id = any($1) order by complaint_id, run`,
    [ids],
  );
  const kept = Map.groupBy(before, ({ complaint_id }) => complaint_id);
  const now = Map.groupBy(rows, ({ complaint_id }) => complaint_id);
  const moves = ids.flatMap((id) =>
    movesBetween(kept.get(id) ?? [], (now.get(id) ?? []).map(keptRun)).map(
      ({ before: was, after, ...move }, index) => ({
        settings_version: telling,
        complaint_id: id,
        number: index + 1,
        ...move,
        deadline_before: was === null ? null : new Date(was).toISOString(),
        deadline_after: after === null ? null : new Date(after).toISOString(),
      }),
    ),
  );
  await insert(manager, 'clock_move', moves);
}

const keptRun = ({ clock, participant, cycle, started_by_version, deadline_at }: CaseClockRow): KeptRun => ({
  clock,
  participant,
  cycle,
  startedByVersion: started_by_version,
  deadline: deadline_at === null ? null : Date.parse(deadline_at),
});

async function replace(
  manager: EntityManager,
  table: 'case_clock' | 'case_clock_omission',
  ids: readonly string[],
  rows: readonly object[],
): Promise<void> {
  await manager.query(`delete from ${table} where complaint_id = any($1)`, [ids]);
  await insert(manager, table, rows);
}

async function insert(
  manager: EntityManager,
  table: 'case_clock' | 'case_clock_omission' | 'clock_move',
  rows: readonly object[],
): Promise<void> {
  if (rows.length === 0) return;
  await manager.query(
    `insert into ${table} select * from json_populate_recordset(null::${table}, $1) on conflict do nothing`,
    [JSON.stringify(rows)],
  );
}
