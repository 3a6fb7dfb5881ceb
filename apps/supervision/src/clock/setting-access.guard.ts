import { problem } from '#http';
import type { Person } from '../sign-in/role.js';
import { SettingOutdated, SettingRefused } from './setting-refused.errors.js';

/** @throws a 403 problem for whoever only reads */
export function assertMaySet({ role }: Person): void {
  if (role === 'province-supervisor') return;
  throw problem(403, 'Forbidden', { detail: 'That is for the province to set.' });
}

/** What is refused is told field by field; nothing of it was taken. */
export async function orProblem<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof SettingRefused) {
      throw problem(400, 'Fields not valid', {
        detail: 'The request has fields that are missing, unknown or not valid. Nothing was changed.',
        errors: error.problems,
      });
    }
    if (error instanceof SettingOutdated) {
      throw problem(409, 'Setting outdated', {
        detail: error.message,
        errors: [{ field: 'basedOn', reason: 'is not the present version' }],
      });
    }
    throw error;
  }
}
