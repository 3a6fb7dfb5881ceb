import type { ListedDecree, ListedInstance, Liaison } from './participant-list.js';
import type { Tile } from './tile-map.js';

export const listedFields = ['name', 'shortName', 'kind', 'tile', 'leftOn', 'decrees', 'liaison'] as const;
export type ListedField = (typeof listedFields)[number];

/** What a version says otherwise than the one before it. */
export interface ListChange {
  readonly code: string;
  readonly field: ListedField;
  /** As text; null for nothing. */
  readonly before: string | null;
  readonly after: string | null;
}

/** In the order of the list; of who was not there before, nothing. */
export function listChanges(before: readonly ListedInstance[], after: readonly ListedInstance[]): ListChange[] {
  const known = new Map(before.map((one) => [one.code, one]));
  return after.flatMap((one) => {
    const was = known.get(one.code);
    return was === undefined ? [] : changesOf(was, one);
  });
}

const changesOf = (before: ListedInstance, after: ListedInstance): ListChange[] =>
  listedFields
    .map((field) => ({ code: after.code, field, before: textOf[field](before), after: textOf[field](after) }))
    .filter((change) => change.before !== change.after);

const textOf: Readonly<Record<ListedField, (one: ListedInstance) => string | null>> = {
  name: ({ name }) => name,
  shortName: ({ shortName }) => shortName,
  kind: ({ kind }) => kind,
  tile: ({ tile }) => tileText(tile),
  leftOn: ({ leftOn }) => leftOn,
  decrees: ({ decrees }) => (decrees.length === 0 ? null : decrees.map(decreeText).join('; ')),
  liaison: ({ liaison }) => liaisonText(liaison),
};

/** Column and row, counted from one as people count. */
const tileText = (tile: Tile | null): string | null => (tile === null ? null : `${tile.column + 1}/${tile.row + 1}`);

const decreeText = ({ number, decreedOn, endsOn }: ListedDecree): string =>
  `${number} (${decreedOn}${endsOn === null ? '' : ` – ${endsOn}`})`;

const liaisonText = (liaison: Liaison | null): string | null =>
  liaison === null
    ? null
    : [liaison.name, liaison.position, liaison.phone, liaison.email].filter((part) => part !== null).join(', ');
