import type { AlertRule } from './alert-rule.js';
import type { AlertSettings } from './alert-settings.js';

/** By whom a version was set, and why. */
export interface Change {
  readonly reason: string;
  readonly by: string;
}

/** Rules and settings. Each change is another version; those before stay as they are. */
export abstract class AlertRuleRepository {
  /** Writes what is assumed when there is nothing yet. */
  abstract seed(rules: readonly AlertRule[], settings: AlertSettings, change: Change): Promise<void>;

  /** @returns the number of the rule */
  abstract add(rule: AlertRule, change: Change): Promise<number>;

  /**
   * @param basedOn the version that was looked at
   * @throws SettingOutdated when another was written since
   */
  abstract change(id: number, rule: AlertRule, basedOn: number, change: Change): Promise<void>;

  /** @throws SettingOutdated as {@link change} does */
  abstract set(settings: AlertSettings, basedOn: number, change: Change): Promise<void>;
}
