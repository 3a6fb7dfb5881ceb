import { describe, expect, it } from '@jest/globals';
import type { Difference, DifferingField } from './difference.js';
import { isSame } from './difference.js';
import { treatmentOf } from './healing.js';

const side = { version: 2, said: 1, digest: 'a' };
const difference = (facts: Partial<Difference> = {}): Difference => ({
  complaintId: '63.71-2026-000001',
  kind: 'differs',
  trackingId: '1916449',
  fields: [],
  here: side,
  there: { ...side, digest: 'b' },
  ...facts,
});
const differs = (name: DifferingField['name'], owner: string | null) => difference({ fields: [{ name, owner }] });

describe('what is done about a difference', () => {
  it.each([
    ['what a participant lacks is told to it anew', difference({ kind: 'missing-there', there: null }), ['restated']],
    ['what it was told and does not hold, too', difference({ kind: 'behind' }), ['restated']],
    ['what the hub lacks is asked for', difference({ kind: 'missing-here' }), ['asked-again']],
    ['a word of somebody else is told anew', differs('title', 'national'), ['restated']],
  ])('%s', (_what, found, remedies) => {
    expect(treatmentOf(found, '63.71', null)).toEqual({ remedies, reason: null });
  });

  it('is nothing where the word of the participant counts: a person has to look', () => {
    const mixed = difference({
      fields: [
        { name: 'status', owner: '63.71' },
        { name: 'title', owner: 'national' },
      ],
    });
    expect(treatmentOf(mixed, '63.71', null)).toEqual({ remedies: [], reason: 'status: the word of 63.71 counts' });
  });

  it.each([
    ['conflict', 'conflict 12 waits for a ruling'],
    ['parked', 'parked message 12 could not be applied'],
    ['held', 'an event is held and waits for 12'],
  ] as const)('is nothing while the hub has what was said as %s', (kind, reason) => {
    const found = difference({ kind: 'missing-here' });
    expect(treatmentOf(found, '63.71', { kind, id: '12' })).toEqual({ remedies: [], reason });
  });

  it('is nothing where events have no numbers, or a complaint is there twice', () => {
    expect(
      treatmentOf(difference({ kind: 'missing-here', there: { ...side, said: null } }), '63.71', null),
    ).toMatchObject({ remedies: [] });
    expect(treatmentOf(differs('copies', null), 'national', null)).toMatchObject({ remedies: [] });
  });

  it('at the national platform is to read again what it has and to send again what it lacks', () => {
    expect(treatmentOf(differs('answers', '63.71'), 'national', null).remedies).toEqual(['read-again', 'sent-again']);
    expect(treatmentOf(differs('title', 'national'), 'national', null).remedies).toEqual(['read-again']);
    expect(treatmentOf(difference({ kind: 'missing-here' }), 'national', null).remedies).toEqual(['read-again']);
  });
});

describe('a difference', () => {
  it('is the same when neither side moved between two looks', () => {
    expect(isSame(difference(), difference())).toBe(true);
    expect(isSame(difference(), difference({ here: { ...side, digest: 'c' } }))).toBe(false);
    expect(isSame(difference(), difference({ there: null }))).toBe(false);
    expect(isSame(difference(), difference({ kind: 'behind' }))).toBe(false);
  });
});
