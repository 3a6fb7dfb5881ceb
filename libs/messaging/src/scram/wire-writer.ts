/** Builds the body of a Kafka request. "Compact" is how newer requests write lengths: as a varint, one more than it is. */
export class WireWriter {
  private readonly parts: Buffer[] = [];

  int8(value: number): this {
    return this.bytes(Buffer.of(value));
  }

  int16(value: number): this {
    const buffer = Buffer.alloc(2);
    buffer.writeInt16BE(value);
    return this.bytes(buffer);
  }

  int32(value: number): this {
    const buffer = Buffer.alloc(4);
    buffer.writeInt32BE(value);
    return this.bytes(buffer);
  }

  varint(value: number): this {
    const bytes: number[] = [];
    let rest = value;
    for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
    return this.bytes(Buffer.from([...bytes, rest]));
  }

  string(value: string): this {
    const text = Buffer.from(value);
    return this.int16(text.length).bytes(text);
  }

  lengthAndBytes(value: Buffer): this {
    return this.int32(value.length).bytes(value);
  }

  compactBytes(value: Buffer): this {
    return this.varint(value.length + 1).bytes(value);
  }

  compactString(value: string): this {
    return this.compactBytes(Buffer.from(value));
  }

  compactArray<T>(items: readonly T[], write: (item: T) => void): this {
    this.varint(items.length + 1);
    items.forEach(write);
    return this;
  }

  /** Newer requests end every structure with its optional fields. We send none. */
  noTags(): this {
    return this.varint(0);
  }

  bytes(value: Buffer): this {
    this.parts.push(value);
    return this;
  }

  toBuffer(): Buffer {
    return Buffer.concat(this.parts);
  }
}
