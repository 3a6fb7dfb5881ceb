import { isNamed, type LaporEvent } from './cloud-event.js';
import type { EventProblem } from './schema-check.js';

/** What of the contract a JSON Schema cannot say, checked on an event that its schema accepts. */
export function ruleProblems(event: LaporEvent): EventProblem[] {
  return [...storableProblems(event, ''), ...keyProblems(event), ...dataProblems(event)];
}

function keyProblems({ type, source, subject, partitionkey }: LaporEvent): EventProblem[] {
  const problems: EventProblem[] = [];
  if (type.startsWith('id.lapor.participant.') && subject !== source) {
    problems.push({ field: 'subject', reason: 'must be the source itself: a participant speaks for itself only' });
  }
  if (partitionkey !== undefined && partitionkey !== subject) {
    problems.push({ field: 'partitionkey', reason: 'must be the subject, by which events are kept in order' });
  }
  return problems;
}

function dataProblems(event: LaporEvent): EventProblem[] {
  if (isNamed(event, 'disposed')) {
    const { to } = event.data;
    const problems: EventProblem[] = [];
    if (to.filter(({ lead }) => lead).length !== 1) {
      problems.push({ field: 'data.to', reason: 'must have exactly one lead' });
    }
    if (new Set(to.map(({ participant }) => participant)).size !== to.length) {
      problems.push({ field: 'data.to', reason: 'must name each participant once' });
    }
    return problems;
  }
  if (isNamed(event, 'recategorised') && !event.data.classification && !event.data.category) {
    return [{ field: 'data', reason: 'must have a classification or a category' }];
  }
  if (isNamed(event, 'linked') && event.data.duplicateOf === event.subject) {
    return [{ field: 'data.duplicateOf', reason: 'must be another complaint' }];
  }
  return [];
}

/** NUL and halves of surrogate pairs are JSON, but neither PostgreSQL nor the canonical form of a digest takes them. */
function storableProblems(value: unknown, path: string): EventProblem[] {
  if (typeof value === 'string') {
    return /[\0\p{Surrogate}]/u.test(value)
      ? [{ field: path, reason: 'must not have NUL or half a surrogate pair in it' }]
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => storableProblems(child, path === '' ? key : `${path}.${key}`));
}
