import type { Sighting } from '#messaging';
import type { LaneProgress } from '../delivery/status/lane-progress.query.js';

/** What this process knows of the lane besides the database. */
export interface OwnWork {
  /** Calls begun so far. */
  activity: number;
  /** Whether the destination is left alone for a time: it is down, or asked for it. */
  rests: boolean;
}

/** A lane as the watch sees it. One that another instance works is that one's to judge; one that nobody works is ours. */
export function laneSighting(lane: LaneProgress, instanceId: string, own: OwnWork | null): Sighting {
  const { destination, cursor, behind, due, oldestWaitingAt, lastProgressAt, lastError, lastErrorAt } = lane;
  const done = [cursor, lastProgressAt?.getTime(), lastErrorAt?.getTime(), own?.activity];
  return {
    name: `delivery ${destination}`,
    lag: behind + due,
    activity: done.join(),
    oldestWaitingAt,
    lastProgressAt,
    excuse: excuseOf(lane, instanceId, own),
    failure: lastError,
  };
}

function excuseOf(
  { circuit, holder, lastError }: LaneProgress,
  instanceId: string,
  own: OwnWork | null,
): string | null {
  if (holder === null) return null;
  if (!holder.startsWith(`${instanceId} `)) return `Worked by ${holder}.`;
  if (circuit === 'open' || circuit === 'half-open') return `The destination is down: ${lastError ?? 'no answer'}`;
  return own?.rests ? 'The destination is left alone for a time, as it asked.' : null;
}
