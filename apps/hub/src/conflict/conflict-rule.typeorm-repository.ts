import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { ConflictCase, ConflictRule, RulingSense } from './conflict-rule.js';
import { ConflictRuleRepository } from './conflict-rule.repository.js';

/** In its newest version. */
const newest = `
  SELECT DISTINCT ON (rule.id) rule.id::integer AS id, version, field, claimant, owner, outcome, reason, kept_by AS by,
    since, withdrawn_by, withdrawn_at, withdrawn_reason
  FROM conflict_rule AS rule JOIN conflict_rule_version AS said ON said.rule_id = rule.id
  ORDER BY rule.id, version DESC`;

type RuleRow = Omit<ConflictRule, 'since' | 'withdrawn'> & {
  since: Date;
  withdrawn_by: string | null;
  withdrawn_at: Date | null;
  withdrawn_reason: string | null;
};

@Injectable()
export class ConflictRuleTypeormRepository extends ConflictRuleRepository {
  constructor(private readonly database: DataSource) {
    super();
  }

  all(): Promise<ConflictRule[]> {
    return rulesIn(this.database.manager);
  }

  async uses(): Promise<ReadonlyMap<number, number>> {
    const rows: { id: number; used: number }[] = await this.database.query(
      `SELECT rule_id::integer AS id, count(*)::integer AS used FROM conflict WHERE rule_id IS NOT NULL GROUP BY rule_id`,
    );
    return new Map(rows.map(({ id, used }) => [id, used]));
  }

  keep(
    { field, claimant, owner, outcome, reason, by }: ConflictCase & RulingSense,
    allows: (rules: readonly ConflictRule[]) => void,
  ): Promise<{ id: number; version: number }> {
    return this.database.transaction(async (manager) => {
      // One after another, so that no two rules of equal rank are kept at once.
      await manager.query('LOCK TABLE conflict_rule IN SHARE ROW EXCLUSIVE MODE');
      allows(await rulesIn(manager));
      const rows: [{ id: number; version: number }] = await manager.query(
        `WITH rule AS (
           INSERT INTO conflict_rule (field, claimant, owner) VALUES ($1, $2, $3)
           ON CONFLICT (field, claimant, owner) DO UPDATE SET field = excluded.field RETURNING id)
         INSERT INTO conflict_rule_version (rule_id, version, outcome, reason, kept_by)
         SELECT id, (SELECT coalesce(max(version), 0) + 1 FROM conflict_rule_version WHERE rule_id = rule.id), $4, $5, $6
         FROM rule RETURNING rule_id::integer AS id, version`,
        [field, claimant, owner, outcome, reason, by],
      );
      return rows[0];
    });
  }

  async withdraw(id: number, by: string, reason: string): Promise<boolean> {
    const rows: unknown[] = await this.database.query(
      `WITH withdrawn AS (
         UPDATE conflict_rule_version AS said SET withdrawn_by = $2, withdrawn_at = now(), withdrawn_reason = $3
         WHERE rule_id = $1 AND withdrawn_at IS NULL
           AND version = (SELECT max(version) FROM conflict_rule_version WHERE rule_id = $1)
         RETURNING rule_id)
       SELECT rule_id FROM withdrawn`,
      [id, by, reason],
    );
    return rows.length > 0;
  }
}

async function rulesIn(manager: EntityManager): Promise<ConflictRule[]> {
  const rows: RuleRow[] = await manager.query(newest);
  return rows.map(({ since, withdrawn_by: by, withdrawn_at: at, withdrawn_reason: reason, ...rule }) => ({
    ...rule,
    since: since.toISOString(),
    withdrawn: by === null || at === null ? null : { by, at: at.toISOString(), reason: reason ?? '' },
  }));
}
