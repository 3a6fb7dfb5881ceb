import { describe, expect, it } from '@jest/globals';
import { unknownComplaint } from './complaint.js';
import {
  after,
  completed,
  disposedTo,
  filed,
  followedUp,
  given,
  recorded,
  says,
  transferredTo,
  verified,
  when,
} from './complaint.builder.js';
import type { Happening } from './complaint.events.js';
import { statusOf } from './lifecycle.js';

const reported = () => given(says('national', filed));
const atBanjarmasin = () => given(says('national', filed), says('national', disposedTo('63.71')));
const stageAfter = (...facts: Parameters<typeof given>) => given(...facts).stage.name;

describe('the course of a complaint', () => {
  it('goes from filing to completion by the office that was given it', () => {
    const complaint = after(
      atBanjarmasin(),
      says('63.71', verified),
      says('63.71', followedUp),
      says('63.71', completed),
    );
    expect(complaint).toMatchObject({ version: 5, stage: { name: 'completed', by: 'admin' }, followUps: 1 });
  });

  it('lets a system skip verification and disposition', () => {
    const own = { complaintId: '63.71-7' };
    expect(stageAfter(says('63.71', filed, own), says('63.71', followedUp, own))).toBe('in-progress');
  });

  it('goes back to work when resumed: in progress after a follow-up, disposed without one', () => {
    const postponed: Happening = { name: 'postponed' };
    const resumed: Happening = { name: 'resumed' };
    const before = after(atBanjarmasin(), says('63.71', postponed), says('63.71', resumed));
    expect(before.stage.name).toBe('disposed');
    const later = after(atBanjarmasin(), says('63.71', followedUp), says('63.71', postponed), says('63.71', resumed));
    expect(later.stage.name).toBe('in-progress');
  });

  it('is reopened by the reporter and completed again', () => {
    const closed = after(atBanjarmasin(), says('63.71', followedUp), says('63.71', completed));
    const reopened = after(closed, says('national', { name: 'reopened' }));
    expect(reopened.stage.name).toBe('in-progress');
    expect(after(reopened, says('63.71', completed)).stage.name).toBe('completed');
  });

  it('keeps a completed complaint completed when the reporter replies', () => {
    const closed = after(atBanjarmasin(), says('63.71', followedUp), says('63.71', completed));
    expect(after(closed, says('national', { name: 'replied' })).stage.name).toBe('completed');
  });
});

describe('ownership', () => {
  it('makes a follow-up by somebody who does not handle the complaint a conflict that changes only its version and waits for a ruling', () => {
    const complaint = atBanjarmasin();
    const claim = says('63.03', followedUp);
    const decision = when(complaint, claim);
    expect(decision).toMatchObject({ outcome: 'conflict', field: 'handling', cause: 'NOT_OWNER' });
    const { source, eventId, dataDigest } = claim;
    expect(decision.outcome === 'conflict' && decision.complaint).toEqual({
      ...complaint,
      version: 3,
      openConflicts: [{ version: 3, source, eventId, dataDigest, name: 'followedup' }],
    });
  });

  it('hands handling over with a transfer: the old office may no longer speak, the new one may', () => {
    const moved = after(atBanjarmasin(), says('63.71', transferredTo('63.03')));
    expect(when(moved, says('63.71', followedUp)).outcome).toBe('conflict');
    expect(when(moved, says('63.03', followedUp)).outcome).toBe('applied');
    expect(moved.transfers).toBe(1);
  });

  it('hears the reporter where they filed, and on the national platform once it knows the complaint', () => {
    const own = { complaintId: '63.71-7' };
    const local = given(says('63.71', filed, own));
    expect(when(local, says('national', { name: 'replied' }, own)).outcome).toBe('conflict');
    const known = after(local, says('national', { name: 'registered', trackingId: '9165816' }, own));
    expect(when(known, says('national', { name: 'replied' }, own)).outcome).toBe('applied');
    expect(when(known, says('63.03', { name: 'replied' }, own)).outcome).toBe('conflict');
  });

  it('lets only the one who verified it last classify it again', () => {
    const complaint = after(atBanjarmasin(), says('63.71', verified));
    const again: Happening = { name: 'recategorised', classification: 'aspirasi', category: null };
    expect(when(complaint, says('national', again)).outcome).toBe('conflict');
    expect(after(complaint, says('63.71', again)).classification).toBe('aspirasi');
  });

  it('makes disposing of a completed complaint a conflict', () => {
    const closed = after(atBanjarmasin(), says('63.71', followedUp), says('63.71', completed));
    expect(when(closed, says('63.71', disposedTo('63.03')))).toMatchObject({
      outcome: 'conflict',
      cause: 'STAGE_FORBIDS',
      reason: 'cannot happen while the complaint is completed',
    });
  });
});

