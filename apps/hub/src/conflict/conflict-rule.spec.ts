import { describe, expect, it } from '@jest/globals';
import { anybody, ruleFor, tieWith, type ConflictCase, type ConflictRule } from './conflict-rule.js';

let kept = 0;
const rule = (claimant: string, owner: string, more: Partial<ConflictRule> = {}): ConflictRule => ({
  id: ++kept,
  version: 1,
  field: 'status',
  claimant,
  owner,
  outcome: 'claim',
  reason: 'Selalu begitu.',
  by: 'Koordinator',
  since: '2026-01-05T00:00:00.000Z',
  withdrawn: null,
  ...more,
});
const conflict: ConflictCase = { field: 'status', claimant: '63.03', owner: '63.71' };

describe('the rule for a conflict', () => {
  const everybodys = rule(anybody, anybody);
  const claimants = rule('63.03', anybody);
  const exact = rule('63.03', '63.71');

  it('is the one that names most participants, in whatever order they were kept', () => {
    expect(ruleFor([everybodys, claimants, exact], conflict)).toBe(exact);
    expect(ruleFor([exact, claimants, everybodys], conflict)).toBe(exact);
    expect(ruleFor([everybodys, claimants, exact], { ...conflict, owner: '63.72' })).toBe(claimants);
    expect(ruleFor([everybodys, claimants, exact], { ...conflict, claimant: '63.72' })).toBe(everybodys);
  });

  it('is none of another field, and none that was withdrawn', () => {
    const withdrawn = { by: 'Koordinator', at: '2026-01-06T00:00:00.000Z', reason: 'Keliru.' };
    expect(ruleFor([rule('63.03', '63.71', { field: 'handling' })], conflict)).toBeNull();
    expect(ruleFor([rule('63.03', '63.71', { withdrawn })], conflict)).toBeNull();
    expect(ruleFor([everybodys, { ...exact, withdrawn }], conflict)).toBe(everybodys);
  });
});

describe('a new rule', () => {
  it('ties with one that is as precise about the same conflicts', () => {
    const claimants = rule('63.03', anybody);
    expect(tieWith([claimants], { ...conflict, claimant: anybody })).toBe(claimants);
    expect(tieWith([claimants], { ...conflict, claimant: anybody, field: 'handling' })).toBeNull();
    expect(tieWith([claimants], { ...conflict, claimant: '63.72', owner: anybody })).toBeNull();
    const withdrawn = { by: 'Koordinator', at: '2026-01-06T00:00:00.000Z', reason: 'Keliru.' };
    expect(tieWith([{ ...claimants, withdrawn }], { ...conflict, claimant: anybody })).toBeNull();
  });

  it('ties neither with the one that it changes nor with a more precise one', () => {
    expect(tieWith([rule('63.03', '63.71')], conflict)).toBeNull();
    expect(tieWith([rule('63.03', anybody)], conflict)).toBeNull();
  });
});
