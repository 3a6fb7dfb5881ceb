import { problem } from '#http';
import { MeetingNotInState } from '../meeting/meeting.errors.js';
import type { Person } from '../sign-in/role.js';
import { BulkActionKeyTaken, BulkActionOutdated, BulkActionRefused } from './bulk-action.errors.js';

/** @throws a 403 problem for whoever only reads */
export function assertActs({ role }: Person): void {
  if (role === 'province-supervisor') return;
  throw problem(403, 'Forbidden', { detail: 'The province acts on complaints: others read them.' });
}

/** What is refused is told field by field; nothing of it was done. */
export async function orBulkProblem<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof BulkActionRefused) {
      throw problem(400, 'Fields not valid', {
        detail: 'This cannot be done so. Nothing was written.',
        errors: error.problems,
      });
    }
    if (error instanceof BulkActionOutdated || error instanceof MeetingNotInState) {
      throw problem(409, 'Changed since the preview', { detail: error.message });
    }
    if (error instanceof BulkActionKeyTaken) throw problem(409, 'Key taken', { detail: error.message });
    throw error;
  }
}
