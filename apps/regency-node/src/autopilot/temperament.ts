/** How a regency's officers work. */
export type Temperament = 'fast' | 'slow' | 'silent' | 'passes-on';

/** One regency of each dozen is silent and one passes on what it can; the others are fast and slow by turns. */
export function temperamentOf(index: number): Temperament {
  switch (index % 12) {
    case 4:
      return 'silent';
    case 7:
      return 'passes-on';
    default:
      return index % 2 === 0 ? 'fast' : 'slow';
  }
}

/** How many filings go by, at least, between two steps on the same complaint. */
export const patience: Readonly<Record<Exclude<Temperament, 'silent'>, number>> = {
  fast: 1,
  'passes-on': 3,
  slow: 12,
};
