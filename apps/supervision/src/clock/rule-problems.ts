import type { ClockRule } from './case-clocks.js';
import { repeated, type FieldProblem } from './field-problem.js';

/** What is wrong with the rules of clocks. Words that nobody knows were refused before. */
export function ruleProblems(rules: readonly ClockRule[]): FieldProblem[] {
  const twice = repeated(rules, ({ clock }) => clock).map((index) => ({
    field: `rules.${index}.clock`,
    reason: `${rules[index]?.clock} has two rules`,
  }));
  const own = rules.flatMap(({ startedBy, stoppedBy, onceStoppedBy }, index) => [
    ...(startedBy.length === 0
      ? [{ field: `rules.${index}.startedBy`, reason: 'is empty: nothing starts the clock' }]
      : []),
    ...(stoppedBy.length === 0
      ? [{ field: `rules.${index}.stoppedBy`, reason: 'is empty: nothing stops the clock' }]
      : []),
    ...(onceStoppedBy.some((trigger) => !stoppedBy.includes(trigger))
      ? [{ field: `rules.${index}.onceStoppedBy`, reason: 'names what does not stop the clock' }]
      : []),
  ]);
  return [...twice, ...own];
}
