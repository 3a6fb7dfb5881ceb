import type { ClockName } from './limit.js';
import type { Instant } from './zone.js';

/** A run of a clock as it is kept, as far as a move of it is looked at. */
export interface KeptRun {
  readonly clock: ClockName;
  readonly participant: string;
  readonly cycle: number;
  readonly startedByVersion: number;
  readonly deadline: Instant | null;
}

export const moveKinds = ['moved', 'added', 'gone'] as const;
export type MoveKind = (typeof moveKinds)[number];

/** A deadline that is another one, or that only one of both settings gives. Null: paused, or none. */
export interface ClockMove extends Pick<KeptRun, 'clock' | 'participant' | 'cycle'> {
  readonly kind: MoveKind;
  readonly before: Instant | null;
  readonly after: Instant | null;
}

/** What other settings make of the runs of one complaint. */
export function movesBetween(before: readonly KeptRun[], after: readonly KeptRun[]): ClockMove[] {
  const left = new Map(before.map((run) => [keyOf(run), run]));
  const moves: ClockMove[] = [];
  for (const run of after) {
    const known = left.get(keyOf(run));
    left.delete(keyOf(run));
    if (known === undefined) moves.push({ ...named(run), kind: 'added', before: null, after: run.deadline });
    else if (known.deadline !== run.deadline) {
      moves.push({ ...named(run), kind: 'moved', before: known.deadline, after: run.deadline });
    }
  }
  for (const run of left.values()) moves.push({ ...named(run), kind: 'gone', before: run.deadline, after: null });
  return moves;
}

const keyOf = ({ clock, participant, startedByVersion }: KeptRun): string =>
  `${clock} ${participant} ${startedByVersion}`;

const named = ({ clock, participant, cycle }: KeptRun) => ({ clock, participant, cycle });
