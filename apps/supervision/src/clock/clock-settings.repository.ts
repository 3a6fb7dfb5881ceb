import type { SettingContents, SettingKind } from './clock-settings.js';
import type { Outage } from './outage.js';
import type { Instant } from './zone.js';

/** Who changes something, and why. */
export interface Responsibility {
  readonly by: string;
  readonly reason: string;
}

export interface SettingChange<Kind extends SettingKind = SettingKind> extends Responsibility {
  readonly kind: Kind;
  readonly content: SettingContents[Kind];
  /** The version that whoever changes it has seen. */
  readonly basedOn: number;
}

export abstract class ClockSettingsRepository {
  /** Puts in what is shipped where there is nothing yet, and has the complaints computed that there are already. */
  abstract seed(contents: SettingContents): Promise<void>;

  /**
   * Adds the next version, once no batch of the ledger is under way any more, and puts the recompute of what it
   * touches in line.
   * @returns the new version; null when another one came between
   */
  abstract change(change: SettingChange): Promise<number | null>;

  /**
   * Notes an outage as the next version of the settings.
   * @param check throws when it does not go with those that are noted
   * @returns its id
   */
  abstract noteOutage(
    outage: Responsibility & Omit<Outage, 'id'>,
    check: (others: readonly Outage[]) => void,
  ): Promise<number>;

  /**
   * Ends an outage that has not ended.
   * @returns false when there is none of this id that goes on
   */
  abstract endOutage(
    ending: { readonly id: number; readonly until: Instant; readonly by: string },
    check: (outage: Outage) => void,
  ): Promise<boolean>;
}
