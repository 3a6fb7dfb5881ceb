import { problem } from '#http';
import { seesOnly, type Person } from '../sign-in/role.js';

/** @throws a 403 problem for whoever only reads */
export function assertChairs({ role }: Person): void {
  if (role === 'province-supervisor') return;
  throw problem(403, 'Forbidden', { detail: 'Meetings are led by the province.' });
}

/** @throws a 403 problem for a leader: the minutes tell of everybody */
export function assertReadsAll(person: Person): void {
  if (seesOnly(person) === null) return;
  throw problem(403, 'Forbidden', { detail: 'The minutes tell of every regency: your own part is on the page.' });
}

/** @throws a 403 problem for a leader who asks for the part of others */
export function assertReadsPart(participant: string, person: Person): void {
  const own = seesOnly(person);
  if (own === null || own === participant) return;
  throw problem(403, 'Forbidden', { detail: `The part of ${own} only.` });
}
