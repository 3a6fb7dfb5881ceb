import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Complaint } from './complaint.js';
import type { ComplaintFact, Happening } from './complaint.events.js';
import { completed, disposedTo, everybody, filed, followedUp, recorded, says, verified } from './complaint.builder.js';
import { decideBatch, type BatchDecision, type HeldItem, type Item } from './decide-batch.js';

const itemOf = (fact: ComplaintFact): Item<null> => ({ fact, carried: null });

/** Gives the facts to the ledger in batches of these sizes, carrying over what a database would. */
function ledger(facts: readonly ComplaintFact[], sizes: readonly number[] = [facts.length]) {
  const complaints = new Map<string, Complaint>();
  let held: HeldItem<null>[] = [];
  const all: BatchDecision<null> = { entries: [], held: [], parked: [], duplicates: [] };
  let start = 0;
  for (const size of [...sizes, facts.length]) {
    const known = { complaints: [...complaints.values()], participants: everybody };
    const decision = decideBatch(known, held, facts.slice(start, start + size).map(itemOf));
    for (const { complaint } of decision.entries) complaints.set(complaint.id, complaint);
    held = decision.held;
    all.entries.push(...decision.entries);
    all.parked.push(...decision.parked);
    all.duplicates.push(...decision.duplicates);
    start += size;
  }
  return { complaints, ...all, held };
}

const own = (sequence: number) => ({ complaintId: '63.71-7', sequence });
const course = [
  says('63.71', filed, own(1)),
  says('63.71', verified, own(2)),
  says('63.71', disposedTo('63.71'), own(3)),
  says('63.71', followedUp, own(4)),
  says('63.71', { name: 'postponed' }, own(5)),
  says('63.71', { name: 'resumed' }, own(6)),
  says('63.71', completed, own(7)),
];

describe('a batch', () => {
  it('numbers the entries of a complaint from 1 without a gap', () => {
    expect(ledger(course).entries.map(({ complaint }) => complaint.version)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  describe('of a source that does not count its events', () => {
    const minute = 60_000;
    const told = [
      says('national', filed, { at: 0 }),
      says('national', verified, { at: 10 * minute }),
      says('national', { name: 'postponed' }, { at: 20 * minute }),
      says('national', { name: 'resumed' }, { at: 30 * minute }),
    ];

    it('is taken in the order of time, however it is mixed up', () => {
      const expected = ledger(told).complaints;
      fc.assert(
        fc.property(fc.shuffledSubarray(told, { minLength: told.length }), (shuffled) => {
          expect(ledger(shuffled).complaints).toEqual(expected);
        }),
      );
    });

    it('is not taken back by older news that comes late; a person looks at it', () => {
      const [first, , postponed, resumed] = told as [ComplaintFact, ComplaintFact, ComplaintFact, ComplaintFact];
      const result = ledger([first, resumed, postponed], [1, 1, 1]);
      expect(result.entries.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'conflict']);
      expect(result.entries[2]?.conflict?.cause).toBe('TOLD_LATE');
      expect(result.entries[2]?.conflict?.reason).toBe(
        'happened at 1970-01-01T00:20:00.000Z, and national already told what happened at 1970-01-01T00:30:00.000Z',
      );
      expect([...result.complaints.values()][0]?.stage.name).toBe('unverified');
    });

    it('is taken as it comes within a minute: clocks differ', () => {
      const [first] = told as [ComplaintFact];
      const resumed = says('national', { name: 'resumed' }, { at: 20 * minute });
      const postponed = says('national', { name: 'postponed' }, { at: 19 * minute });
      expect(ledger([first, resumed, postponed], [1, 1, 1]).entries.map(({ outcome }) => outcome)).toEqual([
        'applied',
        'applied',
        'applied',
      ]);
    });

    it('may tell late what moves nothing', () => {
      const reply = says('national', { name: 'replied' }, { at: 5 * minute });
      const { entries } = ledger([...told, reply], [4, 1]);
      expect(entries.at(-1)?.outcome).toBe('applied');
    });
  });

  it('ends in the same state whatever order and batches a source’s events arrive in', () => {
    const expected = ledger(course).complaints;
    fc.assert(
      fc.property(
        fc.shuffledSubarray(course, { minLength: course.length }),
        fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 7 }),
        (shuffled, sizes) => {
          const result = ledger(shuffled, sizes);
          expect(result.complaints).toEqual(expected);
          expect(result.held).toEqual([]);
          expect(result.parked).toEqual([]);
        },
      ),
    );
  });

  it('puts every item in exactly one list', () => {
    const sources = fc.constantFrom('national', '63.71', '63.03');
    const happenings = fc.constantFrom<Happening>(
      filed,
      verified,
      followedUp,
      completed,
      disposedTo('63.71', '63.03'),
      disposedTo('64.01'),
      { name: 'reopened' },
      recorded('selesai'),
    );
    const facts = fc.array(fc.tuple(sources, happenings, fc.option(fc.integer({ min: 1, max: 4 }), { nil: null })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(facts, fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 12 }), (drawn, sizes) => {
        const given = drawn.map(([source, happening, sequence]) => says(source, happening, { sequence }));
        const { entries, held, parked, duplicates, complaints } = ledger(given, sizes);
        const ids = [...entries, ...held, ...parked, ...duplicates].map(({ fact }) => fact.eventId);
        expect([...ids].sort()).toEqual(given.map(({ eventId }) => eventId).sort());
        const versions = entries.map(({ complaint }) => complaint.version);
        expect(versions).toEqual(versions.map((_version, index) => index + 1));
        expect([...complaints.values()].every(({ version }) => version === versions.length)).toBe(true);
      }),
    );
  });

  it('holds back only the complaint that waits', () => {
    const early = says('63.71', followedUp, own(2));
    const other = says('63.71', filed, { complaintId: '63.71-8', sequence: 1 });
    const { entries, held } = ledger([early, other]);
    expect(entries.map(({ complaint }) => complaint.id)).toEqual(['63.71-8']);
    expect(held).toMatchObject([{ fact: early, awaits: '63.71#1' }]);
  });

  it('recognises by its tracking id a complaint that was filed elsewhere', () => {
    const registered = says('national', { name: 'registered', trackingId: '1916449' }, { complaintId: '63.71-7' });
    const exported = says('63', recorded('belum-terverifikasi'));
    const { complaints, duplicates } = ledger([says('63.71', filed, own(1)), registered, exported]);
    expect([...complaints.keys()]).toEqual(['63.71-7']);
    expect(duplicates.map(({ fact }) => fact)).toEqual([exported]);
  });

  it('does not give a tracking id to a second complaint', () => {
    const taken = { name: 'registered', trackingId: '1916449' } as const;
    const { entries } = ledger([
      says('63.71', filed, own(1)),
      says('63.71', filed, { complaintId: '63.71-8' }),
      says('national', taken, { complaintId: '63.71-7' }),
      says('national', taken, { complaintId: '63.71-8' }),
    ]);
    expect(entries.at(-1)).toMatchObject({
      outcome: 'conflict',
      conflict: { field: 'tracking-id', cause: 'TRACKING_ID_TAKEN', reason: '1916449 is the tracking id of 63.71-7' },
    });
  });
});
