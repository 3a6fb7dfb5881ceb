import { missingIn } from './sets.js';

/** An entry of the ledger, or a copy of one somewhere else. */
export type Place = readonly [complaintId: string, version: number];

export interface Comparison {
  /** That should be there and are not. */
  readonly missing: number;
  /** That came, for the first time, after a later one of their complaint. */
  readonly late: number;
  /** That should not be there. */
  readonly foreign: number;
  /** Copies behind the first, which a crash may leave and every reader knows by complaint and version. */
  readonly repeated: number;
}

/** What is somewhere against what should be there, complaint by complaint, in the order in which it came. */
export function compareVersions(found: readonly Place[], expected: readonly Place[]): Comparison {
  const wanted = byComplaint(expected);
  const there = byComplaint(found);
  let [missing, late, foreign, distinct] = [0, 0, 0, 0];
  for (const [id, versions] of there) {
    let highest = 0;
    distinct += versions.size;
    for (const version of versions) {
      if (!wanted.get(id)?.has(version)) foreign += 1;
      if (version < highest) late += 1;
      highest = Math.max(highest, version);
    }
  }
  for (const [id, versions] of wanted) missing += missingIn(there.get(id) ?? new Set(), versions);
  return { missing, late, foreign, repeated: found.length - distinct };
}

/** Versions of each complaint in the order of their first appearance. */
function byComplaint(places: readonly Place[]): Map<string, Set<number>> {
  const versions = new Map<string, Set<number>>();
  for (const [id, version] of places) {
    const known = versions.get(id);
    if (known) known.add(version);
    else versions.set(id, new Set([version]));
  }
  return versions;
}

/** Places at which the versions of a complaint do not go on by one. */
export function brokenSteps(entries: readonly Place[]): number {
  const heads = new Map<string, number>();
  let broken = 0;
  for (const [id, version] of entries) {
    if (version !== (heads.get(id) ?? 0) + 1) broken += 1;
    heads.set(id, version);
  }
  return broken;
}
