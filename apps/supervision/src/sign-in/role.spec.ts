import { describe, expect, it } from '@jest/globals';
import { personOf, seesOnly } from './role.js';

const leader = { sub: 'rina', name: 'Rina', role: 'regency-leader', participant: '63.71' };

describe('personOf', () => {
  it('reads who somebody is and what they may see', () => {
    const person = personOf(leader);
    expect(person).toEqual({ subject: 'rina', name: 'Rina', role: 'regency-leader', participant: '63.71' });
    expect(person && seesOnly(person)).toBe('63.71');
  });

  it('lets the province and the Ombudsman see all', () => {
    const auditor = personOf({ sub: 'o', role: 'ombudsman' });
    const supervisor = personOf({ sub: 's', role: 'province-supervisor', participant: '63' });
    expect(auditor && seesOnly(auditor)).toBeNull();
    expect(supervisor && seesOnly(supervisor)).toBeNull();
    expect(auditor?.name).toBe('o');
  });

  it.each([
    [{ ...leader, role: 'admin' }],
    [{ ...leader, role: undefined }],
    [{ ...leader, participant: undefined }],
    [{ ...leader, participant: '' }],
    [{ ...leader, sub: 7 }],
  ])('gives no right for %j', (claims) => {
    expect(personOf(claims)).toBeNull();
  });
});
