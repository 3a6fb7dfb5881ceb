import type { JointEntry, KeptEntry } from './joint-handling.js';

/** Something that somebody wants to have written down. */
export interface NewEntry {
  readonly entry: JointEntry;
  readonly by: string;
  readonly participant: string | null;
}

/** Joint handlings as what was written of them, which is only ever added to. */
export abstract class JointHandlingRepository {
  /**
   * @returns the number of the joint handling
   * @throws JointHandlingUnderWay
   */
  abstract open(complaintId: string, opening: NewEntry): Promise<number>;
  /** @param check sees all that is written while nobody else can add to it, and refuses by throwing */
  abstract add(id: number, entry: NewEntry, check: (kept: readonly KeptEntry[]) => void): Promise<void>;
}
