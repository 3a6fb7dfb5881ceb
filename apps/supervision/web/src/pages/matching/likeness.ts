export type Likeness = 'same' | 'very' | 'partly' | 'little' | 'none';

/** How much two reports have in common, 0 to 1, as a person would say it. The limits are an assumption. */
export function likenessOf(part: number): Likeness {
  if (part >= 0.95) return 'same';
  if (part >= 0.7) return 'very';
  if (part >= 0.4) return 'partly';
  return part > 0 ? 'little' : 'none';
}

/** Whole days between two reports; what is less than a day is none. */
export const wholeDays = (daysApart: number): number => Math.floor(daysApart);
