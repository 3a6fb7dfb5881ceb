/** `idle`: never rebuilt. `running`: reading the ledger again from its start. `done`: all of it was read. */
export const rebuildStates = ['idle', 'running', 'done'] as const;
export type RebuildState = (typeof rebuildStates)[number];
