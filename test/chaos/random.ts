/** Chance that is the same for the same seed. */
export class Random {
  constructor(private state: number) {}

  /** From 0 to 1, as by mulberry32. */
  fraction(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.fraction() * (most - least + 1));
  }

  chance(of: number): boolean {
    return this.fraction() < of;
  }

  among<One>(all: readonly One[]): One {
    const one = all[this.integer(0, all.length - 1)];
    if (one === undefined) throw new Error('There is nothing to choose from.');
    return one;
  }

  shuffled<One>(all: readonly One[]): One[] {
    return all
      .map((one) => ({ one, place: this.fraction() }))
      .sort((first, second) => first.place - second.place)
      .map(({ one }) => one);
  }

  /** Chance of its own, so that what one part draws changes nothing for another. */
  branch(): Random {
    return new Random(this.integer(0, 2 ** 31));
  }
}
