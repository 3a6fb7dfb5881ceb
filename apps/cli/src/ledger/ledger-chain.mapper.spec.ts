import { beforeEach, describe, expect, it } from '@jest/globals';
import { dataDigest, entryHash, type LedgerEntry } from '#contract';
import { LedgerChain } from './ledger-chain.mapper.js';

function entry(position: number, version: number, previousHash: string | null, changes: object = {}): LedgerEntry {
  const event = {
    specversion: '1.0',
    id: `event-${version}`,
    source: '63.71',
    subject: '63.71-1',
    type: 'id.lapor.complaint.followedup.v1',
    time: '2026-03-30T10:12:00+08:00',
    data: { text: `Jawaban ${version}` },
  };
  const digest = dataDigest(event.data);
  const hashed = {
    complaintId: '63.71-1',
    version,
    outcome: 'applied' as const,
    source: event.source,
    eventId: event.id,
    type: event.type,
    time: event.time,
    receivedAt: '2026-03-30T02:12:01.000Z',
    dataDigest: digest,
  };
  return {
    ...hashed,
    position,
    event,
    redacted: false,
    previousHash,
    hash: entryHash(hashed, previousHash),
    state: {},
    ...changes,
  } as unknown as LedgerEntry;
}

describe('LedgerChain', () => {
  const first = entry(1, 1, null);
  const second = entry(2, 2, first.hash);
  let chain: LedgerChain;

  beforeEach(() => {
    chain = new LedgerChain(false);
  });

  it('finds nothing wrong with a sound chain', () => {
    expect([first, second, entry(5, 3, second.hash)].map((each) => chain.check(each))).toEqual([null, null, null]);
    expect(chain.counts.complaints).toBe(1);
  });

  it.each<[string, LedgerEntry, RegExp]>([
    [
      'data that was changed',
      entry(2, 2, first.hash, { event: { ...second.event, data: { text: 'Lain' } } }),
      /digested/,
    ],
    ['an entry that is missing', entry(3, 3, first.hash), /version is 3, but 2/],
    ['an entry that is there twice', entry(2, 1, null), /version is 1, but 2/],
    ['a chain that was cut', entry(2, 2, 'f'.repeat(64)), /does not name the hash/],
    ['a time that was changed', entry(2, 2, first.hash, { receivedAt: '2026-03-30T02:12:02.000Z' }), /does not fit/],
    ['a position that falls', entry(1, 2, first.hash), /position/],
  ])('finds %s', (_what, broken, problem) => {
    chain.check(first);
    expect(chain.check(broken)).toMatch(problem);
  });

  it('takes the digest of a secret report as stated, but still checks its chain', () => {
    const redacted = { ...entry(1, 1, null, { redacted: true }) };
    redacted.event = { ...redacted.event, data: {} };
    expect(chain.check(redacted)).toBeNull();
    expect(chain.counts.redacted).toBe(1);
    expect(chain.check(entry(2, 2, 'f'.repeat(64)))).toMatch(/does not name/);
  });

  it('may begin behind its first version only where years were taken away', () => {
    const third = entry(7, 3, 'hash of the second');
    expect(new LedgerChain(false).check(third)).toContain('its version is 3');
    const later = new LedgerChain(true);
    expect(later.check(third)).toBeNull();
    expect(later.check(entry(8, 5, third.hash))).toContain('its version is 5');
    expect(later.counts).toMatchObject({ complaints: 1, continued: 1 });
  });
});
