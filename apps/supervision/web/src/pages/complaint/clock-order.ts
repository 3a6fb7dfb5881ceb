import type { Clock, ClockState } from '../../api/types';

const isOver: Record<ClockState, boolean> = { running: false, overdue: false, paused: false, met: true, late: true };

/** What still runs first, the nearest deadline foremost and what stands still last; then what is over, the youngest first. */
export function byUrgency(one: Clock, other: Clock): number {
  if (isOver[one.state] !== isOver[other.state]) return isOver[one.state] ? 1 : -1;
  if (isOver[one.state]) return one.startedAt < other.startedAt ? 1 : -1;
  if (one.deadline === other.deadline) return one.startedAt < other.startedAt ? -1 : 1;
  if (one.deadline === null || other.deadline === null) return one.deadline === null ? 1 : -1;
  return one.deadline < other.deadline ? -1 : 1;
}
