import { Injectable } from '@nestjs/common';
import { SettingRefused } from '../clock/setting-refused.errors.js';
import { AlertRuleRepository, type Change } from './alert-rule.repository.js';
import { settingsProblems, type AlertSettings } from './alert-settings.js';

/** Sets quiet hours and digests: checked as a whole, taken as the next version. */
@Injectable()
export class ChangeAlertSettings {
  constructor(private readonly rules: AlertRuleRepository) {}

  /**
   * @throws SettingRefused naming every field that is not valid
   * @throws SettingOutdated when another change came between
   */
  async handle(settings: AlertSettings, basedOn: number, change: Change): Promise<void> {
    const problems = settingsProblems(settings);
    if (problems.length > 0) throw new SettingRefused(problems);
    await this.rules.set(settings, basedOn, change);
  }
}
