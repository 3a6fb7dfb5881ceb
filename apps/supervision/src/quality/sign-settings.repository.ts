import type { SignParameters } from './sign-parameters.js';

/** A version of the parameters, as somebody set them. */
export interface SignSettings {
  readonly version: number;
  readonly parameters: SignParameters;
  readonly reason: string;
  readonly changedBy: string;
  readonly changedAt: Date;
}

export type NewSignSettings = Pick<SignSettings, 'parameters' | 'reason' | 'changedBy'>;

export abstract class SignSettingsRepository {
  /** Writes the first version when there is none. */
  abstract seed(first: NewSignSettings): Promise<void>;

  /**
   * Writes the next version; those before stay as they are.
   * @param basedOn the version that was looked at
   * @throws SettingOutdated when another was written since
   */
  abstract add(next: NewSignSettings, basedOn: number): Promise<void>;
}
