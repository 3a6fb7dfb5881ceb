/** Advisory lock that batches share and a rebuild takes alone. */
export const rebuildLock = 7_263_001;

/** Advisory lock that batches share while they compute clocks, and that who changes settings or recomputes takes alone. */
export const clockLock = 7_263_011;

/** Advisory lock under which figures move. It is taken last, so that no two transactions wait for each other in a ring. */
export const figureLock = 7_263_002;

/** Advisory lock of the one instance that counts anew. */
export const recountLock = 7_263_003;

/** Advisory lock of the one instance that recomputes. */
export const recomputeLock = 7_263_012;

/** Advisory lock of the one instance that looks for warnings and sends notices of them. */
export const alertLock = 7_263_021;

/** Advisory lock of the one instance that brings letters to the hub and takes what became of them. */
export const newsLock = 7_263_022;

/** Advisory lock under which a table of the past is imported. */
export const importLock = 7_263_041;

/** Advisory lock of the one instance that makes reports. */
export const reportLock = 7_263_031;
