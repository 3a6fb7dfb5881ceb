import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AlertCondition, Delivery } from './alert-rule.js';
import type { Channel } from './alerts.js';
import type { MessageState } from './attempt.js';
import type { Reading } from './judge.js';
import type { ToldWarning } from './notice-message.js';

/** A notice that no message has taken along yet. */
export interface HeldNotice extends Reading {
  readonly warning: number;
  readonly channel: Channel;
  readonly address: string;
  readonly delivery: Delivery;
  readonly ruleName: string;
  readonly condition: AlertCondition;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
}

/** A message and what became of it. Instants are UTC, ISO 8601. */
export interface KnownMessage {
  readonly id: string;
  readonly channel: Channel;
  readonly address: string;
  readonly warnings: readonly ToldWarning[];
  readonly state: MessageState;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly writtenAt: string;
  readonly nextAttemptAt: string;
  readonly endedAt: string | null;
  readonly renewedBy: string | null;
}

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const columns = `id, channel, address, warnings, state, attempts, last_error as "lastError", renewed_by as "renewedBy",
  ${iso('written_at')} as "writtenAt", ${iso('next_attempt_at')} as "nextAttemptAt", ${iso('ended_at')} as "endedAt"`;

/** Notices and messages on their way. */
@Injectable()
export class OutboxQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The oldest first. */
  held(): Promise<HeldNotice[]> {
    return this.dataSource.query(
      `select notice.warning_id as warning, notice.channel, notice.address, notice.delivery, rule.name as "ruleName",
         jsonb_build_object('kind', rule.kind, 'parameters', rule.parameters) as condition, warning.participant,
         warning.subject, warning.subject_name as "subjectName", warning.count, warning.opened_at as "openedAt",
         warning.closed_at as "closedAt"
       from alert_notice as notice join alert_warning as warning on warning.id = notice.warning_id
         join alert_rule_version as rule on rule.rule_id = warning.rule_id and rule.version = warning.rule_version
       where notice.message_id is null order by warning.opened_at, warning.id, notice.channel, notice.address`,
    );
  }

  /** What was given up and what waits, then what was sent; in each the youngest first. */
  messages(limit: number): Promise<KnownMessage[]> {
    return this.dataSource.query(
      `select ${columns} from alert_message
       order by case state when 'given-up' then 0 when 'waiting' then 1 else 2 end, written_at desc, id limit $1`,
      [limit],
    );
  }

  async exists(id: string): Promise<boolean> {
    const rows = await this.dataSource.query<unknown[]>('select from alert_message where id = $1', [id]);
    return rows.length > 0;
  }
}
