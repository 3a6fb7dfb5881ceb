/** A piece of a file, with how many rows are written once it is there. */
export interface Frame {
  readonly rows: number;
  /** Empty in the last frame. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const headLength = 8;

/** Takes a file apart that the server sends in frames, however the network cut them. */
export class FrameReader {
  private rest: Uint8Array<ArrayBuffer> = new Uint8Array(0);

  /** The frames that are whole by now. */
  *take(chunk: Uint8Array<ArrayBuffer>): Generator<Frame> {
    this.rest = joined(this.rest, chunk);
    while (this.rest.length >= headLength) {
      const head = new DataView(this.rest.buffer, this.rest.byteOffset, headLength);
      const end = headLength + head.getUint32(4);
      if (this.rest.length < end) return;
      const frame = { rows: head.getUint32(0), bytes: this.rest.slice(headLength, end) };
      this.rest = this.rest.subarray(end);
      yield frame;
    }
  }
}

function joined(one: Uint8Array<ArrayBuffer>, other: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
