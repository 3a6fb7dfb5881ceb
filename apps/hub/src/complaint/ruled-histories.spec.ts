import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { complaintDigest } from '#contract';
import { decideBatch } from './decide-batch.js';
import { factOf } from './complaint-fact.mapper.js';
import { snapshotOf } from './ledger-entry.mapper.js';
import type { StoredEntry } from './ledger.repository.js';
import { participants, ruledHistory, type RuledHistory } from './ruled-histories.builder.js';
import { sharedComplaint } from './shared-complaint.mapper.js';

/** Histories that every system folds alike. The reference node reads them too. */
const file = new URL('../../../../libs/contract/src/fixtures/ruled-histories.jsonl', import.meta.url);
const seed = 6_363;

if (process.env.UPDATE_DOCUMENTS !== undefined) {
  const drawn = fc.sample(ruledHistory, { seed, numRuns: 120 });
  writeFileSync(file, drawn.map((history) => `${JSON.stringify(history)}\n`).join(''));
}

const golden = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as RuledHistory);

describe('the histories that every system folds alike', () => {
  it('have conflicts ruled one way and the other, of the filer and of others', () => {
    const rulings = golden.flatMap(({ entries }) =>
      entries.flatMap(({ event: { data } }) => ('claim' in data ? data : [])),
    );
    const kinds = new Set(rulings.map(({ outcome, claim }) => `${outcome} ${claim.source} ${claim.type}`));
    for (const outcome of ['claim', 'stands']) {
      const ofKind = [...kinds].filter((kind) => kind.startsWith(outcome));
      expect(ofKind.length).toBeGreaterThan(30);
      expect(ofKind.some((kind) => kind.includes(' 63.71 '))).toBe(true);
    }
  });

  it('are folded so by the hub, whatever batches they come in', () => {
    for (const { entries, shared } of golden) {
      const items = entries.map(({ event }) => ({ fact: factOf(event, event.time, 90), carried: event }));
      const decided = decideBatch({ complaints: [], participants }, [], items);
      expect(decided.entries.map(({ outcome }) => outcome)).toEqual(entries.map(({ outcome }) => outcome));
      const complaint = decided.entries.at(-1)?.complaint;
      if (!complaint) throw new Error('The history is empty.');
      expect(complaint.openConflicts).toEqual([]);
      const folded = sharedComplaint(complaint.id, snapshotOf(complaint), entries as StoredEntry[]);
      expect(complaintDigest(folded)).toBe(complaintDigest(shared));
    }
  });
});
