import { participantsOf, type ProvinceConfiguration } from '#config';
import type { ListedInstance, ListedKind } from './participant-list.js';
import { placeTiles } from './tile-map.js';

/** What is said of the instances of a province as it was installed. */
export function configuredList(configuration: ProvinceConfiguration): ListedInstance[] {
  const tiles = placeTiles(configuration.regencies);
  const regencies = new Map(configuration.regencies.map((regency) => [regency.code, regency]));
  const bare = (code: string): string => regencies.get(code)?.name ?? '';
  // Kabupaten Blitar and Kota Blitar are two places: on the map they need their whole names.
  const isOnlyOne = (name: string): boolean => configuration.regencies.filter((one) => one.name === name).length === 1;
  return participantsOf(configuration)
    .filter(({ kind }) => kind !== 'national')
    .map(({ code, name }) => ({
      ...{ code, name },
      kind: regencies.get(code)?.kind ?? ('province' satisfies ListedKind),
      shortName: !regencies.has(code) ? 'Pemprov' : isOnlyOne(bare(code)) ? bare(code) : name,
      tile: tiles.get(code) ?? null,
      ...{ leftOn: null, decrees: [], liaison: null },
    }));
}
