/** The steps of a reminder; each is sharper than the one before. */
export const letterKinds = ['teguran-1', 'teguran-2', 'teguran-3'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** What comes after a kind when a letter did not help; null after the last. */
export const kindAfter = (kind: LetterKind): LetterKind | null => letterKinds[letterKinds.indexOf(kind) + 1] ?? null;
