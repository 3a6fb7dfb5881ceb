import type { Difference } from './difference.js';

/** Why the hub has not what a participant said, where it is known. */
export interface KnownOutcome {
  kind: 'conflict' | 'parked' | 'held';
  /** Number of the conflict or of the parked message; what a held event waits for. */
  id: string;
}

/**
 * How a difference is healed, always by the ordinary way of an event. `restated`: the participant is told the
 * complaint anew. `asked-again`: it is asked for its missing events. `sent-again`: the national platform is told
 * again what it lacks. `read-again`: what the national platform has is read again.
 */
export type Remedy = 'restated' | 'asked-again' | 'sent-again' | 'read-again';

export type Treatment = { remedies: readonly Remedy[]; reason: null } | { remedies: readonly []; reason: string };

const heal = (...remedies: Remedy[]): Treatment => ({ remedies, reason: null });
const leave = (reason: string): Treatment => ({ remedies: [], reason });

/** What is done about a difference. What only a person can judge is left as it is, and listed. */
export function treatmentOf(difference: Difference, participant: string, outcome: KnownOutcome | null): Treatment {
  const { kind, fields, here, there } = difference;
  if (outcome) return leave(waitsFor[outcome.kind](outcome.id));
  if (fields.some(({ name }) => name === 'copies')) return leave('it is there more than once');
  const owned = fields.filter(({ owner }) => owner === participant).map(({ name }) => name);
  if (participant === 'national') {
    if (kind === 'missing-here') return heal('read-again');
    return owned.length > 0 ? heal('read-again') : heal('read-again', 'sent-again');
  }
  if (kind === 'missing-here') {
    return there?.said ? heal('asked-again') : leave('its events have no numbers by which they could be asked for');
  }
  if (owned.length > 0) return leave(`${[...new Set(owned)].join(', ')}: the word of ${participant} counts`);
  return here ? heal('restated') : leave('the hub does not know it');
}

const waitsFor: Readonly<Record<KnownOutcome['kind'], (id: string) => string>> = {
  conflict: (id) => `conflict ${id} waits for a ruling`,
  parked: (id) => `parked message ${id} could not be applied`,
  held: (awaits) => `an event is held and waits for ${awaits}`,
};
