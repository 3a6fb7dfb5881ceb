import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { alertLock } from '../clock/locks.js';
import type { RuleVersion } from './alert-rule.js';
import type { Channel } from './alerts.js';
import type { Judgement, OpenWarning } from './judge.js';
import { WarningRepository, type NewAcknowledgement } from './warning.repository.js';

@Injectable()
export class WarningTypeormRepository extends WarningRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  open(rule: number): Promise<OpenWarning[]> {
    return this.dataSource.query(
      `select id, participant, subject, subject_name as "subjectName", count from alert_warning
       where rule_id = $1 and closed_at is null order by id`,
      [rule],
    );
  }

  apply(rule: RuleVersion, { opens, goesOn, closes }: Judgement, at: Date): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await manager.query(
        `update alert_warning as warning set count = read.count, subject_name = read.name, read_at = $4
         from unnest($1::integer[], $2::integer[], $3::text[]) as read (id, count, name) where warning.id = read.id`,
        [
          goesOn.map(({ id }) => id),
          goesOn.map(({ count }) => count),
          goesOn.map(({ subjectName }) => subjectName),
          at,
        ],
      );
      await manager.query(
        `update alert_warning as warning set closed_at = $3, ending = closing.ending
         from unnest($1::integer[], $2::text[]) as closing (id, ending)
         where warning.id = closing.id and closed_at is null`,
        [closes.map(({ id }) => id), closes.map(({ ending }) => ending), at],
      );
      await insertOpened(manager, rule, opens, at);
    });
  }

  async acknowledge({ warning, note, by }: NewAcknowledgement): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const rows = await manager.query<unknown[]>(
        'select from alert_warning where id = $1 and closed_at is null for update',
        [warning],
      );
      if (rows.length === 0) return false;
      await manager.query(
        `insert into alert_acknowledgement (warning_id, number, note, acknowledged_by)
         select $1::integer, coalesce(max(number), 0) + 1, $2::text, $3::text
         from alert_acknowledgement where warning_id = $1`,
        [warning, note, by],
      );
      return true;
    });
  }

  alone(work: () => Promise<void>): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const [lock] = await manager.query<{ taken: boolean }[]>('select pg_try_advisory_xact_lock($1) as taken', [
        alertLock,
      ]);
      if (!lock?.taken) return false;
      // By other connections: what is done stays done when something after it fails.
      await work();
      return true;
    });
  }
}

async function insertOpened(
  manager: EntityManager,
  rule: RuleVersion,
  opens: Judgement['opens'],
  at: Date,
): Promise<void> {
  if (opens.length === 0) return;
  const rows = await manager.query<{ id: number }[]>(
    `insert into alert_warning (rule_id, rule_version, participant, subject, subject_name, opened_count, count,
       opened_at, read_at)
     select $1::integer, $2::integer, participant, subject, name, count, count, $7::timestamptz, $7::timestamptz
     from unnest($3::text[], $4::text[], $5::text[], $6::integer[]) as opened (participant, subject, name, count)
     returning id`,
    [
      ...[rule.id, rule.version],
      ...[opens.map(({ participant }) => participant), opens.map(({ subject }) => subject)],
      ...[opens.map(({ subjectName }) => subjectName), opens.map(({ count }) => count), at],
    ],
  );
  const told: [channel: Channel, address: string][] = rule.emails.map((address) => ['email', address]);
  if (rule.webhookUrl !== null) told.push(['webhook', rule.webhookUrl]);
  await manager.query(
    `insert into alert_notice (warning_id, channel, address, delivery)
     select warning, channel, address, $4::text from unnest($1::integer[]) as warning
       cross join unnest($2::text[], $3::text[]) as told (channel, address)`,
    [rows.map(({ id }) => id), told.map(([channel]) => channel), told.map(([, address]) => address), rule.delivery],
  );
}
