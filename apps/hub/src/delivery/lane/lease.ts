/**
 * The right to work a lane, for as long as it is renewed. `fence` grows with each holder: what a holder writes after
 * it lost the lane is not taken. Instants are milliseconds of a clock that never goes back.
 */
export class Lease {
  private ended = false;
  private begun = 0;
  private restsUntil = 0;

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
    const covered = !this.ended && now + milliseconds <= this.until;
    if (covered) this.begun += 1;
    return covered;
  }

  /** What was begun under it so far: grows for as long as anything goes on. */
  get activity(): number {
    return this.begun;
  }

  /** Nothing is to be begun before this instant: the destination is down, or asked for a pause. */
  rest(until: number): void {
    this.restsUntil = until;
  }

  rests(now: number): boolean {
    return now < this.restsUntil;
  }
}
