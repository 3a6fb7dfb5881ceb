import { Injectable } from '@nestjs/common';
import type { RuleVersion } from './alert-rule.js';
import { AlertRuleQuery } from './alert-rule.query.js';
import { ConditionReadingQuery } from './condition-reading.query.js';
import { judge, type ConditionReading } from './judge.js';
import { WarningRepository } from './warning.repository.js';

const nothing: ConditionReading = { holding: [], unknown: [] };

/** Looks by every rule what is to be warned of, and opens and closes warnings. */
@Injectable()
export class EvaluateAlerts {
  constructor(
    private readonly rules: AlertRuleQuery,
    private readonly readings: ConditionReadingQuery,
    private readonly warnings: WarningRepository,
  ) {}

  /** @throws AggregateError when a rule could not be read; all others were looked at nevertheless */
  async handle(now: Date): Promise<void> {
    if (!(await this.readings.areWhole())) return;
    const failures: unknown[] = [];
    for (const rule of await this.rules.present()) {
      await this.evaluate(rule, now).catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw new AggregateError(failures, 'There are rules that cannot be read.');
  }

  private async evaluate(rule: RuleVersion, now: Date): Promise<void> {
    const reading = rule.enabled ? await this.readings.of(rule.condition, now) : nothing;
    await this.warnings.apply(rule, judge(rule, reading, await this.warnings.open(rule.id)), now);
  }
}
