/** Spaces out calls evenly, so that no second has more of them than agreed. Instants are milliseconds. */
export class Pace {
  private nextAt = 0;
  private restsUntil = 0;
  private readonly interval: number;

  /** @param perSecond null for as fast as can be */
  constructor(perSecond: number | null) {
    this.interval = perSecond === null ? 0 : 1_000 / perSecond;
  }

  /** Books the next free moment and says how many milliseconds there are until then. */
  take(now: number): number {
    const at = Math.max(now, this.nextAt);
    this.nextAt = at + this.interval;
    return at - now;
  }

  /** No call before that. */
  restUntil(instant: number): void {
    this.restsUntil = Math.max(this.restsUntil, instant);
  }

  restsFor(now: number): number {
    return Math.max(0, this.restsUntil - now);
  }
}
