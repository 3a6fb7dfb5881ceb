/** Counts complaints anew whose figures are by another time zone or by other parameters of signs than the present. */
export abstract class RecountRepository {
  /**
   * One step, in a transaction of its own. Goes on where the one before it ended, on whichever instance that was, and
   * begins again when what is counted by changed since.
   * @param complaints at most so many
   * @returns whether something is left
   */
  abstract step(complaints: number): Promise<boolean>;
}
