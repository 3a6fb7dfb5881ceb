/** Bytes that are set aside at once. */
const blockBytes = 4 * 1024 * 1024;

/**
 * Keeps many texts as UTF-8 outside the heap. As strings they would take twice the room, and the garbage collector
 * would look at each of them again and again.
 */
export class TextStore {
  private readonly blocks: Buffer[] = [];
  private used = blockBytes;
  private ends = new Uint32Array(1_024);
  private starts = new Uint32Array(1_024);
  private blockOf = new Uint16Array(1_024);
  private count = 0;

  get size(): number {
    return this.count;
  }

  add(text: string): void {
    const bytes = Buffer.byteLength(text);
    if (this.used + bytes > (this.blocks.at(-1)?.length ?? 0)) {
      this.blocks.push(Buffer.allocUnsafeSlow(Math.max(blockBytes, bytes)));
      this.used = 0;
    }
    if (this.count === this.ends.length) this.grow();
    this.blocks.at(-1)?.write(text, this.used);
    this.blockOf[this.count] = this.blocks.length - 1;
    this.starts[this.count] = this.used;
    this.used += bytes;
    this.ends[this.count] = this.used;
    this.count += 1;
  }

  /** Empty when there is none at this place. */
  at(index: number): string {
    if (!Number.isInteger(index) || index < 0 || index >= this.count) return '';
    return this.blocks[this.blockOf[index] ?? 0]?.toString('utf8', this.starts[index], this.ends[index]) ?? '';
  }

  private grow(): void {
    const length = this.count * 2;
    const [ends, starts, blockOf] = [this.ends, this.starts, this.blockOf];
    (this.ends = new Uint32Array(length)).set(ends);
    (this.starts = new Uint32Array(length)).set(starts);
    (this.blockOf = new Uint16Array(length)).set(blockOf);
  }
}
