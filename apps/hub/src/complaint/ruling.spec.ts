import { describe, expect, it } from '@jest/globals';
import {
  after,
  completed,
  disposedTo,
  everybody,
  filed,
  followedUp,
  given,
  recorded,
  ruled,
  says,
  transferredTo,
  verified,
  when,
} from './complaint.builder.js';
import { handlerOf, type Complaint } from './complaint.js';
import type { ComplaintFact, Fact, Happening } from './complaint.events.js';
import { decideBatch } from './decide-batch.js';
import { statusOf } from './lifecycle.js';

const atBanjarmasin = (): Complaint => given(says('national', filed), says('national', disposedTo('63.71')));

/** The complaint with the fact as its newest conflict. */
function disputed(complaint: Complaint, claim: Fact<Happening>): Complaint {
  const decision = when(complaint, claim);
  if (decision.outcome !== 'conflict') throw new Error(JSON.stringify(decision));
  return decision.complaint;
}

/** The complaint after the claim of this source won. */
function won(complaint: Complaint, source: string, happening: Happening, at = 0): Complaint {
  const claim = says(source, happening, { at });
  const before = disputed(complaint, claim);
  return after(before, says('63', ruled('claim', before.version, claim)));
}

describe('a ruling', () => {
  const claim = says('63.03', completed);
  const before = disputed(atBanjarmasin(), claim);

  it('for what stands closes the conflict and changes nothing else', () => {
    const decided = after(before, says('63', ruled('stands', 3, claim)));
    expect(decided).toEqual({ ...atBanjarmasin(), version: 4 });
  });

  it('closes the conflict that it names and no other', () => {
    const other = says('63.72', completed);
    const both = disputed(before, other);
    const decided = after(both, says('63', ruled('stands', 3, claim)));
    expect(decided.openConflicts.map(({ eventId }) => eventId)).toEqual([other.eventId]);
  });

  it.each(['63.71', 'national'])('is for the province to give, not for %s', (source) => {
    expect(when(before, says(source, ruled('claim', 3, claim)))).toMatchObject({
      outcome: 'parked',
      cause: 'NOT_THE_PROVINCE',
      field: 'source',
    });
  });

  it('has nothing to decide where there is no open conflict, or none any more', () => {
    const ruling = says('63', ruled('claim', 3, claim));
    const none = { outcome: 'parked', cause: 'NO_OPEN_CONFLICT', field: 'data.conflictVersion' };
    expect(when(atBanjarmasin(), ruling)).toMatchObject(none);
    expect(when(before, says('63', ruled('claim', 2, claim)))).toMatchObject(none);
    expect(when(after(before, ruling), says('63', ruled('stands', 3, claim)))).toMatchObject(none);
  });

  it.each<[string, Fact<Happening>]>([
    ['another participant', { ...claim, source: '63.72' }],
    ['another event', { ...claim, eventId: 'event-0' }],
    ['another kind of event', { ...claim, happening: { name: 'archived' } }],
    ['other words', { ...claim, dataDigest: 'digest of other words' }],
  ])('is refused when what it repeats was said by %s than the conflict', (_what, forged) => {
    expect(when(before, says('63', ruled('claim', 3, forged)))).toMatchObject({
      outcome: 'parked',
      cause: 'ANOTHER_CLAIM',
      field: 'data.claim',
    });
  });
});

