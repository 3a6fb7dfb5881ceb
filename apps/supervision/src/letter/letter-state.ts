import type { Day } from '../clock/day.js';

/** How letters stand, in the order in which they do. */
export const letterStates = [
  'draft',
  'withdrawn',
  'waiting',
  'sent',
  'received',
  'overdue',
  'answered',
  'escalated',
  'settled',
] as const;
export type LetterState = (typeof letterStates)[number];

/** What is known of a letter; instants as text, null for what has not happened. */
export interface LetterFacts {
  readonly issuedAt: string | null;
  /** It left for the participant, by the hub. */
  readonly sentAt: string | null;
  readonly receivedAt: string | null;
  readonly answeredAt: string | null;
  /** The issued letter of the next kind that refers to it. */
  readonly followedBy: string | null;
  readonly ended: 'withdrawn' | 'settled' | null;
  /** Last day for the answer. */
  readonly deadline: Day;
}

/**
 * How a letter stands on a day. Nobody is late with the answer to a letter that has not left; an answer ends the wait
 * also when it comes late, and the timeline says when it came.
 */
export function letterState(facts: LetterFacts, today: Day): LetterState {
  if (facts.ended !== null) return facts.ended;
  if (facts.issuedAt === null) return 'draft';
  if (facts.followedBy !== null) return 'escalated';
  if (facts.answeredAt !== null) return 'answered';
  if (facts.sentAt === null && facts.receivedAt === null) return 'waiting';
  if (today > facts.deadline) return 'overdue';
  return facts.receivedAt === null ? 'sent' : 'received';
}

/** Letters that are with their participant, and not done with. */
const underWay: readonly LetterState[] = ['sent', 'received', 'overdue', 'answered'];

/** Whether the next letter may refer to one that stands so, and whether the province may settle it. */
export const isUnderWay = (state: LetterState): boolean => underWay.includes(state);
