import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lineUp } from './line-up.js';

const at = (position: number, complaintId: string) => ({ position, complaintId });

describe('lineUp', () => {
  it('makes one line for each complaint, in the order of the ledger', () => {
    const { lines, behind } = lineUp([at(1, 'a'), at(2, 'b'), at(3, 'a')]);
    expect(lines).toEqual([[at(1, 'a'), at(3, 'a')], [at(2, 'b')]]);
    expect(behind).toEqual([]);
  });

  it('sends nothing of a complaint that has an older entry waiting', () => {
    const { lines, behind } = lineUp([at(4, 'a'), at(5, 'b'), at(6, 'a')], new Set(['a']));
    expect(lines).toEqual([[at(5, 'b')]]);
    expect(behind).toEqual([at(4, 'a'), at(6, 'a')]);
  });

  it('loses nothing and mixes no complaints, whatever comes', () => {
    const complaint = fc.constantFrom('a', 'b', 'c', 'd');
    fc.assert(
      fc.property(fc.array(complaint), fc.uniqueArray(complaint), (complaints, waiting) => {
        const entries = complaints.map((complaintId, position) => at(position, complaintId));
        const { lines, behind } = lineUp(entries, new Set(waiting));
        const byPosition = (one: { position: number }, other: { position: number }) => one.position - other.position;
        expect([...lines.flat(), ...behind].sort(byPosition)).toEqual(entries);
        for (const line of lines) {
          expect(new Set(line.map(({ complaintId }) => complaintId)).size).toBe(1);
          expect([...line].sort(byPosition)).toEqual(line);
        }
        expect(new Set(lines.map((line) => line[0]?.complaintId)).size).toBe(lines.length);
      }),
    );
  });
});
