import { placeKey, type ListedInstance, type ListedKind } from './participant-list.js';

interface Problem {
  readonly field: string;
  readonly reason: string;
}

interface Surroundings {
  /** The list as it is until this one is taken. */
  readonly before: readonly ListedInstance[];
  readonly today: string;
}

const kindWords: Readonly<Record<ListedKind, string>> = {
  province: 'Provinsi ',
  kabupaten: 'Kabupaten ',
  kota: 'Kota ',
};

/** Why a list cannot be used, each problem with the field to blame; none when it can. */
export function listProblems(list: readonly ListedInstance[], { before, today }: Surroundings): Problem[] {
  const known = new Map(before.map((one) => [one.code, one]));
  const listed = new Set(list.map(({ code }) => code));
  const missing = before.filter(({ code }) => !listed.has(code));
  return [
    ...missing.map(({ code }) => ({
      field: 'instances',
      reason: `lacks ${code}: nobody is deleted; say from which day on it is not on the list`,
    })),
    ...list.flatMap((one, index) =>
      problemsOf(one, { before: known.get(one.code), today }).map(at(`instances.${index}`)),
    ),
    ...twice(list, 'code', ({ code }) => code),
    ...twice(list, 'name', ({ name }) => name.toLowerCase()),
    ...twice(list, 'shortName', ({ shortName }) => shortName.toLowerCase()),
    ...twice(list, 'tile', ({ tile }) => placeKey(tile)),
  ];
}

function problemsOf(
  one: ListedInstance,
  { before, today }: { before: ListedInstance | undefined; today: string },
): Problem[] {
  if (before === undefined) return [{ field: 'code', reason: 'is nobody of this province' }];
  return [...identityProblems(one, before), ...dayProblems(one, before, today), ...decreeProblems(one)];
}

function identityProblems({ kind, name, tile }: ListedInstance, before: ListedInstance): Problem[] {
  const isProvince = before.kind === 'province';
  if (isProvince !== (kind === 'province')) {
    return [{ field: 'kind', reason: isProvince ? 'is province' : 'is kabupaten or kota' }];
  }
  return [
    ...when(isProvince && name !== before.name, 'name', 'is set where the province is installed: letterheads bear it'),
    ...when(!name.startsWith(kindWords[kind]), 'name', `must begin with “${kindWords[kind].trim()}”`),
    ...when(isProvince && tile !== null, 'tile', 'is for kabupaten and kota only'),
    ...when(!isProvince && tile === null, 'tile', 'is missing'),
  ];
}

const dayProblems = ({ kind, leftOn }: ListedInstance, before: ListedInstance, today: string): Problem[] => [
  ...when(leftOn !== null && kind === 'province', 'leftOn', 'is not for the provincial government itself'),
  ...when(
    leftOn !== null && leftOn !== before.leftOn && leftOn < today,
    'leftOn',
    `is before today, ${today}: figures that were told would change`,
  ),
];

const decreeProblems = ({ decrees }: ListedInstance): Problem[] =>
  decrees.flatMap(({ number, decreedOn, endsOn }, index) => [
    ...when(decrees.findIndex((one) => one.number === number) !== index, `decrees.${index}.number`, 'is there twice'),
    ...when(endsOn !== null && endsOn < decreedOn, `decrees.${index}.endsOn`, `is before decreedOn, ${decreedOn}`),
  ]);

function twice(
  list: readonly ListedInstance[],
  field: keyof ListedInstance,
  keyOf: (one: ListedInstance) => string,
): Problem[] {
  const first = new Map<string, string>();
  return list.flatMap((one, index) => {
    const key = keyOf(one);
    const other = key === '' ? undefined : first.get(key);
    if (other === undefined) first.set(key, one.code);
    return other === undefined ? [] : [{ field: `instances.${index}.${field}`, reason: `is that of ${other} already` }];
  });
}

const when = (isWrong: boolean, field: string, reason: string): Problem[] => (isWrong ? [{ field, reason }] : []);

const at =
  (place: string) =>
  ({ field, reason }: Problem): Problem => ({ field: `${place}.${field}`, reason });
