import { problem } from '#http';
import type { Person } from '../sign-in/role.js';
import { mayOpen } from './access.js';

/** @throws a 403 problem when the line of this participant is not the person's to read */
export function assertMayOpen(person: Person, participant: string): void {
  if (mayOpen(person, participant)) return;
  throw problem(403, 'Forbidden', { detail: 'A leader reads the line of their own regency only.' });
}
