import { problem } from '#http';
import type { Person } from '../sign-in/role.js';
import { LetterOutdated, LetterRefused, LetterStandsOtherwise } from './letter.errors.js';

/** @throws a 403 problem for whoever only reads */
export function assertWrites({ role }: Person): void {
  if (role === 'province-supervisor') return;
  throw problem(403, 'Forbidden', { detail: 'Letters are written by the province.' });
}

/** @throws a 403 problem for a leader: what the province has in hand is not theirs to read */
export function assertReadsTemplates({ role }: Person): void {
  if (role !== 'regency-leader') return;
  throw problem(403, 'Forbidden', { detail: 'Templates are for the province to read.' });
}

/** What is refused is told field by field; nothing of it was taken. */
export async function orLetterProblem<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof LetterRefused) {
      throw problem(400, 'Fields not valid', {
        detail: 'The letter has fields that are missing or not valid. Nothing was changed.',
        errors: error.problems,
      });
    }
    if (error instanceof LetterOutdated) {
      throw problem(409, 'Letter outdated', {
        detail: error.message,
        errors: [{ field: 'basedOn', reason: 'is not the present version' }],
      });
    }
    if (error instanceof LetterStandsOtherwise)
      throw problem(409, 'Letter stands otherwise', { detail: error.message });
    throw error;
  }
}
