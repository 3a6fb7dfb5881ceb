import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { AlertCondition } from './alert-rule.js';
import type { Ending, OpenWarning } from './judge.js';

export interface Acknowledgement {
  readonly by: string;
  /** UTC, ISO 8601, as all here. */
  readonly at: string;
  readonly note: string | null;
}

/** A warning with what its rule is called and says by now. */
export interface KnownWarning extends OpenWarning {
  readonly rule: number;
  readonly ruleName: string;
  readonly condition: AlertCondition;
  readonly openedCount: number;
  readonly openedAt: string;
  readonly readAt: string;
  readonly closedAt: string | null;
  readonly ending: Ending | null;
  readonly acknowledgements: readonly Acknowledgement[];
}

const iso = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const known = `select warning.id, warning.participant, warning.subject, warning.subject_name as "subjectName",
    warning.count, warning.opened_count as "openedCount", warning.ending, warning.rule_id as rule,
    rule.name as "ruleName", jsonb_build_object('kind', rule.kind, 'parameters', rule.parameters) as condition,
    ${iso('warning.opened_at')} as "openedAt", ${iso('warning.read_at')} as "readAt",
    ${iso('warning.closed_at')} as "closedAt",
    coalesce((select jsonb_agg(jsonb_build_object('by', acknowledged_by, 'at', ${iso('acknowledged_at')}, 'note', note)
        order by number)
      from alert_acknowledgement where warning_id = warning.id), '[]') as acknowledgements
  from alert_warning as warning cross join lateral (
    select name, kind, parameters from alert_rule_version as version
    where version.rule_id = warning.rule_id order by version desc limit 1) as rule`;

const mostId = 2_147_483_647;

/** Warnings, of everybody or of one participant. */
@Injectable()
export class WarningQuery {
  constructor(private readonly dataSource: DataSource) {}

  /** The youngest first. */
  open(seesOnly: string | null): Promise<KnownWarning[]> {
    return this.dataSource.query(
      `${known} where closed_at is null and ($1::text is null or participant = $1) order by opened_at desc, id desc`,
      [seesOnly],
    );
  }

  /**
   * Those that ended last first, one more than asked for when there are more.
   * @param before the id of the last one that was shown; null at the beginning
   */
  closed(seesOnly: string | null, before: number | null, limit: number): Promise<KnownWarning[]> {
    return this.dataSource.query(
      `${known} where closed_at is not null and ($1::text is null or participant = $1)
         and ($2::integer is null or (closed_at, id) < (select closed_at, id from alert_warning where id = $2))
       order by closed_at desc, id desc limit $3`,
      [seesOnly, before, limit + 1],
    );
  }

  /** Null when there is none, or it is not theirs to see. */
  async find(id: number, seesOnly: string | null): Promise<KnownWarning | null> {
    if (id > mostId) return null;
    const [row] = await this.dataSource.query<KnownWarning[]>(
      `${known} where id = $1 and ($2::text is null or participant = $2)`,
      [id, seesOnly],
    );
    return row ?? null;
  }
}
