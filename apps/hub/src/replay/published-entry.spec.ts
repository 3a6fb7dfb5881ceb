import { describe, expect, it } from '@jest/globals';
import { firstWave } from './published-entry.js';

describe('the first wave of a replay', () => {
  const entries = (...complaints: string[]) => complaints.map((complaintId, index) => ({ complaintId, index }));

  it('ends before a complaint comes a second time', () => {
    expect(firstWave(entries('a', 'b', 'a', 'c')).map(({ index }) => index)).toEqual([0, 1]);
  });

  it('is all of them when none does', () => {
    expect(firstWave(entries('a', 'b', 'c'))).toHaveLength(3);
  });

  it('is never empty while there is something to replay', () => {
    expect(firstWave(entries('a', 'a'))).toHaveLength(1);
    expect(firstWave([])).toEqual([]);
  });
});
