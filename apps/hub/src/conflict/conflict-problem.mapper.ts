import { problem } from '#http';
import { ConflictNotFound, RuleRefused, RulingRefused } from './conflict.errors.js';

/** An error as the client is told of it; what is not the client's to know goes on as it is. */
export function asProblem(error: unknown): unknown {
  if (error instanceof ConflictNotFound) {
    return problem(404, 'No such conflict', { errors: [{ field: 'id', reason: error.message }] });
  }
  if (error instanceof RulingRefused) {
    return problem(409, 'Cannot be ruled so', { errors: [{ field: error.field, reason: error.message }] });
  }
  if (error instanceof RuleRefused) {
    return problem(409, 'Rule not kept', { errors: [{ field: error.field, reason: error.message }] });
  }
  return error;
}
