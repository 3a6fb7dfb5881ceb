import { loadProvince, regencyName } from '#config';
import districts from './sample-districts.json' with { type: 'json' };
import topics from './sample-topics.json' with { type: 'json' };
import type { SampleWorld } from './sample-province.js';

/** South Kalimantan as shipped: the sample is its published record, whatever province else is configured. */
export function sampleWorld(): SampleWorld {
  const { province, regencies } = loadProvince();
  const districtsOf = (code: string): readonly string[] => (districts as Record<string, string[]>)[code] ?? [];
  const people = regencies.reduce((sum, { population }) => sum + population, 0);
  return {
    topics,
    instances: [
      {
        code: province.code,
        name: `Provinsi ${province.name}`,
        // Matters of the province itself: as many as of a regency of middling size.
        weight: people / regencies.length,
        districts: districtsOf(province.code),
      },
      ...regencies.map((regency) => ({
        code: regency.code,
        name: regencyName(regency),
        weight: regency.population,
        districts: districtsOf(regency.code),
      })),
    ],
  };
}
