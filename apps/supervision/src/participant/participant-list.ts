import type { Tile } from './tile-map.js';

export const listedKinds = ['province', 'kabupaten', 'kota'] as const;
export type ListedKind = (typeof listedKinds)[number];

/** Decree of a managing team (SK Tim). */
export interface ListedDecree {
  readonly number: string;
  readonly decreedOn: string;
  /** Last day on which it holds; null when it names none. */
  readonly endsOn: string | null;
}

/** Whom the province calls: the pejabat penghubung. */
export interface Liaison {
  readonly name: string;
  readonly position: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** What the province says of one instance that it answers for. Its code never changes, and none is ever deleted. */
export interface ListedInstance {
  readonly code: string;
  readonly kind: ListedKind;
  /** The name people use, with its kind: `Kota Banjarmasin`. */
  readonly name: string;
  /** As it stands on the map. */
  readonly shortName: string;
  /** Null for the provincial government, which has no place on the map. */
  readonly tile: Tile | null;
  /** First day on which the province does not answer for it any more; null while it does. */
  readonly leftOn: string | null;
  readonly decrees: readonly ListedDecree[];
  readonly liaison: Liaison | null;
}

/** Whether an instance counts in a period that begins on a day: it does, whole, in all that began before it left. */
export const countsFrom = ({ leftOn }: Pick<ListedInstance, 'leftOn'>, from: string | null): boolean =>
  leftOn === null || from === null || from < leftOn;

/**
 * What was said of instances, for those that are configured: who was configured since is as configured, on the
 * nearest free place below the map when somebody was put where it would lie.
 */
export function completeList(
  said: readonly ListedInstance[],
  configured: readonly ListedInstance[],
): readonly ListedInstance[] {
  const known = new Map(said.map((one) => [one.code, one]));
  const taken = new Set(said.map(({ tile }) => placeKey(tile)));
  const below = 1 + Math.max(0, ...[...said, ...configured].map(({ tile }) => tile?.row ?? 0));
  let column = 0;
  return configured.map((one) => {
    const told = known.get(one.code);
    if (told !== undefined || one.tile === null || !taken.has(placeKey(one.tile))) return told ?? one;
    const tile = { column, row: below };
    column += 1;
    return { ...one, tile };
  });
}

/** The same decree again corrects it. */
export const withDecree = (
  list: readonly ListedInstance[],
  participant: string,
  decree: ListedDecree,
): readonly ListedInstance[] =>
  list.map((one) =>
    one.code === participant
      ? { ...one, decrees: [...one.decrees.filter(({ number }) => number !== decree.number), decree] }
      : one,
  );

export const placeKey = (tile: Tile | null): string => (tile === null ? '' : `${tile.column}/${tile.row}`);
