import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  completed,
  disposedTo,
  everybody,
  filed,
  followedUp,
  ruled,
  says,
  transferredTo,
  verified,
} from './complaint.builder.js';
import type { Complaint } from './complaint.js';
import { isRuling, type ComplaintFact, type Fact, type Happening } from './complaint.events.js';
import { decideBatch, type DecidedEntry, type HeldItem } from './decide-batch.js';

const complaintId = '63.71-7';
const own = (sequence: number) => ({ complaintId, sequence });

/** The ledger of one complaint, fed in batches of these sizes. */
class Arrivals {
  complaint: Complaint | null = null;
  readonly entries: DecidedEntry<null>[] = [];
  readonly parked: unknown[] = [];
  held: HeldItem<null>[] = [];

  arrive(facts: readonly ComplaintFact[], sizes: readonly number[] = []): this {
    let start = 0;
    for (const size of [...sizes, facts.length]) {
      const items = facts.slice(start, start + size).map((fact) => ({ fact, carried: null }));
      const complaints = this.complaint ? [this.complaint] : [];
      const decided = decideBatch({ complaints, participants: everybody }, this.held, items);
      this.complaint = decided.entries.at(-1)?.complaint ?? this.complaint;
      this.held = decided.held;
      this.entries.push(...decided.entries);
      this.parked.push(...decided.parked);
      start += size;
    }
    return this;
  }

  /** Rules on all open conflicts, in the order of their events. */
  rule(holds: (eventId: string) => boolean): this {
    const open = [...(this.complaint?.openConflicts ?? [])].sort((one, other) =>
      one.eventId < other.eventId ? -1 : 1,
    );
    return this.arrive(
      open.flatMap(({ eventId, version }) => {
        const claim = this.entries.map(({ fact }) => fact).find((fact) => fact.eventId === eventId);
        if (!claim || isRuling(claim)) return [];
        return says('63', ruled(holds(eventId) ? 'claim' : 'stands', version, claim), { complaintId });
      }),
    );
  }

  /** All that systems share of the complaint, and which facts count. */
  end() {
    const { version: _entries, told: _told, ...complaint } = this.complaint ?? {};
    const counting = this.entries.flatMap(({ fact, outcome }) => {
      if (outcome === 'conflict' || (isRuling(fact) && fact.happening.outcome === 'stands')) return [];
      return isRuling(fact) ? fact.happening.claim.eventId : fact.eventId;
    });
    return { complaint, counting: counting.sort(), held: this.held, parked: this.parked };
  }
}

describe('the order in which events arrive', () => {
  const byOwner = [
    says('63.71', filed, own(1)),
    says('63.71', verified, own(2)),
    says('63.71', disposedTo('63.71'), own(3)),
    says('63.71', followedUp, own(4)),
    says('63.71', { name: 'postponed' }, own(5)),
    says('63.71', { name: 'resumed' }, own(6)),
    says('63.71', completed, own(7)),
  ];
  const byStrangers = [
    says('63.03', followedUp, own(1)),
    says('63.03', { name: 'postponed' }, own(2)),
    says('63.03', transferredTo('63.72'), own(3)),
    says('63.72', { name: 'replied' }, own(1)),
    says('63.72', { name: 'archived' }, own(2)),
    says('63.72', { name: 'reopened' }, own(3)),
    says('national', { name: 'registered', trackingId: '1916449' }, own(1)),
    says('national', { name: 'replied' }, own(2)),
  ];
  const all = [...byOwner, ...byStrangers];

  it('does not change the end once every conflict between an owner and others is ruled', () => {
    const judges = fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length });
    const arrivals = fc.shuffledSubarray(all, { minLength: all.length });
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 10 });
    fc.assert(
      fc.property(judges, arrivals, sizes, (judge, shuffled, batches) => {
        const holds = (eventId: string) => judge[all.findIndex((fact) => fact.eventId === eventId)] === true;
        const end = new Arrivals().arrive(shuffled, batches).rule(holds).end();
        expect(end).toEqual(new Arrivals().arrive(all).rule(holds).end());
        expect(end).toMatchObject({ held: [], parked: [], complaint: { openConflicts: [] } });
      }),
      { numRuns: 300 },
    );
  });

  it('decides between two who both may speak, where neither event waits for the other', () => {
    const closed = says('63.03', { name: 'completed', by: 'reporter', waives: [] });
    const postponed = says('63.71', { name: 'postponed' });
    const arrived = (...facts: Fact<Happening>[]) =>
      new Arrivals().arrive([
        says('63.03', filed, { complaintId: '63.03-7' }),
        says('63.03', disposedTo('63.71'), { complaintId: '63.03-7' }),
        ...facts.map((fact) => ({ ...fact, complaintId: '63.03-7' })),
      ]);
    expect(arrived(postponed, closed).complaint?.stage.name).toBe('completed');
    const late = arrived(closed, postponed);
    expect(late.entries.at(-1)?.outcome).toBe('conflict');
    // Ruled for what stands, it ends as in the other order; ruled for the claim, it does not: that is what is ruled.
    const ruling = (outcome: 'claim' | 'stands') =>
      arrived(closed, postponed).arrive([says('63', ruled(outcome, 4, postponed), { complaintId: '63.03-7' })])
        .complaint?.stage.name;
    expect(ruling('stands')).toBe('completed');
    expect(ruling('claim')).toBe('postponed');
  });
});
