import type { ListedInstance } from './participant-list.js';

export interface ListResponsibility {
  readonly by: string;
  readonly reason: string;
  /** The version that was looked at; null for a change that goes with any. */
  readonly basedOn: number | null;
}

/** Versions of the list of instances are only ever added to. */
export abstract class ParticipantListRepository {
  /** Writes the first version when there is none, with the decrees that were recorded before there was a list. */
  abstract seed(first: readonly ListedInstance[]): Promise<void>;

  /**
   * Writes the next version; figures rest on its decrees from then on.
   * @param next gives the whole list, from the one there is
   * @throws SettingOutdated when another was written since `basedOn`
   */
  abstract change(
    responsibility: ListResponsibility,
    next: (present: readonly ListedInstance[]) => readonly ListedInstance[],
  ): Promise<number>;
}
