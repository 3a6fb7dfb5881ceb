/**
 * The right to work a lane, for as long as it is renewed. `fence` grows with each holder: what a holder writes after
 * it lost the lane is not taken. Instants are milliseconds of a clock that never goes back.
 */
export class Lease {
  private ended = false;

  constructor(
    readonly destination: string,
    readonly fence: number,
    private until: number,
  ) {}

  renewedUntil(instant: number): void {
    this.until = instant;
  }

  /** Nothing more is begun under it. */
  end(): void {
    this.ended = true;
  }

  /** Whether what takes so long is over before anybody else can hold the lane. */
  covers(now: number, milliseconds: number): boolean {
    return !this.ended && now + milliseconds <= this.until;
  }
}
