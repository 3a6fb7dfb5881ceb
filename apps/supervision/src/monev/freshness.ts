/** How recent the newest entry of a participant is. `belum-ada`: it never sent one. */
export const freshnessStates = ['segar', 'lambat', 'basi', 'belum-ada'] as const;
export type FreshnessState = (typeof freshnessStates)[number];

const hour = 60 * 60 * 1_000;

/** Milliseconds up to which data counts as fresh, and as late. An assumption: no rule says it. */
const freshnessLimits = { fresh: 24 * hour, late: 72 * hour } as const;

export function freshnessOf(newest: Date | null, now: Date): FreshnessState {
  if (newest === null) return 'belum-ada';
  const age = now.getTime() - newest.getTime();
  if (age <= freshnessLimits.fresh) return 'segar';
  return age <= freshnessLimits.late ? 'lambat' : 'basi';
}
