import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AlertSettingsVersion } from './alert-settings.js';
import type { RuleVersion } from './alert-rule.js';

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const ruleColumns = `rule_id as id, version, name, jsonb_build_object('kind', kind, 'parameters', parameters) as condition,
  participants, emails, webhook_url as "webhookUrl", delivery, enabled, reason, changed_by as "changedBy",
  ${iso('changed_at')} as "changedAt"`;

const settingsColumns = `version, quiet_from as "quietFrom", quiet_to as "quietTo", quiet_days_off as "quietDaysOff",
  digest_at as "digestAt", reason, changed_by as "changedBy", ${iso('changed_at')} as "changedAt"`;

const mostId = 2_147_483_647;

/** Rules of warnings and the settings of notices, present and past. */
@Injectable()
export class AlertRuleQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** What every rule says now, in the order in which they were made. */
  present(): Promise<RuleVersion[]> {
    return this.dataSource.query(
      `select distinct on (rule_id) ${ruleColumns} from alert_rule_version order by rule_id, version desc`,
    );
  }

  /** Null when there is no such rule. */
  async find(id: number): Promise<RuleVersion | null> {
    if (id > mostId) return null;
    const [row] = await this.dataSource.query<RuleVersion[]>(
      `select ${ruleColumns} from alert_rule_version where rule_id = $1 order by version desc limit 1`,
      [id],
    );
    return row ?? null;
  }

  /** Every version of every rule: rules in the order in which they were made, of each the newest first. */
  all(): Promise<RuleVersion[]> {
    return this.dataSource.query(`select ${ruleColumns} from alert_rule_version order by rule_id, version desc`);
  }

  /** The newest first: it is the one that holds. */
  settings(): Promise<AlertSettingsVersion[]> {
    return this.dataSource.query(`select ${settingsColumns} from alert_settings order by version desc`);
  }
}
