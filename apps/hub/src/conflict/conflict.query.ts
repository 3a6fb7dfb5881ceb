import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { ComplaintEvent, Status } from '#contract';
import type { Complaint } from '../complaint/complaint.js';
import type { ConflictCause } from '../complaint/decide.js';
import type { Field } from '../complaint/ownership.js';

/** What was said, in an entry of the ledger. */
export interface ConflictSide {
  version: number;
  event: ComplaintEvent;
  receivedAt: string;
  status: Status;
}

/** A conflict with all that is needed to judge it and to rule on it. */
export interface ConflictRecord {
  id: number;
  complaintId: string;
  field: Field;
  cause: ConflictCause;
  reason: string;
  notedAt: Date;
  /** Who handled the complaint when the claim came. */
  owner: string;
  claimed: ConflictSide;
  /** The last entry that was applied before the claim. */
  standing: ConflictSide | null;
  ruled: ConflictSide | null;
  /** The complaint as it stands now. */
  complaint: Complaint;
  /** The complaint that has the tracking id which the claim gives. */
  trackingIdHolder: string | null;
}

/** What is left out does not matter. */
export interface ConflictFilter {
  state?: 'open' | 'ruled';
  participant?: string;
  complaint?: string;
}

const side = (entry: string): string => `json_build_object('version', ${entry}.version, 'event', ${entry}.event,
  'receivedAt', ${entry}.received_at_text, 'status', ${entry}.state ->> 'status')`;

const records = `
  SELECT conflict.id::integer AS id, conflict.complaint_id AS "complaintId", field, cause, reason, noted_at AS "notedAt",
    claimed.state ->> 'handler' AS owner, complaint.body AS complaint, ${side('claimed')} AS claimed,
    CASE WHEN standing IS NULL THEN NULL ELSE ${side('standing')} END AS standing,
    CASE WHEN ruled IS NULL THEN NULL ELSE ${side('ruled')} END AS ruled,
    (SELECT holder.id FROM complaint AS holder
     WHERE holder.tracking_id = claimed.event -> 'data' ->> 'trackingId') AS "trackingIdHolder"
  FROM conflict
  JOIN ledger_entry AS claimed USING (complaint_id, version)
  JOIN complaint ON complaint.id = conflict.complaint_id
  LEFT JOIN LATERAL (
    SELECT * FROM ledger_entry AS before
    WHERE before.complaint_id = conflict.complaint_id AND before.version < conflict.version
      AND before.outcome = 'applied'
    ORDER BY before.version DESC LIMIT 1
  ) AS standing ON true
  LEFT JOIN ledger_entry AS ruled
    ON ruled.complaint_id = conflict.complaint_id AND ruled.version = conflict.ruled_version`;

const matches = `($1::text IS NULL OR ($1 = 'ruled') = (conflict.ruled_version IS NOT NULL))
  AND ($2::text IS NULL OR $2 IN (claimed.source, claimed.state ->> 'handler'))
  AND ($3::text IS NULL OR conflict.complaint_id = $3)`;

const parametersOf = ({ state, participant, complaint }: ConflictFilter) => [
  state ?? null,
  participant ?? null,
  complaint ?? null,
];

/** Milliseconds after which a rule is looked up again for a conflict that none could settle. */
const triedAgainAfter = 60_000;

@Injectable()
export class ConflictQuery {
  constructor(private readonly database: DataSource) {}

  page(filter: ConflictFilter, after: number, limit: number): Promise<ConflictRecord[]> {
    return this.database.query(`${records} WHERE ${matches} AND conflict.id > $4 ORDER BY conflict.id LIMIT $5`, [
      ...parametersOf(filter),
      after,
      limit,
    ]);
  }

  async total(filter: ConflictFilter): Promise<number> {
    const rows: { total: string }[] = await this.database.query(
      `SELECT count(*) AS total FROM conflict JOIN ledger_entry AS claimed USING (complaint_id, version) WHERE ${matches}`,
      parametersOf(filter),
    );
    return Number(rows[0]?.total ?? 0);
  }

  async find(id: number): Promise<ConflictRecord | null> {
    const [found] = await this.byIds([id]);
    return found ?? null;
  }

  byIds(ids: readonly number[]): Promise<ConflictRecord[]> {
    return this.database.query(`${records} WHERE conflict.id = ANY($1) ORDER BY conflict.id`, [ids]);
  }

  /**
   * Takes open conflicts that a rule in force covers, each for one instance at a time: whoever took one is done with
   * it, or gone, a minute later.
   */
  async takeCovered(limit: number): Promise<ConflictRecord[]> {
    const taken: { id: number }[] = await this.database.query(
      `WITH taken AS (
         UPDATE conflict SET rule_tried_at = now() WHERE id IN (
           SELECT conflict.id FROM conflict JOIN ledger_entry AS claimed USING (complaint_id, version)
           WHERE ruled_version IS NULL
             AND (rule_tried_at IS NULL OR rule_tried_at < now() - make_interval(secs => $2 / 1000.0))
             AND EXISTS (
               SELECT FROM conflict_rule AS rule
               JOIN LATERAL (SELECT withdrawn_at FROM conflict_rule_version WHERE rule_id = rule.id
                 ORDER BY version DESC LIMIT 1) AS newest ON newest.withdrawn_at IS NULL
               WHERE rule.field = conflict.field AND rule.claimant IN ('any', claimed.source)
                 AND rule.owner IN ('any', claimed.state ->> 'handler'))
           ORDER BY conflict.id LIMIT $1 FOR UPDATE OF conflict SKIP LOCKED)
         RETURNING id)
       SELECT id::integer AS id FROM taken`,
      [limit, triedAgainAfter],
    );
    return taken.length === 0 ? [] : this.byIds(taken.map(({ id }) => id));
  }
}
