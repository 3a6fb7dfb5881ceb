import { Injectable, type OnModuleInit } from '@nestjs/common';
import { assumedParameters } from './sign-parameters.js';
import { SignSettingsRepository } from './sign-settings.repository.js';

/** Signs are judged by what we assume until somebody says otherwise. */
@Injectable()
export class SeedSignSettings implements OnModuleInit {
  constructor(private readonly settings: SignSettingsRepository) {}

  /** At each start, before the ledger is read; changes nothing that is there. */
  onModuleInit(): Promise<void> {
    const reason = 'Asumsi awal: belum ada aturan yang menetapkannya.';
    return this.settings.seed({ parameters: assumedParameters, reason, changedBy: 'bawaan' });
  }
}
