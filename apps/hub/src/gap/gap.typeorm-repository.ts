import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Gap } from './gap.js';
import { GapRepository } from './gap.repository.js';

/**
 * What a held event awaits is `filed`, which only who filed the complaint can send, or `<source>#<sequence>`. All
 * events of a source that are held behind one gap await the same.
 */
const gaps = `
  SELECT complaint_id, source, min(first) AS first, min(last) AS last, count(*)::integer AS held,
    min(received_at) AS since
  FROM (
    SELECT complaint_id, received_at_text::timestamptz AS received_at,
      CASE awaits WHEN 'filed' THEN split_part(complaint_id, '-', 1) ELSE split_part(awaits, '#', 1) END AS source,
      CASE awaits WHEN 'filed' THEN 1 ELSE split_part(awaits, '#', 2)::integer END AS first,
      CASE awaits WHEN 'filed' THEN 1 ELSE (event ->> 'sequence')::integer - 1 END AS last
    FROM held_event
  ) AS held GROUP BY complaint_id, source`;

const columns = `gap.complaint_id AS "complaintId", gap.source, gap.first AS "from", gap.last AS "to", gap.held,
  gap.since, coalesce(request.asked, 0) AS asked, request.last_asked_at AS "lastAskedAt",
  request.next_ask_at AS "nextAskAt"`;

const withRequests = `(${gaps}) AS gap LEFT JOIN resend_request AS request USING (complaint_id, source)`;

@Injectable()
export class GapTypeormRepository extends GapRepository {
  constructor(private readonly database: DataSource) {
    super();
  }

  longestOpen(limit: number): Promise<Gap[]> {
    return this.database.query(`SELECT ${columns} FROM ${withRequests} ORDER BY gap.since LIMIT $1`, [limit]);
  }

  async total(): Promise<number> {
    const rows: { total: string }[] = await this.database.query(`SELECT count(*) AS total FROM (${gaps}) AS gap`);
    return Number(rows[0]?.total ?? 0);
  }

  askedOf(source: string, limit: number): Promise<Gap[]> {
    return this.database.query(
      `SELECT ${columns} FROM ${withRequests} WHERE gap.source = $1 AND request.asked > 0
       ORDER BY gap.complaint_id LIMIT $2`,
      [source, limit],
    );
  }

  due(sources: readonly string[], first: number, limit: number): Promise<Gap[]> {
    return this.database.query(
      `SELECT ${columns} FROM ${withRequests}
       WHERE gap.source = ANY($1)
         AND coalesce(request.next_ask_at, gap.since + make_interval(secs => $2 / 1000.0)) <= now()
       ORDER BY gap.since LIMIT $3`,
      [sources, first, limit],
    );
  }

  async countAsk(gap: Gap, pause: number): Promise<Gap | null> {
    const rows: Pick<Gap, 'asked' | 'lastAskedAt' | 'nextAskAt'>[] = await this.database.query(
      `INSERT INTO resend_request AS request (complaint_id, source, asked, last_asked_at, next_ask_at)
       VALUES ($1, $2, 1, now(), now() + make_interval(secs => $4 / 1000.0))
       ON CONFLICT (complaint_id, source) DO UPDATE SET asked = request.asked + 1,
         last_asked_at = excluded.last_asked_at, next_ask_at = excluded.next_ask_at
         WHERE request.asked = $3
       RETURNING asked, last_asked_at AS "lastAskedAt", next_ask_at AS "nextAskAt"`,
      [gap.complaintId, gap.source, gap.asked, pause],
    );
    return rows[0] ? { ...gap, ...rows[0] } : null;
  }

  async forgetClosed(): Promise<void> {
    await this.database.query(
      `DELETE FROM resend_request AS request WHERE NOT EXISTS (
         SELECT FROM (${gaps}) AS gap
         WHERE gap.complaint_id = request.complaint_id AND gap.source = request.source)`,
    );
  }
}
