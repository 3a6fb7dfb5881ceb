import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { complaintDigest, type SharedComplaint } from './complaint-digest.js';
import { dataDigest, entryHash } from './entry-hash.js';
import filed from './fixtures/v1/complaint.filed.valid.json' with { type: 'json' };
import ledger from './fixtures/v1/ledger.entry.valid.json' with { type: 'json' };

/*
 * The golden values were computed outside this code base, by Python 3 and hashlib: json.dumps with sorted keys,
 * without white space and without ASCII escapes is RFC 8785 for what the contract holds (texts, whole numbers, flags).
 */
describe('dataDigest', () => {
  it('is the SHA-256 of the canonical JSON', () => {
    expect(dataDigest(filed.least.data)).toBe('d3aa88741ed135d1562b7bac5455ff1318aa448a79d9d859bbc65907451f4c5b');
  });

  it("is the same with and without the reporter's sealed identity", () => {
    const { reporter: _sealed, ...open } = filed.full.data;
    const golden = '7faaddaf50fdc524d732433350cb263b8bd2186c70a407f9a2bfe11d057cf8e4';
    expect([dataDigest(filed.full.data), dataDigest(open)]).toEqual([golden, golden]);
  });

  it('does not depend on the order of fields', () => {
    const data = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.jsonValue({ noUnicodeString: false }));
    fc.assert(
      fc.property(data, (fields) => {
        const reversed = Object.fromEntries(Object.entries(fields).reverse());
        expect(dataDigest(reversed)).toBe(dataDigest(fields));
      }),
    );
  });

  it('refuses half a surrogate pair, which has no canonical form', () => {
    expect(() => dataDigest({ text: '\ud83d' })).toThrow('surrogate');
  });
});

describe('entryHash', () => {
  const entries = Object.values(ledger).map(({ data }) => data);

  it.each(entries.map((entry) => [`${entry.complaintId}/${entry.version}`, entry] as const))(
    'is what the golden entry %s says',
    (_title, entry) => {
      const { id: eventId, source, type, time } = entry.event;
      expect(entryHash({ ...entry, eventId, source, type, time }, entry.previousHash)).toBe(entry.hash);
    },
  );

  it('chains: the second entry of a complaint carries the hash of the first', () => {
    const [first, second] = entries;
    expect(first?.hash).toBe('3fd83cf57b7c72bbf8d2878c8e2244551038129707a2a1c0d6a0ae842b0890b8');
    expect(second?.previousHash).toBe(first?.hash);
    expect(second?.hash).toBe('63c4c8d064b5c8b5effc81e7ce65a8b1cbd04fa26f19314ee837c2e69f11c0e0');
  });

  it('changes with every value it covers', () => {
    const base = {
      complaintId: '63.71-1',
      version: 1,
      outcome: 'applied',
      source: '63.71',
      eventId: 'e',
      type: 't',
      time: '2026-01-05T08:30:00+08:00',
      receivedAt: '2026-01-05T00:30:00.000Z',
      dataDigest: 'd',
    };
    const changed = Object.keys(base).map((key) => ({ ...base, [key]: key === 'version' ? 2 : 'other' }));
    const hashes = [base, ...changed].map((entry) => entryHash(entry, null));
    expect(new Set([...hashes, entryHash(base, 'previous')]).size).toBe(Object.keys(base).length + 2);
  });
});

describe('complaintDigest', () => {
  const complaint: SharedComplaint = {
    id: 'national-1916449',
    trackingId: '1916449',
    status: 'selesai',
    title: 'Jalan berlubang — “darurat”',
    body: 'Baris satu\nBaris dua\t🛵',
    answers: [
      { by: '63.71', text: 'Sudah ditambal.' },
      { by: '63.03', text: 'Diteruskan.' },
      { by: '63.71', text: 'Sudah ditambal.' },
    ],
    replies: ['Terima kasih', 'Belum selesai'],
  };

  it('is the SHA-256 of the canonical JSON', () => {
    expect(complaintDigest(complaint)).toBe('af262558c4f428a0c59f480c0d8c26361d34516191aa5b3bb2e8b4b4c64d6bd5');
    const bare: SharedComplaint = {
      id: '63.71-2026-000123',
      trackingId: null,
      status: 'belum-terverifikasi',
      title: 't',
      body: 'b',
      answers: [],
      replies: [],
    };
    expect(complaintDigest(bare)).toBe('b1f6c0ea009759f439a6dc0fc94ae2ed3cfee6f479c66fd58b6e527c3b00372e');
  });

  it('does not depend on the order in which a system lists answers and replies', () => {
    const shuffled = fc.record({
      answers: fc.shuffledSubarray([...complaint.answers], { minLength: 3 }),
      replies: fc.shuffledSubarray([...complaint.replies], { minLength: 2 }),
    });
    fc.assert(
      fc.property(shuffled, (order) => {
        expect(complaintDigest({ ...complaint, ...order })).toBe(complaintDigest(complaint));
      }),
    );
  });

  it('counts an answer that was given twice', () => {
    const once = { ...complaint, answers: complaint.answers.slice(0, 2) };
    expect(complaintDigest(once)).not.toBe(complaintDigest(complaint));
  });

  it('differs with who answered', () => {
    const [first, ...others] = complaint.answers.map((answer) => ({ ...answer, by: '63.05' }));
    expect(first).toBeDefined();
    expect(complaintDigest({ ...complaint, answers: others })).not.toBe(complaintDigest(complaint));
  });
});
