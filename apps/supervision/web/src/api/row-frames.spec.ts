import { describe, expect, it } from '@jest/globals';
import { FrameReader } from './row-frames';

const frame = (rows: number, text: string): number[] => {
  const bytes = new TextEncoder().encode(text);
  const head = new DataView(new ArrayBuffer(8));
  head.setUint32(0, rows);
  head.setUint32(4, bytes.length);
  return [...new Uint8Array(head.buffer), ...bytes];
};

describe('frames of a file', () => {
  const sent = new Uint8Array([...frame(0, 'Judul;'), ...frame(70_000, 'isi'), ...frame(70_000, '')]);

  it.each([1, 3, 8, 9, sent.length])('are the same when the network sends %i bytes at once', (size) => {
    const reader = new FrameReader();
    const told: [number, string][] = [];
    for (let place = 0; place < sent.length; place += size) {
      for (const { rows, bytes } of reader.take(sent.slice(place, place + size))) {
        told.push([rows, new TextDecoder().decode(bytes)]);
      }
    }
    expect(told).toEqual([
      [0, 'Judul;'],
      [70_000, 'isi'],
      [70_000, ''],
    ]);
  });
});
