import { describe, expect, it } from '@jest/globals';
import { recordsBehind } from './records-behind.js';

const end = (partition: number, low: number, high: number) => ({ partition, low: String(low), high: String(high) });
const committed = (partition: number, offset: number) => ({ partition, offset: String(offset) });

describe('records behind what a group has taken', () => {
  it('are summed over the partitions', () => {
    expect(recordsBehind([end(0, 0, 10), end(1, 0, 7)], [committed(0, 8), committed(1, 7)])).toBe(2);
  });

  it('are all that are kept where the group took none, also where older ones were removed', () => {
    expect(recordsBehind([end(0, 4, 10), end(1, 0, 3)], [committed(0, -1)])).toBe(6 + 3);
    expect(recordsBehind([end(0, 4, 10)], [committed(0, 2)])).toBe(6);
  });

  it('are none where the topic was made anew and the group had come further', () => {
    expect(recordsBehind([end(0, 0, 3)], [committed(0, 40)])).toBe(0);
  });
});
