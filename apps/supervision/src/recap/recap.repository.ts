import type { RecapFlag, RecapRow } from './recap.js';

export interface KeptRow extends RecapRow {
  readonly flag: RecapFlag | null;
}

/** A file that was imported, with its rows. */
export interface RecapImport {
  readonly fileName: string;
  readonly sha256: string;
  readonly importedBy: string;
  readonly rows: readonly KeptRow[];
}

export abstract class RecapRepository {
  /** Keeps it whole or not at all. The same file again is the same import: its id comes back, and nothing changes. */
  abstract keep(recap: RecapImport): Promise<{ id: number; isNew: boolean }>;
}
