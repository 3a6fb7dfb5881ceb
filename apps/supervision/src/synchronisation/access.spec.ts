import { describe, expect, it } from '@jest/globals';
import type { Person } from '../sign-in/role.js';
import { mayOpen, mayReadRules, mayRule } from './access.js';

const somebody = { subject: 's', name: 'S' };
const supervisor: Person = { ...somebody, role: 'province-supervisor', participant: '63' };
const ombudsman: Person = { ...somebody, role: 'ombudsman', participant: null };
const leader: Person = { ...somebody, role: 'regency-leader', participant: '63.71' };

describe('who sees the synchronisation of whom', () => {
  it('is everybody who sees all regencies, of all', () => {
    for (const person of [supervisor, ombudsman]) {
      expect([mayOpen(person, '63.01'), mayReadRules(person)]).toEqual([true, true]);
    }
  });

  it('is a leader, of their own regency', () => {
    expect([mayOpen(leader, '63.71'), mayOpen(leader, '63.7'), mayOpen(leader, '63')]).toEqual([true, false, false]);
    expect(mayReadRules(leader)).toBe(false);
  });

  it('and only the province rules', () => {
    expect([mayRule(supervisor), mayRule(ombudsman), mayRule(leader)]).toEqual([true, false, false]);
  });
});
