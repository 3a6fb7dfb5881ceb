import type { CaseStatus } from '../case-timeline/case-status.js';
import type { CaseCloser } from '../case-timeline/case-words.js';
import type { Instant } from '../clock/zone.js';

export interface Answer {
  readonly participant: string;
  /** Null where the text does not travel, as of a secret complaint. */
  readonly text: string | null;
}

/** Who gave a complaint to whom as not theirs to handle. */
export interface Passing {
  readonly from: string;
  readonly to: string;
}

/** One run of the clock of verification. */
export interface VerificationRun {
  readonly participant: string;
  /** Null while it runs. */
  readonly stoppedAt: Instant | null;
  /** Null while it stands still. */
  readonly deadlineAt: Instant | null;
}

/** A complaint as far as signs of trouble look at it: only what holds, in the order of its versions. */
export interface CaseStory {
  readonly id: string;
  /** The participant in whose figures it is; empty when it is in none's. */
  readonly participant: string;
  readonly status: CaseStatus;
  readonly closer: CaseCloser | null;
  readonly receivedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly rating: number | null;
  readonly duplicateOf: string | null;
  readonly answers: readonly Answer[];
  readonly passings: readonly Passing[];
  readonly reopenings: number;
  readonly verifications: readonly VerificationRun[];
}

/** Participants in the order in which they had the complaint, as far as it was passed on. */
export const chainOf = (passings: readonly Passing[]): string[] =>
  passings.length === 0 ? [] : [passings[0]?.from ?? '', ...passings.map(({ to }) => to)];

/** The shortest stretch of the chain that leads back to where it began; empty when nobody got it back. */
export function loopOf(passings: readonly Passing[]): string[] {
  const chain = chainOf(passings);
  let shortest: string[] = [];
  for (const [start, participant] of chain.entries()) {
    const end = chain.indexOf(participant, start + 1);
    if (end > 0 && (shortest.length === 0 || end - start + 1 < shortest.length)) shortest = chain.slice(start, end + 1);
  }
  return shortest;
}
