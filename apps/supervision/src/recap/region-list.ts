/** Regions that a recap table may name, each by the name under which it is kept. */
export type RegionList = ReadonlyMap<string, string>;

export interface NamedRegion {
  readonly name: string;
  /** Kemendagri code, where it is known; tables may use it too. */
  readonly code?: string;
  /** Names that it has beside the one under which it is kept. */
  readonly otherNames?: readonly string[];
}

/**
 * `Kabupaten Blitar` and `Blitar` are one region, `Kota Blitar` is another: a region that does not say so is a
 * kabupaten, unless only a city has that name.
 */
export function regionList(regions: readonly NamedRegion[]): RegionList {
  const list = new Map<string, string>();
  for (const { name, code, otherNames = [] } of regions) {
    for (const one of [...otherNames, name]) list.set(keyOf(one), name);
    if (code !== undefined) list.set(keyOf(code), name);
  }
  for (const { name } of regions) {
    const bare = keyOf(name).replace(/^kota /, '');
    if (!list.has(bare)) list.set(bare, name);
  }
  return list;
}

/** The name under which a region is kept, or null when the list does not know it. */
export const findRegion = (list: RegionList, text: string): string | null => list.get(keyOf(text)) ?? null;

const keyOf = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll(/[\s.]+/g, ' ')
    .trim()
    .replace(/^(?:kabupaten|kab) /, '');

/**
 * Reads a list of regions as people write one: JSON (names, or objects with `name` and perhaps `kind` and `code`, as a
 * list or as the `regencies` of a province file), or a name a line, with a code behind a comma if there is one. Null
 * when nothing is in it.
 */
export function readRegions(text: string): NamedRegion[] | null {
  const regions = /^\s*[[{]/.test(text) ? fromJson(text) : fromLines(text);
  return regions === null || regions.length === 0 ? null : regions;
}

function fromJson(text: string): NamedRegion[] | null {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return null;
  }
  const list: unknown = isObject(parsed) ? parsed.regencies : parsed;
  if (!Array.isArray(list)) return null;
  const regions = list.map(regionOf);
  return regions.includes(null) ? null : regions.filter((one) => one !== null);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function regionOf(one: unknown): NamedRegion | null {
  if (typeof one === 'string') return { name: one };
  if (!isObject(one) || typeof one.name !== 'string') return null;
  const name = one.kind === 'kota' && !/^kota /i.test(one.name) ? `Kota ${one.name}` : one.name;
  return typeof one.code === 'string' ? { name, code: one.code } : { name };
}

const fromLines = (text: string): NamedRegion[] =>
  text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', code] = line.split(/\s*[,;\t]\s*/);
      return code === undefined || !/^\d{2}(\.\d{2})?$/.test(code) ? { name } : { name, code };
    });
