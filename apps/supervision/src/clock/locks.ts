/** Advisory lock that batches share and a rebuild takes alone. */
export const rebuildLock = 7_263_001;

/** Advisory lock that batches share while they compute clocks, and that who changes settings or recomputes takes alone. */
export const clockLock = 7_263_011;

/** Advisory lock of the one instance that recomputes. */
export const recomputeLock = 7_263_012;
