import type { ConflictCase, ConflictRule, RulingSense } from './conflict-rule.js';

/** The rules that were kept, each in its newest version. */
export abstract class ConflictRuleRepository {
  abstract all(): Promise<ConflictRule[]>;
  /** How often each rule, by its id, has settled a conflict. */
  abstract uses(): Promise<ReadonlyMap<number, number>>;
  /**
   * Keeps a rule, or a new version of the one for the same case.
   * @param allows judges the rules as they are; what it throws keeps nothing
   */
  abstract keep(
    rule: ConflictCase & RulingSense,
    allows: (rules: readonly ConflictRule[]) => void,
  ): Promise<{ id: number; version: number }>;
  /** False when no rule in force has this id. */
  abstract withdraw(id: number, by: string, reason: string): Promise<boolean>;
}
