import type { Day } from '../clock/day.js';

/** A day on which somebody of a participant signed in. */
export interface SignInDay {
  readonly participant: string;
  readonly day: Day;
}

export abstract class SignInDayRepository {
  /** Keeps days; those that are known stay as they are. */
  abstract note(days: readonly SignInDay[]): Promise<void>;
}
