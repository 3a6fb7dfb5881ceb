import { Injectable } from '@nestjs/common';
import { SettingRefused } from '../clock/setting-refused.errors.js';
import { parameterProblems, type SignParameters } from './sign-parameters.js';
import { SignSettingsRepository } from './sign-settings.repository.js';

export interface SignSettingsChange {
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly basedOn: number;
  readonly reason: string;
  readonly changedBy: string;
}

/** Sets what signs are judged by: checked as a whole, taken as the next version; every complaint is judged anew. */
@Injectable()
export class ChangeSignSettings {
  constructor(private readonly settings: SignSettingsRepository) {}

  /**
   * @throws SettingRefused naming every parameter that is not valid
   * @throws SettingOutdated when another change came between
   */
  async handle({ parameters, basedOn, ...rest }: SignSettingsChange): Promise<void> {
    const problems = parameterProblems(parameters);
    if (problems.length > 0) throw new SettingRefused(problems);
    await this.settings.add({ ...rest, parameters: parameters as unknown as SignParameters }, basedOn);
  }
}
