import type { Step } from './course.js';
import type { Pause } from './deadline.js';

/** Why a clock may stand still. Which clock does for which cause is in its rule. */
export const pauseCauses = ['postponed', 'waiting-for-reporter', 'national-outage'] as const;
export type PauseCause = (typeof pauseCauses)[number];

/**
 * Stretches of a complaint's way by cause.
 * @param outages of the national platform
 */
export function pausesOf(
  steps: readonly Step[],
  outages: readonly Pause[],
): Readonly<Record<PauseCause, readonly Pause[]>> {
  return {
    postponed: stretches(steps, (step) => step.status === 'ditunda'),
    'waiting-for-reporter': stretches(steps, (step, waited) => step.name === 'followedup' || (waited && isAside(step))),
    'national-outage': outages,
  };
}

/** Steps that leave it the reporter's turn: nothing is done about the matter. */
const isAside = ({ name }: Step): boolean =>
  ['attached', 'linked', 'recategorised', 'registered', 'ruled'].includes(name);

/** From each step that begins to hold something, to the next that ends it. */
function stretches(steps: readonly Step[], holds: (step: Step, held: boolean) => boolean): Pause[] {
  const found: { from: number; until: number | null }[] = [];
  let open: { from: number; until: number | null } | null = null;
  for (const step of steps) {
    const held: boolean = holds(step, open !== null);
    if (held && open === null) found.push((open = { from: step.at, until: null }));
    else if (!held && open !== null) {
      open.until = step.at;
      open = null;
    }
  }
  return found;
}
