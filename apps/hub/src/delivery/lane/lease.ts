/**
 * The right to work a lane, for as long as it is renewed. `fence` grows with each holder: what a holder writes after
 * it lost the lane is not taken. Instants are milliseconds of a clock that never goes back.
 */
export class Lease {
  constructor(
    readonly destination: string,
    readonly fence: number,
    private until: number,
  ) {}

  renewedUntil(instant: number): void {
    this.until = instant;
  }

  /** Whether what takes so long is over before anybody else can hold the lane. */
  covers(now: number, milliseconds: number): boolean {
    return now + milliseconds <= this.until;
  }
}