describe('a claim that won', () => {
  it('is applied to the complaint as it stands, whoever owns what', () => {
    const decided = won(atBanjarmasin(), '63.03', followedUp);
    expect(decided).toMatchObject({ followUps: 1, stage: { name: 'in-progress' }, openConflicts: [] });
  });

  it('closes the task of the one that claims it', () => {
    const joint = given(says('national', filed), says('national', disposedTo('63.71', '63.03')));
    const archived = after(joint, says('63.71', { name: 'archived' }));
    const decided = won(archived, '63.03', completed);
    expect(decided.assignments.map(({ task }) => task)).toEqual(['open', 'done']);
    expect(decided.stage).toEqual({ name: 'in-progress' });
  });

  it('of one without a task in it closes that of the handler', () => {
    expect(won(atBanjarmasin(), '63.03', completed).stage).toEqual({ name: 'completed', by: 'admin' });
    const unassigned = given(says('63.71', filed, { complaintId: '63.71-7' }));
    const elsewhere = says('63.03', completed, { complaintId: '63.71-7' });
    const conflicting = disputed(unassigned, elsewhere);
    const decided = after(conflicting, says('63', ruled('claim', 2, elsewhere), { complaintId: '63.71-7' }));
    expect(decided.stage).toEqual({ name: 'completed', by: 'admin' });
  });

  it('passes on the task of the handler, so that there is always one lead', () => {
    const decided = won(atBanjarmasin(), '63.03', transferredTo('63.72'));
    expect(handlerOf(decided)).toBe('63.72');
    expect(decided.assignments.filter(({ lead }) => lead)).toHaveLength(1);
  });

  const closed = after(atBanjarmasin(), says('national', { name: 'completed', by: 'reporter', waives: [] }));
  it.each<[Happening, string]>([
    [verified, 'belum-ditindaklanjuti'],
    [disposedTo('63.03'), 'belum-ditindaklanjuti'],
    [{ name: 'postponed' }, 'ditunda'],
    [{ name: 'resumed' }, 'belum-ditindaklanjuti'],
    [{ name: 'archived' }, 'diarsip'],
    [{ name: 'withdrawn' }, 'diarsip'],
  ])('moves a completed complaint where it can otherwise not go: %j', (happening, status) => {
    const source = happening.name === 'withdrawn' ? 'national' : '63.71';
    expect(when(closed, says(source, happening)).outcome).toBe('conflict');
    expect(statusOf(won(closed, source, happening).stage)).toBe(status);
  });

  it('tells the report in other words and leaves its course alone', () => {
    const again = says('national', { ...(filed as Happening & { name: 'filed' }), secret: true });
    const before = disputed(atBanjarmasin(), again);
    const decided = after(before, says('63', ruled('claim', 3, again)));
    expect(decided).toMatchObject({ secret: true, stage: { name: 'disposed' } });
    expect(decided.assignments).toEqual(atBanjarmasin().assignments);
  });

  it('opens again what was answered as being worked on', () => {
    const answered = after(atBanjarmasin(), says('63.71', followedUp), says('63.71', completed));
    expect(statusOf(won(answered, '63.71', verified).stage)).toBe('diproses');
  });

  it('speaks louder than the export by which alone the complaint was known', () => {
    const exported = given(says('63', recorded('diproses')));
    expect(won(exported, '63.03', followedUp)).toMatchObject({ origin: 'event', followUps: 1 });
  });

  it('of an export does not make the complaint one that only an export tells of', () => {
    const decided = won(atBanjarmasin(), '63', recorded('selesai'));
    expect(decided).toMatchObject({ origin: 'event', stage: { name: 'completed' } });
  });

  it('never takes the tracking id of another complaint', () => {
    const local = { complaintId: '63.71-7' };
    const claim = says('63.71', { name: 'registered', trackingId: '1916449' }, local);
    const decided = (outcome: 'claim' | 'stands') => {
      const ruling = says('63', ruled(outcome, 2, claim), local);
      const facts: ComplaintFact[] = [says('national', filed), says('63.71', filed, local), claim, ruling];
      const known = { complaints: [], participants: everybody };
      return decideBatch(
        known,
        [],
        facts.map((fact) => ({ fact, carried: null })),
      );
    };
    expect(decided('claim').entries.map(({ outcome }) => outcome)).toEqual(['applied', 'applied', 'conflict']);
    expect(decided('claim').parked).toMatchObject([
      { cause: 'TRACKING_ID_TAKEN', field: 'data.claim.data.trackingId' },
    ]);
    expect(decided('stands').entries.at(-1)?.complaint).toMatchObject({ trackingId: null, openConflicts: [] });
  });
});
