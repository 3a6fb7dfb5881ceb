import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AlertRuleRepository } from './alert-rule.repository.js';
import { assumedRules, assumedSettings } from './default-alerts.js';

/** The province is warned by what we assume until somebody says otherwise. */
@Injectable()
export class SeedAlerts implements OnModuleInit {
  constructor(private readonly rules: AlertRuleRepository) {}

  /** At each start; changes nothing that is there. */
  onModuleInit(): Promise<void> {
    const reason = 'Asumsi awal: belum ada aturan yang menetapkannya.';
    return this.rules.seed(assumedRules, assumedSettings, { reason, by: 'sistem' });
  }
}
