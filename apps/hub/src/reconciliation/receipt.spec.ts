import { describe, expect, it } from '@jest/globals';
import { isComplete, mostListed, receiptLine, summaryOf } from './receipt.js';
import { stateOf, unanswered, type ParticipantResult } from './result.js';

const complete: ParticipantResult = { ...unanswered, state: 'complete', compared: 7 };
const line = (result: Partial<ParticipantResult> = {}) => receiptLine('63.71', 'Kota', { ...complete, ...result });
const at = new Date('2026-11-21T18:00:00Z');
const summary = (...lines: ReturnType<typeof line>[]) => summaryOf(lines, at, 'Asia/Makassar');

describe('a receipt', () => {
  it('says in one sentence that everybody is complete', () => {
    expect(summary(line(), line())).toBe('2 dari 2 lengkap per 22 November 2026 pukul 02.00, 0 perbedaan');
  });

  it('says in the same sentence what was not', () => {
    const differing = line({ state: 'differences', differences: 3, healed: 2, inMotion: 1 });
    expect(summary(line(), differing, line({ state: 'unanswered' }))).toBe(
      '1 dari 3 lengkap per 22 November 2026 pukul 02.00, 3 perbedaan, 2 dipulihkan, 1 masih bergerak, 1 tidak menjawab',
    );
  });

  it('is complete only when everybody answered and nothing differed or moved', () => {
    expect(isComplete([line()])).toBe(true);
    expect(isComplete([line(), line({ state: 'unanswered' })])).toBe(false);
    expect(isComplete([])).toBe(false);
    expect([stateOf(0, 0), stateOf(1, 0), stateOf(0, 1)]).toEqual(['complete', 'differences', 'differences']);
  });

  it('lists so many differences and counts all', () => {
    const one = {
      complaintId: 'national-1',
      kind: 'behind' as const,
      fields: [],
      here: null,
      there: null,
      outcome: null,
      remedies: [],
      healed: false,
      reason: null,
    };
    const many = line({ differences: 300, listed: Array.from({ length: 300 }, () => one) });
    expect([many.differences, many.listed.length]).toEqual([300, mostListed]);
  });
});
