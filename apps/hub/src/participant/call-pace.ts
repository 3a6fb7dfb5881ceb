/** What a slowed pace is multiplied by: with each refusal, and back with each call that was let in. */
const slower = 2;
const recovery = 0.98;
/** Milliseconds between calls: the first step away from no limit at all, and the slowest pace. */
const firstStep = 50;
const slowest = 10_000;

/**
 * Spaces out the calls to one destination evenly, so that no second has more of them than agreed, and finds a slower
 * pace by itself when the destination lets in fewer. Everybody who calls the destination shares it; who asks first
 * goes first, so that nobody who makes one call at a time is starved. Instants are milliseconds.
 */
export class CallPace {
  private nextAt = 0;
  private restsUntil = 0;
  private readonly agreed: number;
  private interval: number;

  /** @param perSecond null for as fast as can be */
  constructor(perSecond: number | null) {
    this.agreed = perSecond === null ? 0 : 1_000 / perSecond;
    this.interval = this.agreed;
  }

  /** Books the next free moment and says how many milliseconds there are until then. */
  take(now: number): number {
    const at = Math.max(now, this.nextAt, this.restsUntil);
    this.nextAt = at + this.interval;
    return at - now;
  }

  /** The destination let a call in. */
  letIn(): void {
    this.interval = Math.max(this.agreed, this.interval * recovery);
    if (this.agreed === 0 && this.interval < 1) this.interval = 0;
  }

  /** The destination asked for a pause (429). What was booked has to be booked again. */
  turnedAway(now: number, pause: number): void {
    // Calls that were on their way together are turned away together, for one and the same reason.
    if (now >= this.restsUntil) this.interval = Math.min(Math.max(this.interval * slower, firstStep), slowest);
    this.restsUntil = Math.max(this.restsUntil, now + pause);
    this.nextAt = this.restsUntil;
  }

  restsFor(now: number): number {
    return Math.max(0, this.restsUntil - now);
  }

  /** How many calls the present pace allows within so many milliseconds. */
  callsWithin(milliseconds: number): number {
    return this.interval === 0 ? Infinity : Math.floor(milliseconds / this.interval);
  }
}

/** Provides the {@link CallPace} of all calls to the national platform: the feed's and the deliveries'. */
export const NATIONAL_PACE = Symbol('pace of the calls to the national platform');
