/** Reads the body of a Kafka response, field by field. */
export class WireReader {
  private position = 0;

  constructor(private readonly buffer: Buffer) {}

  int16(): number {
    return this.take(2).readInt16BE();
  }

  int32(): number {
    return this.take(4).readInt32BE();
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.take(1).readUInt8();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
  }

  nullableString(): string | null {
    const length = this.int16();
    return length < 0 ? null : this.take(length).toString();
  }

  lengthAndBytes(): Buffer {
    return this.take(this.int32());
  }

  compactNullableString(): string | null {
    const length = this.varint();
    return length === 0 ? null : this.take(length - 1).toString();
  }

  compactArray<T>(read: () => T): T[] {
    return Array.from({ length: this.varint() - 1 }, read);
  }

  skipTags(): void {
    for (let tags = this.varint(); tags > 0; tags--) {
      this.varint();
      this.take(this.varint());
    }
  }

  private take(length: number): Buffer {
    const end = this.position + length;
    if (length < 0 || end > this.buffer.length) throw new Error('The broker answered less than it announced.');
    const part = this.buffer.subarray(this.position, end);
    this.position = end;
    return part;
  }
}
