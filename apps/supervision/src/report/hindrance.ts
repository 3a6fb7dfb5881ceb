/** What makes figures those of neither before nor after while it lasts. */
export const hindrances = ['rebuild', 'recount', 'recompute'] as const;
export type Hindrance = (typeof hindrances)[number];
