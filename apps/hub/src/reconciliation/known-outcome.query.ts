import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { KnownOutcome } from './healing.js';

/** Reads why the hub has not, or not as it was meant, what a participant said. */
@Injectable()
export class KnownOutcomeQuery {
  constructor(private readonly database: DataSource) {}

  /** By complaint; of several the last. */
  async of(participant: string, complaintIds: readonly string[]): Promise<ReadonlyMap<string, KnownOutcome>> {
    const rows: (KnownOutcome & { complaintId: string })[] = await this.database.query(
      `SELECT complaint_id AS "complaintId", 'held' AS kind, awaits AS id FROM held_event
         WHERE source = $1 AND complaint_id = ANY($2)
       UNION ALL
       SELECT complaint_id, 'conflict', conflict.id::text FROM conflict JOIN ledger_entry entry
         USING (complaint_id, version)
         WHERE entry.source = $1 AND complaint_id = ANY($2) AND NOT EXISTS (
           SELECT FROM ledger_entry ruling WHERE ruling.complaint_id = conflict.complaint_id
             AND ruling.event ->> 'type' = 'id.lapor.complaint.ruled.v1'
             AND (ruling.event #>> '{data,conflictVersion}')::integer = conflict.version)
       UNION ALL
       SELECT complaint_id, 'parked', parked.id::text FROM parked_record AS parked
         WHERE source = $1 AND complaint_id = ANY($2) AND NOT EXISTS (
           SELECT FROM ledger_entry e WHERE e.source = parked.source AND e.event_id = parked.event_id)`,
      [participant, complaintIds],
    );
    return new Map(rows.map(({ complaintId, kind, id }) => [complaintId, { kind, id }]));
  }
}
