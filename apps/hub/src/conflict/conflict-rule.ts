import type { Field } from '../complaint/ownership.js';

/** Stands for every participant. */
export const anybody = 'any';

/** Which conflicts a rule is about, and, with nobody left open, which one a conflict is. */
export interface ConflictCase {
  field: Field;
  /** Who said what was not applied. */
  claimant: string;
  /** Who handles the complaint. */
  owner: string;
}

export interface RulingSense {
  outcome: 'claim' | 'stands';
  reason: string;
  by: string;
}

/** A ruling that was kept for all conflicts of its kind. A change of it is another version. */
export interface ConflictRule extends ConflictCase, RulingSense {
  id: number;
  version: number;
  since: string;
  withdrawn: { by: string; at: string; reason: string } | null;
}

const overlap = (one: string, other: string): boolean => one === other || one === anybody || other === anybody;

const overlaps = (one: ConflictCase, other: ConflictCase): boolean =>
  one.field === other.field && overlap(one.claimant, other.claimant) && overlap(one.owner, other.owner);

/** How many participants it names. */
const precision = ({ claimant, owner }: ConflictCase): number =>
  Number(claimant !== anybody) + Number(owner !== anybody);

export const isSameCase = (one: ConflictCase, other: ConflictCase): boolean =>
  one.field === other.field && one.claimant === other.claimant && one.owner === other.owner;

/** The rule that settles a conflict: of those that cover it the one that names most participants. */
export function ruleFor(rules: readonly ConflictRule[], conflict: ConflictCase): ConflictRule | null {
  const covering = rules.filter((rule) => rule.withdrawn === null && overlaps(rule, conflict));
  return covering.sort((one, other) => precision(other) - precision(one))[0] ?? null;
}

/** A rule in force that would settle some conflict as well as the new one, so that neither goes before the other. */
export const tieWith = (rules: readonly ConflictRule[], added: ConflictCase): ConflictRule | null =>
  rules.find(
    (rule) =>
      rule.withdrawn === null &&
      !isSameCase(rule, added) &&
      precision(rule) === precision(added) &&
      overlaps(rule, added),
  ) ?? null;
