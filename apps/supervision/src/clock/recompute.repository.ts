/** Complaints that other settings may touch, computed anew in steps. How far it is, is kept with each step. */
export abstract class RecomputeRepository {
  /**
   * Takes the next step of the recompute that is in line.
   * @param complaints at most
   * @returns false when there is nothing to do, or another instance does it
   */
  abstract step(complaints: number): Promise<boolean>;
}
