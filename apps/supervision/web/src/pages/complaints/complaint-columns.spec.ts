import { describe, expect, it } from '@jest/globals';
import { columnsOf, writeColumns } from './complaint-columns';

describe('columns of the list', () => {
  it('are the usual ones unless the address says others, which are in one order', () => {
    expect(columnsOf({})).toEqual(['participant', 'received', 'updated', 'steps']);
    expect(columnsOf({ kolom: 'channel,received,nonsense' })).toEqual(['received', 'channel']);
    expect(columnsOf({ kolom: 'ringkas' })).toEqual([]);
  });

  it.each([
    [[]],
    [['channel']],
    [['received', 'participant']],
    [['participant', 'received', 'updated', 'steps']],
  ] as const)('are written so that %j is read again', (columns) => {
    const kolom = writeColumns(columns);
    expect(new Set(columnsOf({ kolom }))).toEqual(new Set(columns));
  });

  it('are not in the address when they are the usual ones', () => {
    expect(writeColumns(['steps', 'updated', 'received', 'participant'])).toBeUndefined();
  });
});
