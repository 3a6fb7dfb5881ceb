import type { Piece } from './table.js';

/** The media type by which a page asks for a file in frames. */
export const framedType = 'application/vnd.lapor.rows';

/**
 * A file in frames, for a page that shows how far it is: rows so far and bytes that follow, 4 bytes each (big endian),
 * then those bytes. A frame without bytes is the last: a file that ends without it is not whole.
 */
export async function* framed(pieces: AsyncIterable<Piece>): AsyncGenerator<Uint8Array> {
  let told = 0;
  for await (const { bytes, rows } of pieces) {
    told = rows;
    if (bytes.length > 0) yield Buffer.concat([frameHead(rows, bytes.length), bytes]);
  }
  yield frameHead(told, 0);
}

/** The file as it is. */
export async function* plain(pieces: AsyncIterable<Piece>): AsyncGenerator<Uint8Array> {
  for await (const { bytes } of pieces) yield bytes;
}

function frameHead(rows: number, length: number): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(rows, 0);
  head.writeUInt32BE(length, 4);
  return head;
}
