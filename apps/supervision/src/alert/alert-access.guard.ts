import { problem } from '#http';
import type { Person } from '../sign-in/role.js';

/**
 * Rules name who is told of everybody: leaders read warnings of their own participant, and no more.
 * @throws a 403 problem for a leader
 */
export function assertSeesRules({ role }: Person): void {
  if (role !== 'regency-leader') return;
  throw problem(403, 'Forbidden', { detail: 'Rules, settings and deliveries of warnings are for the province.' });
}

export const acts = ({ role }: Pick<Person, 'role'>): boolean => role === 'province-supervisor';

/** @throws a 403 problem for whoever only reads */
export function assertActs(person: Person): void {
  if (acts(person)) return;
  throw problem(403, 'Forbidden', { detail: 'That is for the province to do.' });
}
