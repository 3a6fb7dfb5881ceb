import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { WireReader } from './wire-reader.js';
import { WireWriter } from './wire-writer.js';

const reading = (writer: WireWriter) => new WireReader(writer.toBuffer());

describe('the wire format', () => {
  it('reads back every varint it writes', () => {
    fc.assert(
      fc.property(fc.nat(), (value) => {
        expect(reading(new WireWriter().varint(value)).varint()).toBe(value);
      }),
    );
  });

  it('writes a varint in groups of seven bits, the lowest first', () => {
    expect(new WireWriter().varint(300).toBuffer()).toEqual(Buffer.from([0xac, 0x02]));
  });

  it('reads back fields in the order they were written', () => {
    const answer = reading(
      new WireWriter()
        .int16(-1)
        .int32(70_000)
        .string('pengguna')
        .lengthAndBytes(Buffer.from([1, 2]))
        .compactString('63.71')
        .compactArray(['a', 'b'], () => undefined)
        .int16(7)
        .int16(8)
        .noTags(),
    );
    expect(answer.int16()).toBe(-1);
    expect(answer.int32()).toBe(70_000);
    expect(answer.nullableString()).toBe('pengguna');
    expect(answer.lengthAndBytes()).toEqual(Buffer.from([1, 2]));
    expect(answer.compactNullableString()).toBe('63.71');
    expect(answer.compactArray(() => answer.int16())).toEqual([7, 8]);
    answer.skipTags();
  });

  it('tells what is absent from what is empty', () => {
    const answer = reading(new WireWriter().int16(-1).varint(0).compactString(''));
    expect(answer.nullableString()).toBeNull();
    expect(answer.compactNullableString()).toBeNull();
    expect(answer.compactNullableString()).toBe('');
  });

  it('skips fields of newer brokers that it does not know', () => {
    const answer = reading(new WireWriter().varint(1).varint(9).varint(2).int16(5).int32(42));
    answer.skipTags();
    expect(answer.int32()).toBe(42);
  });

  it('says so when an answer is shorter than it claims', () => {
    expect(() => reading(new WireWriter().int32(100).int8(1)).lengthAndBytes()).toThrow(/less than it announced/);
  });
});
