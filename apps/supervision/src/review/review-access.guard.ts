import { problem } from '#http';
import { seesOnly, type Person } from '../sign-in/role.js';

/** @throws a 403 problem for whoever only reads */
export function assertJudges({ role }: Person): void {
  if (role === 'province-supervisor') return;
  throw problem(403, 'Forbidden', { detail: 'Answers are judged by the province.' });
}

/** @throws a 403 problem for a leader who asks for the cases of others */
export function assertOpensCases(participant: string | undefined, person: Person): void {
  const own = seesOnly(person);
  if (own === null || participant === own) return;
  throw problem(403, 'Forbidden', { detail: `Cases of ${own} only: say participant=${own}.` });
}
