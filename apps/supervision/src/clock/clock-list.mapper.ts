import type { CaseStatus } from '../case-timeline/case-status.js';
import { stateOf } from './case-clocks.js';
import type { ClockReading } from './case-clocks.mapper.js';
import { ClockError } from './clock.errors.js';
import type { ClockItemResponse } from './clock.response.js';
import type { ClockListRow } from './clock-list.query.js';
import { remainingDays } from './remaining-days.js';
import { dayAt } from './zone.js';

export const clockItem = (row: ClockListRow, reading: ClockReading): ClockItemResponse => ({
  complaintId: row.complaint_id,
  trackingId: row.tracking_id,
  title: row.title,
  status: row.status as CaseStatus,
  clock: row.clock,
  participant: reading.directory.reference(row.participant),
  cycle: row.cycle,
  startedAt: row.started_at.toISOString(),
  limit: row.limit_days,
  deadline: row.deadline_at?.toISOString() ?? null,
  deadlineDay: row.deadline_day,
  state: stateOf(
    { deadline: { at: row.deadline_at?.getTime() ?? null }, stoppedAt: row.stopped_at?.getTime() ?? null },
    reading.now,
  ),
  stoppedAt: row.stopped_at?.toISOString() ?? null,
  stoppedBy: row.stopped_by as ClockItemResponse['stoppedBy'],
  remainingDays: remaining(row, reading),
});

/** Of what stands still the page of its complaint tells what is left. */
function remaining(row: ClockListRow, { clockwork: { calendar, zoneOf }, now }: ClockReading): number | null {
  if (row.stopped_at !== null || row.deadline_day === null) return null;
  try {
    return remainingDays(row.deadline_day, dayAt(now, zoneOf(row.participant)), calendar);
  } catch (error) {
    if (error instanceof ClockError) return null;
    throw error;
  }
}
