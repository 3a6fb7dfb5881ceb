/** Level by code of the criterion, as far as they are given. */
export type Scores = Readonly<Record<string, number>>;

interface Scored {
  readonly code: string;
  readonly levels: readonly string[];
}

/** The level that a key chooses, from 0; null for a key that chooses none of these. */
export function levelOfKey(key: string, { levels }: Scored): number | null {
  if (!/^[1-9]$/.test(key)) return null;
  const level = Number(key) - 1;
  return level < levels.length ? level : null;
}

/** The first criterion without a score after one, around the end; null when all have one. */
export function nextUnscored(criteria: readonly Scored[], scores: Scores, after: string | null): string | null {
  const start = criteria.findIndex(({ code }) => code === after) + 1;
  const order = [...criteria.slice(start), ...criteria.slice(0, start)];
  return order.find(({ code }) => scores[code] === undefined)?.code ?? null;
}
