import { problem } from '#http';
import { seesOnly, type Person } from '../sign-in/role.js';

/** Whether somebody may tell a story of a participant's cases: the province of all, a leader of their own. */
export const mayPropose = (person: Person, participant: string): boolean =>
  person.role === 'province-supervisor' || (person.role === 'regency-leader' && seesOnly(person) === participant);

/** @throws a 403 problem for whoever only reads */
export function assertProposes({ role }: Person): void {
  if (role !== 'ombudsman') return;
  throw problem(403, 'Forbidden', { detail: 'Auditors read stories.' });
}

/** @throws a 403 problem for whoever is not of the province */
export function assertDecides({ role }: Person): void {
  if (role === 'province-supervisor') return;
  throw problem(403, 'Forbidden', { detail: 'The province decides what is published.' });
}