describe('joint disposition', () => {
  const bridge = () => given(says('national', filed), says('national', disposedTo('63.71', '63.03')));

  it('completes when the lead says so and every task is done', () => {
    const declared = after(bridge(), says('63.71', followedUp), says('63.71', completed));
    expect(declared.stage.name).toBe('in-progress');
    expect(after(declared, says('63.03', completed)).stage.name).toBe('completed');
  });

  it('does not complete by the tasks alone while the lead is silent', () => {
    expect(after(bridge(), says('63.03', completed)).stage.name).toBe('in-progress');
  });

  it('completes at once when the lead waives what is open', () => {
    const waiving: Happening = { name: 'completed', by: 'admin', waives: ['63.03'] };
    const complaint = after(bridge(), says('63.71', waiving));
    expect(complaint.stage.name).toBe('completed');
    expect(complaint.assignments.map(({ task }) => task)).toEqual(['done', 'waived']);
  });

  it('keeps the lead when the other passes its task on', () => {
    const moved = after(bridge(), says('63.03', transferredTo('63.72')));
    expect(moved.assignments.map(({ participant, lead }) => [participant, lead])).toEqual([
      ['63.71', true],
      ['63.72', false],
    ]);
  });

  it('makes two tasks one when the lead passes its task to the other', () => {
    const moved = after(bridge(), says('63.71', transferredTo('63.03')));
    expect(moved.assignments).toEqual([{ participant: '63.03', office: null, lead: true, task: 'open' }]);
  });
});

describe('what cannot be applied as it is', () => {
  it('holds what comes before the filing', () => {
    expect(when(unknownComplaint('63.71-7'), says('63.71', followedUp, { complaintId: '63.71-7' }))).toEqual({
      outcome: 'held',
      awaits: 'filed',
    });
  });

  it('holds what comes before its predecessor and says which one that is', () => {
    const own = { complaintId: '63.71-7' };
    const complaint = given(says('63.71', filed, { ...own, sequence: 1 }));
    expect(when(complaint, says('63.71', followedUp, { ...own, sequence: 3 }))).toEqual({
      outcome: 'held',
      awaits: '63.71#2',
    });
  });

  it('parks an event that reuses a sequence', () => {
    const own = { complaintId: '63.71-7', sequence: 1 };
    expect(when(given(says('63.71', filed, own)), says('63.71', followedUp, own))).toMatchObject({
      outcome: 'parked',
      cause: 'SEQUENCE_REUSED',
    });
  });

  it('parks a filing under the name of another participant', () => {
    expect(when(unknownComplaint('63.03-7'), says('63.71', filed, { complaintId: '63.03-7' }))).toMatchObject({
      outcome: 'parked',
      cause: 'FOREIGN_SUBJECT',
      field: 'subject',
    });
  });

  it.each([
    ['nobody knows', disposedTo('64.01'), 'UNKNOWN_PARTICIPANT'],
    ['is named twice', disposedTo('63.71', '63.71'), 'LEAD_MISSING'],
  ])('parks a disposition to somebody who %s', (_who, disposition, cause) => {
    expect(when(reported(), says('national', disposition))).toMatchObject({ outcome: 'parked', cause });
  });

  it('parks a disposition without a lead', () => {
    const leaderless: Happening = { name: 'disposed', to: [{ participant: '63.71', office: null, lead: false }] };
    expect(when(reported(), says('national', leaderless))).toMatchObject({ cause: 'LEAD_MISSING', field: 'data.to' });
  });
});

describe('an export beside events', () => {
  it('is all there is to know of a complaint without events, and a later export moves it on', () => {
    const imported = given(says('63', recorded('diproses')));
    expect(imported).toMatchObject({ origin: 'export', stage: { name: 'in-progress' } });
    expect(statusOf(after(imported, says('63', recorded('selesai'))).stage)).toBe('selesai');
  });

  it('never overwrites what came by event: the same status is a duplicate, another one a conflict', () => {
    const complaint = atBanjarmasin();
    expect(when(complaint, says('63', recorded('belum-ditindaklanjuti'))).outcome).toBe('duplicate');
    expect(when(complaint, says('63', recorded('selesai')))).toMatchObject({
      outcome: 'conflict',
      field: 'status',
      cause: 'EXPORT_DIFFERS',
    });
  });

  it('gives way when the events of the complaint come after all', () => {
    const imported = given(says('63', recorded('selesai')));
    const told = after(imported, says('national', filed), says('national', disposedTo('63.71')));
    expect(told).toMatchObject({ origin: 'event', stage: { name: 'disposed' }, statusWord: null });
  });
});

describe('secrecy', () => {
  it('stays once it was asked for, whatever a later copy says', () => {
    const secret: Happening = { ...(recorded('diproses') as Happening & { name: 'recorded' }), secret: true };
    const imported = given(says('63', secret));
    expect(after(imported, says('63', recorded('selesai'))).secret).toBe(true);
  });
});
