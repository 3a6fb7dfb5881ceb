import { queryOptions } from '@tanstack/react-query';
import { fetchJson, postJson } from '../../api/fetch-json';
import type { ListedInstance, ParticipantList } from '../../api/types';

const root = '/api/participant-list';

export const participantListQuery = queryOptions({
  queryKey: ['settings', 'instances'],
  queryFn: ({ signal }) => fetchJson<ParticipantList>(root, signal),
});

export const earlierList = (version: number): Promise<ParticipantList> =>
  fetchJson<ParticipantList>(`${root}?version=${version}`);

export const changeList = (change: {
  basedOn: number;
  reason: string;
  instances: readonly ListedInstance[];
}): Promise<{ version: number }> => postJson(root, change);

/** Fields of which a form can say what is wrong; of decrees with their place in the list. */
export type InstanceField =
  'name' | 'shortName' | 'tile' | 'leftOn' | 'liaison.name' | 'liaison.phone' | 'liaison.email' | `decrees.${number}`;

export type Wrong = 'missing' | 'kind' | 'taken' | 'past' | 'ends' | 'form';

/** Rows and columns, counted from nothing. */
const furthestTile = 29;

const kindWords = { province: 'Provinsi ', kabupaten: 'Kabupaten ', kota: 'Kota ' } as const;

type Problems = ReadonlyMap<string, Wrong>;

export const problemKey = (code: string, field: InstanceField): string => `${code} ${field}`;

/** What the server would refuse, by code and field: told while it is typed. */
export function instanceProblems(
  list: readonly ListedInstance[],
  { before, today }: { before: readonly ListedInstance[]; today: string },
): Problems {
  const problems = new Map<string, Wrong>();
  const note = (code: string, field: InstanceField, wrong: Wrong | null) => {
    if (wrong !== null && !problems.has(problemKey(code, field))) problems.set(problemKey(code, field), wrong);
  };
  for (const one of list) {
    const was = before.find(({ code }) => code === one.code);
    note(one.code, 'name', nameProblem(one));
    note(one.code, 'shortName', one.shortName.trim() === '' ? 'missing' : null);
    note(one.code, 'tile', tileProblem(one));
    note(one.code, 'leftOn', one.leftOn !== null && one.leftOn !== was?.leftOn && one.leftOn < today ? 'past' : null);
    liaisonProblems(one, note);
    for (const [index, decree] of one.decrees.entries()) {
      note(one.code, `decrees.${index}`, decreeProblem(decree, one.decrees.slice(0, index)));
    }
  }
  for (const field of ['name', 'shortName', 'tile'] as const) {
    const keyOf = keys[field];
    for (const one of list) {
      const isTaken = keyOf(one) !== '' && list.some((other) => other !== one && keyOf(other) === keyOf(one));
      // Of two who are alike it is told where it was changed.
      const was = before.find(({ code }) => code === one.code);
      if (isTaken && (was === undefined || keyOf(was) !== keyOf(one))) note(one.code, field, 'taken');
    }
  }
  return problems;
}

const keys = {
  name: ({ name }: ListedInstance) => name.trim().toLowerCase(),
  shortName: ({ shortName }: ListedInstance) => shortName.trim().toLowerCase(),
  tile: ({ tile }: ListedInstance) => (tile === null ? '' : `${tile.column}/${tile.row}`),
};

const nameProblem = ({ name, kind }: ListedInstance): Wrong | null =>
  name.trim() === '' ? 'missing' : name.startsWith(kindWords[kind]) ? null : 'kind';

const tileProblem = ({ tile }: ListedInstance): Wrong | null =>
  tile !== null && [tile.column, tile.row].some((part) => !(part >= 0 && part <= furthestTile)) ? 'missing' : null;

function liaisonProblems(
  { code, liaison }: ListedInstance,
  note: (code: string, field: InstanceField, wrong: Wrong | null) => void,
): void {
  if (liaison === null) return;
  const { name, phone, email } = liaison;
  note(code, 'liaison.name', name.trim() === '' ? 'missing' : null);
  note(code, 'liaison.phone', phone === null || /^\+?\d[\d ()-]{4,28}$/.test(phone.trim()) ? null : 'form');
  note(code, 'liaison.email', email === null || /^\S+@\S+\.\S+$/.test(email.trim()) ? null : 'form');
}

type Decree = ListedInstance['decrees'][number];

function decreeProblem({ number, decreedOn, endsOn }: Decree, before: readonly Decree[]): Wrong | null {
  if (number.trim() === '' || decreedOn === '') return 'missing';
  if (before.some((one) => one.number.trim() === number.trim())) return 'taken';
  return endsOn !== null && endsOn < decreedOn ? 'ends' : null;
}

/** The decree that holds on a day, or the newest of those that did. */
export const presentDecree = ({ decrees }: Pick<ListedInstance, 'decrees'>, today: string): Decree | null =>
  decrees
    .filter(({ decreedOn }) => decreedOn !== '' && decreedOn <= today)
    .toSorted((one, other) => (one.decreedOn < other.decreedOn ? 1 : -1))[0] ?? null;
