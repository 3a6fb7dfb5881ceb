import { describe, expect, it } from '@jest/globals';
import { readCursor, writeCursor } from './list-cursor.mapper.js';

const cursor = { at: '2026-01-05T00:00:00.000Z', id: '63.71-1' };

describe('list cursor', () => {
  it('is read as it was written, under the sort it was written for', () => {
    const text = writeCursor('-received', cursor);
    expect(readCursor('-received', text)).toEqual(cursor);
    expect(readCursor('updated', text)).toBeNull();
  });

  it.each([
    '',
    'x',
    Buffer.from('[1,2]').toString('base64url'),
    Buffer.from('["-received","x","y"]').toString('base64url'),
    Buffer.from('["-received","1","y"]').toString('base64url'),
  ])('is none when it reads %j', (text) => {
    expect(readCursor('-received', text)).toBeNull();
  });
});
