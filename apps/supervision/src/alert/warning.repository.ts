import type { RuleVersion } from './alert-rule.js';
import type { Judgement, OpenWarning } from './judge.js';

export interface NewAcknowledgement {
  readonly warning: number;
  readonly note: string | null;
  readonly by: string;
}

/** Warnings: when they opened, who saw them, when they ended. */
export abstract class WarningRepository {
  /** Of a rule, those that have not ended. */
  abstract open(rule: number): Promise<OpenWarning[]>;

  /** Writes what became of a rule's warnings, with a notice of each that opened for everybody who is to be told. */
  abstract apply(rule: RuleVersion, judgement: Judgement, at: Date): Promise<void>;

  /** @returns whether it was open: what has ended needs nobody's eyes */
  abstract acknowledge(acknowledgement: NewAcknowledgement): Promise<boolean>;

  /**
   * Does something that one instance does at a time.
   * @returns whether it was done: not when another instance is at it
   */
  abstract alone(work: () => Promise<void>): Promise<boolean>;
}
