import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { SettingOutdated } from '../clock/setting-refused.errors.js';
import type { AlertRule } from './alert-rule.js';
import { AlertRuleRepository, type Change } from './alert-rule.repository.js';
import type { AlertSettings } from './alert-settings.js';

@Injectable()
export class AlertRuleTypeormRepository extends AlertRuleRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  seed(rules: readonly AlertRule[], settings: AlertSettings, change: Change): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('lock table alert_settings in share row exclusive mode');
      const [row] = await manager.query<{ version: number | null }[]>(
        'select max(version) as version from alert_settings',
      );
      if (row?.version != null) return;
      for (const rule of rules) await insertRule(manager, rule, change);
      await insertSettings(manager, settings, change);
    });
  }

  add(rule: AlertRule, change: Change): Promise<number> {
    return this.dataSource.transaction((manager) => insertRule(manager, rule, change));
  }

  change(id: number, rule: AlertRule, basedOn: number, change: Change): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('select from alert_rule where id = $1 for update', [id]);
      const [newest] = await manager.query<{ version: number | null }[]>(
        'select max(version) as version from alert_rule_version where rule_id = $1',
        [id],
      );
      if (newest?.version !== basedOn) throw new SettingOutdated(basedOn);
      await insertVersion(manager, { ...rule, id, version: basedOn + 1 }, change);
    });
  }

  set(settings: AlertSettings, basedOn: number, change: Change): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query('lock table alert_settings in share row exclusive mode');
      const [newest] = await manager.query<{ version: number | null }[]>(
        'select max(version) as version from alert_settings',
      );
      if (newest?.version !== basedOn) throw new SettingOutdated(basedOn);
      await insertSettings(manager, settings, change);
    });
  }
}

async function insertRule(manager: EntityManager, rule: AlertRule, change: Change): Promise<number> {
  const [row] = await manager.query<{ id: number }[]>('insert into alert_rule default values returning id');
  if (row === undefined) throw new Error('The rule was given no number.');
  await insertVersion(manager, { ...rule, id: row.id, version: 1 }, change);
  return row.id;
}

async function insertVersion(
  manager: EntityManager,
  rule: AlertRule & { readonly id: number; readonly version: number },
  { reason, by }: Change,
): Promise<void> {
  const { id, version, name, condition, participants, emails, webhookUrl, delivery, enabled } = rule;
  await manager.query(
    `insert into alert_rule_version (rule_id, version, name, kind, parameters, participants, emails, webhook_url,
       delivery, enabled, reason, changed_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[id, version, name, condition.kind, JSON.stringify(condition.parameters), participants, emails, webhookUrl],
      ...[delivery, enabled, reason, by],
    ],
  );
}

async function insertSettings(manager: EntityManager, settings: AlertSettings, { reason, by }: Change): Promise<void> {
  const { quietFrom, quietTo, quietDaysOff, digestAt } = settings;
  await manager.query(
    `insert into alert_settings (quiet_from, quiet_to, quiet_days_off, digest_at, reason, changed_by)
     values ($1, $2, $3, $4, $5, $6)`,
    [quietFrom, quietTo, quietDaysOff, digestAt, reason, by],
  );
}
