import { describe, expect, it } from '@jest/globals';
import { chainProblem, chainStart, type ChainedEntry } from './chain-problem.js';
import { dataDigest, entryHash } from './entry-hash.js';

const hashed = {
  complaintId: '63.71-1',
  version: 1,
  outcome: 'applied',
  source: '63.71',
  eventId: 'event-1',
  type: 'id.lapor.complaint.verified.v1',
  time: '2026-03-30T10:12:00+08:00',
  receivedAt: '2026-03-30T02:12:01.000Z',
  dataDigest: dataDigest({ note: 'Jelas.' }),
};
const entry: ChainedEntry = {
  ...hashed,
  data: { note: 'Jelas.' },
  redacted: false,
  previousHash: null,
  hash: entryHash(hashed, null),
};

describe('chainProblem', () => {
  it('finds none in an entry as it was written', () => {
    expect(chainProblem(entry, chainStart)).toBeNull();
  });

  it.each<[string, Partial<ChainedEntry>]>([
    ['version', { version: 2 }],
    ['previous-hash', { previousHash: 'f'.repeat(64) }],
    ['data', { data: { note: 'Jelas!' } }],
    ['data', { data: { note: '\ud800' } }],
    ['hash', { receivedAt: '2026-03-30T02:12:02.000Z' }],
    ['hash', { hash: 'f'.repeat(64) }],
  ])('names the %s', (problem, changes) => {
    expect(chainProblem({ ...entry, ...changes }, chainStart)).toBe(problem);
  });

  it('takes the digest of redacted data as stated, and still checks its hash', () => {
    expect(chainProblem({ ...entry, data: {}, redacted: true }, chainStart)).toBeNull();
    const other = { ...entry, data: {}, redacted: true, dataDigest: 'f'.repeat(64) };
    expect(chainProblem(other, chainStart)).toBe('hash');
  });
});
