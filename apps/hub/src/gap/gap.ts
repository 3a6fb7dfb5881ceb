/** Events of a participant about a complaint that are missing: later ones have come and are held. */
export interface Gap {
  complaintId: string;
  /** Who sent what is held behind the gap, or who filed the complaint: the one that has the missing events. */
  source: string;
  /** Sequences that are missing, both included. */
  from: number;
  to: number;
  /** Events held behind it. */
  held: number;
  /** When the first of them came. */
  since: Date;
  /** How often the source has been asked for them. */
  asked: number;
  lastAskedAt: Date | null;
  nextAskAt: Date | null;
}

/** When a source is asked for what is missing. Durations in milliseconds. */
export interface AskPlan {
  /** From the moment the first event is held. Networks reorder events by seconds. */
  first: number;
  /** Between asks at most; the pause doubles with each ask. */
  longest: number;
  /** Asks without an answer after which the gap is the province's to settle. */
  unansweredAfter: number;
}

export type GapState = 'waiting' | 'asked' | 'unanswered' | 'cannot-be-asked';

/** Milliseconds from one ask to the next. */
export const pauseAfter = (asked: number, { first, longest }: AskPlan): number =>
  Math.min(first * 2 ** Math.min(asked, 30), longest);

/** @param canBeAsked whether the source understands requests: the national platform does not */
export function stateOf({ asked }: Pick<Gap, 'asked'>, canBeAsked: boolean, plan: AskPlan): GapState {
  if (!canBeAsked) return 'cannot-be-asked';
  if (asked === 0) return 'waiting';
  return asked < plan.unansweredAfter ? 'asked' : 'unanswered';
}

/** Who has to do something about it: the source as long as it can be expected to answer, then the province. */
export const ownerOf = ({ source }: Pick<Gap, 'source'>, state: GapState, province: string): string =>
  state === 'waiting' || state === 'asked' ? source : province;
