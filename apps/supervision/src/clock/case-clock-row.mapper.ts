import type { CaseClock } from './case-clocks.js';
import type { ClockName } from './limit.js';

/** A row of `case_clock`: one run of one clock of a complaint. Counted and skipped days are computed when asked for. */
export interface CaseClockRow {
  readonly complaint_id: string;
  /** Counts the runs of a complaint from 1, in the order in which they started. */
  readonly run: number;
  readonly clock: ClockName;
  readonly participant: string;
  readonly cycle: number;
  readonly since: string;
  readonly started_at: string;
  readonly started_by_version: number;
  readonly stopped_at: string | null;
  readonly stopped_by: string | null;
  readonly limit_days: number;
  /** Null while it stands still. */
  readonly deadline_at: string | null;
  readonly deadline_day: string | null;
  readonly settings_version: number;
}

export const clockRows = (complaintId: string, clocks: readonly CaseClock[], settingsVersion: number): CaseClockRow[] =>
  clocks.map((clock, index) => ({
    complaint_id: complaintId,
    run: index + 1,
    clock: clock.clock,
    participant: clock.participant,
    cycle: clock.cycle,
    since: clock.since,
    started_at: instant(clock.start),
    started_by_version: clock.startedByVersion,
    stopped_at: clock.stoppedAt === null ? null : instant(clock.stoppedAt),
    stopped_by: clock.stoppedBy,
    limit_days: clock.limit,
    deadline_at: clock.deadline.at === null ? null : instant(clock.deadline.at),
    deadline_day: clock.deadline.day,
    settings_version: settingsVersion,
  }));

const instant = (at: number): string => new Date(at).toISOString();
