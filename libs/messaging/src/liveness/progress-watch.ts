import { setTimeout as pause } from 'node:timers/promises';
import type { PartitionProgress } from '../broker.js';
import { judge, type Memory, type Sighting, type Verdict } from './stall.js';

/** Something whose progress is watched as one, because it is restarted as one. */
export interface Watched {
  readonly name: string;
  /** How it stands now. A throw means that it cannot be seen, which is no stall. */
  look(): Promise<readonly Sighting[]>;
  /** Absent when nothing less than the process can be started again. */
  restart?(): Promise<void>;
}

export interface ProgressWatchOptions {
  readonly watched: readonly Watched[];
  readonly stallAfterMilliseconds: number;
  readonly log: { warn(entry: object): void; error(entry: object): void };
  /** Ends the process with a code other than 0, so that its supervisor starts it again. */
  readonly exit: () => void;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** Looks at what is to make progress, starts again what stalls, and ends the process when that does not help. */
export class ProgressWatch {
  private readonly memories = new Map<string, Memory>();
  private readonly seen = new Map<string, { sightings: readonly Sighting[]; verdicts: readonly Verdict[] }>();
  private timer: NodeJS.Timeout | undefined;
  private looking: Promise<void> = Promise.resolve();
  private ended = false;

  constructor(private readonly options: ProgressWatchOptions) {}

  /** As of the last look. */
  report(): Verdict[] {
    return this.options.watched.flatMap(({ name }) => [...(this.seen.get(name)?.verdicts ?? [])]);
  }

  /** Looks twelve times in the time that makes a stall, until it is stopped. */
  start(): void {
    this.timer = setTimeout(() => {
      this.looking = this.look().finally(() => {
        if (!this.ended) this.start();
      });
    }, this.options.stallAfterMilliseconds / 12);
    this.timer.unref();
  }

  /** Resolves when nothing is asked of what was watched any more. */
  async stop(): Promise<void> {
    this.ended = true;
    clearTimeout(this.timer);
    await this.looking;
  }

  async look(): Promise<void> {
    await Promise.all(this.options.watched.map((watched) => this.lookAt(watched)));
    const lost = this.report().filter(({ state }) => state === 'exit');
    if (lost.length === 0 || this.ended) return;
    this.ended = true;
    this.options.log.error({ msg: 'Nothing moves although it was started again: the process ends', stalled: lost });
    this.options.exit();
  }

  private async lookAt(watched: Watched): Promise<void> {
    const { stallAfterMilliseconds, now = Date.now, log } = this.options;
    const { name } = watched;
    const sightings = await this.sightingsOf(watched);
    const { memory, verdicts, restart } = judge(
      this.memories.get(name) ?? new Map(),
      sightings,
      now(),
      stallAfterMilliseconds,
    );
    this.memories.set(name, memory);
    this.seen.set(name, { sightings, verdicts });
    if (!restart || this.ended) return;
    log.warn({ msg: 'Nothing moves: it is started again', watched: name, stalled: stalledOf(verdicts) });
    // Whatever becomes of it, the next looks tell.
    watched.restart?.().catch((error: unknown) => {
      log.error({ msg: 'It could not be started again', watched: name, err: error });
    });
  }

  /** What cannot be seen stands as it was seen last, with the reason as its excuse. */
  private async sightingsOf(watched: Watched): Promise<readonly Sighting[]> {
    try {
      return await within(this.options.stallAfterMilliseconds / 2, watched.look());
    } catch (error) {
      this.options.log.warn({ msg: 'It cannot be seen whether anything moves', watched: watched.name, err: error });
      const excuse = error instanceof Error ? error.message : String(error);
      return (this.seen.get(watched.name)?.sightings ?? []).map((sighting) => ({ ...sighting, excuse }));
    }
  }
}

/** A look that hangs must not end all looking. */
async function within<Answer>(milliseconds: number, answer: Promise<Answer>): Promise<Answer> {
  const answered = new AbortController();
  const late = pause(milliseconds, undefined, { signal: answered.signal }).then(() => {
    throw new Error(`It cannot be seen within ${milliseconds} ms.`);
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    late.catch(() => undefined);
    answered.abort();
  }
}

const stalledOf = (verdicts: readonly Verdict[]): Verdict[] =>
  verdicts.filter(({ stalledSince }) => stalledSince !== null);

/** What a consumer of the broker is watched by, partition by partition. */
export const watchedConsumer = (
  name: string,
  consumer: { measure(): Promise<readonly PartitionProgress[]>; restart(): Promise<void> },
): Watched => ({
  name,
  look: async () => {
    const partitions = await consumer.measure();
    const activityOf = ({ position, failures }: PartitionProgress): string => `${position} after ${failures} failures`;
    // Behind a batch that is tried again and again, other partitions wait their turn.
    const isRetrying = partitions.some(({ failure }) => failure !== null);
    const altogether = partitions.map(activityOf).join();
    return partitions.map((progress) => {
      const { topic, partition, lag, lastProgressAt, oldestWaitingAt, failure } = progress;
      const activity = isRetrying ? altogether : activityOf(progress);
      return { name: `${topic}/${partition}`, lag, lastProgressAt, oldestWaitingAt, failure, activity, excuse: null };
    });
  },
  restart: () => consumer.restart(),
});
