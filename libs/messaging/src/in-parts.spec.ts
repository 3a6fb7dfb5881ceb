import { describe, expect, it } from '@jest/globals';
import { inParts } from './in-parts.js';

const records = (count: number, bytes: number, key = 'a') =>
  Array.from({ length: count }, (_value, index) => ({ key, value: String(index).padEnd(bytes, 'x') }));

describe('inParts', () => {
  it('leaves together what a broker takes at once', () => {
    const batches = [
      { topic: 'one', records: records(10, 1_000) },
      { topic: 'two', records: records(5, 1_000) },
    ];
    expect(inParts(batches)).toEqual([batches]);
  });

  it('divides a topic that is too much at once, and keeps its order', () => {
    const many = records(3_000, 1_000);
    const parts = inParts([
      { topic: 'ledger', records: many },
      { topic: 'out', records: records(10, 1_000) },
    ]);
    expect(parts.map((part) => part.map(({ topic }) => topic))).toEqual([
      ['ledger', 'out'],
      ['ledger'],
      ['ledger'],
      ['ledger'],
    ]);
    expect(
      parts.flatMap((part) => part.filter(({ topic }) => topic === 'ledger').flatMap((batch) => batch.records)),
    ).toEqual(many);
  });

  it('sends a record that is larger than that alone', () => {
    const [small, large] = [records(1, 10), records(1, 1_500_000)];
    const parts = inParts([{ topic: 'out', records: [...small, ...large, ...small] }]);
    expect(parts.map((part) => part[0]?.records)).toEqual([small, large, small]);
  });

  it('has nothing to send when there is nothing', () => {
    expect(inParts([])).toEqual([]);
    expect(inParts([{ topic: 'out', records: [] }])).toEqual([]);
  });
});
