/** What is watched, at one moment. */
export interface Sighting {
  /** Names it to people: a partition or a lane. */
  readonly name: string;
  /** Records or entries that wait and could be taken up now. */
  readonly lag: number;
  /** Differs from one look to the next whenever something was done, be it an attempt that failed. */
  readonly activity: string;
  /** When the oldest that waits came to be; null when it is not known. */
  readonly oldestWaitingAt: Date | null;
  readonly lastProgressAt: Date | null;
  /** Why it may stand still, such as a destination that asked for a pause; null when it may not. */
  readonly excuse: string | null;
  /** What went wrong last, else null. */
  readonly failure: string | null;
}

export interface Verdict extends Omit<Sighting, 'activity' | 'excuse' | 'failure'> {
  /** `waiting`: there is lag, and it is being worked on or may stand still. `exit`: a restart did not help. */
  readonly state: 'healthy' | 'waiting' | 'stalled' | 'exit';
  /** Since when nothing moves; null while nothing stalls. */
  readonly stalledSince: Date | null;
  readonly reason: string | null;
}

/** What is remembered of one sighting until the next. Instants are milliseconds. */
interface Stillness {
  readonly activity: string;
  /** Since when there is lag and nothing moves. */
  readonly since: number;
  /** Since when there is lag, by our own looks. */
  readonly waitingSince: number;
  /** When it was restarted because it stood still. */
  readonly restartedAt: number | null;
}

/** By name. */
export type Memory = ReadonlyMap<string, Stillness>;

export interface Judgement {
  readonly memory: Memory;
  readonly verdicts: readonly Verdict[];
  /** Whether what is watched is to be restarted because of this very look. */
  readonly restart: boolean;
}

/**
 * Tells waiting from stalling. What has lag and shows no activity for `stallAfter` milliseconds is stalled and to be
 * restarted once; without activity for the same time again the process had better exit.
 *
 * @param now milliseconds since the epoch
 */
export function judge(memory: Memory, sightings: readonly Sighting[], now: number, stallAfter: number): Judgement {
  const next = new Map<string, Stillness>();
  const verdicts: Verdict[] = [];
  let restart = false;
  for (const sighting of sightings) {
    let stillness = stillnessOf(memory.get(sighting.name), sighting, now);
    if (stillness?.restartedAt === null && now - stillness.since >= stallAfter) {
      stillness = { ...stillness, restartedAt: now };
      restart = true;
    }
    if (stillness) next.set(sighting.name, stillness);
  }
  // What is watched together is restarted together: what stood still for less has had its restart as well.
  const stoodStill = restart ? [...next].filter(([, { since }]) => since < now) : [];
  for (const [name, stillness] of stoodStill) {
    next.set(name, { ...stillness, restartedAt: stillness.restartedAt ?? now });
  }
  for (const sighting of sightings) {
    verdicts.push(verdictOf(sighting, next.get(sighting.name) ?? null, now, stallAfter));
  }
  return { memory: next, verdicts, restart };
}

/** Null when nothing waits. */
function stillnessOf(before: Stillness | undefined, sighting: Sighting, now: number): Stillness | null {
  const { activity, lag, excuse } = sighting;
  if (lag === 0) return null;
  const waitingSince = before?.waitingSince ?? now;
  if (before?.activity === activity && excuse === null) return before;
  return { activity, since: now, waitingSince, restartedAt: null };
}

function verdictOf(
  { name, lag, oldestWaitingAt, lastProgressAt, excuse, failure }: Sighting,
  stillness: Stillness | null,
  now: number,
  stallAfter: number,
): Verdict {
  const seen = { name, lag, lastProgressAt };
  if (!stillness) return { ...seen, state: 'healthy', oldestWaitingAt: null, stalledSince: null, reason: null };
  const { since, waitingSince, restartedAt } = stillness;
  const waiting = { ...seen, oldestWaitingAt: oldestWaitingAt ?? new Date(waitingSince), reason: excuse ?? failure };
  if (restartedAt === null || now - since < stallAfter) return { ...waiting, state: 'waiting', stalledSince: null };
  const state = now - restartedAt >= stallAfter ? 'exit' : 'stalled';
  return { ...waiting, state, stalledSince: new Date(since) };
}
