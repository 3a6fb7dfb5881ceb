import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LaneFacts, ReceiptState } from './synchronisation.js';

/** A participant with how far it was told. */
export interface ParticipantRow {
  code: string;
  name: string;
  kind: string;
  delivery: string;
  lastHeartbeatAt: Date | null;
  lastSignedInAt: Date | null;
  /** Null without a lane: it fetches by itself, or is not connected. */
  lane: (LaneFacts & { waiting: number; since: string | null }) | null;
}

export interface HeldRow {
  participant: string;
  held: number;
  gaps: number;
}

export interface ConflictRow {
  id: string;
  participants: string[];
}

export interface ReceiptRow {
  participant: string;
  id: number;
  asOf: Date;
  state: ReceiptState;
  differences: number;
}

/** What a participant is told by stands in one lane: that of all who read Kafka, or its own. */
const destination = `CASE participant.delivery ->> 'kind' WHEN 'kafka' THEN 'kafka' WHEN 'national' THEN 'national'
  WHEN 'webhook' THEN 'webhook:' || participant.code END`;

@Injectable()
export class SynchronisationQuery {
  constructor(private readonly database: DataSource) {}

  /** What a lane is behind is counted once for all who share it, however far behind it is. */
  participants(): Promise<ParticipantRow[]> {
    return this.database.query(
      `WITH told AS (SELECT *, ${destination} AS destination FROM participant),
       behind AS (
         SELECT lane.destination, recipient, count(*) AS entries, min(entry.position) AS first
         FROM delivery_lane AS lane JOIN ledger_entry AS entry ON entry.position > lane.cursor,
           unnest(entry.recipients) AS recipient
         WHERE lane.destination IN (SELECT destination FROM told)
         GROUP BY lane.destination, recipient),
       pending AS (
         SELECT waits.destination, recipient, count(*) AS entries, min(waits.position) AS first,
           count(*) FILTER (WHERE waits.state = 'retrying') AS retrying,
           count(*) FILTER (WHERE waits.state = 'given-up') AS "givenUp"
         FROM delivery_pending AS waits JOIN ledger_entry AS entry USING (position), unnest(entry.recipients) AS recipient
         GROUP BY waits.destination, recipient)
       SELECT told.code, told.name, told.kind, told.delivery ->> 'kind' AS delivery,
         told.last_heartbeat_at AS "lastHeartbeatAt", told.last_signed_in_at AS "lastSignedInAt",
         CASE WHEN lane.destination IS NOT NULL THEN json_build_object('circuit', lane.circuit,
           'retrying', coalesce(pending.retrying, 0), 'givenUp', coalesce(pending."givenUp", 0),
           'waiting', coalesce(behind.entries, 0) + coalesce(pending.entries, 0),
           'since', oldest.received_at_text) END AS lane
       FROM told
       LEFT JOIN delivery_lane AS lane USING (destination)
       LEFT JOIN behind ON behind.destination = told.destination AND behind.recipient = told.code
       LEFT JOIN pending ON pending.destination = told.destination AND pending.recipient = told.code
       LEFT JOIN ledger_entry AS oldest ON oldest.position = least(behind.first, pending.first)
       ORDER BY told.code`,
    );
  }

  /** What is missing, by who has it: see {@link GapTypeormRepository}. */
  held(): Promise<HeldRow[]> {
    return this.database.query(
      `SELECT participant, sum(held)::integer AS held, count(*)::integer AS gaps FROM (
         SELECT complaint_id, count(*) AS held,
           CASE awaits WHEN 'filed' THEN split_part(complaint_id, '-', 1) ELSE split_part(awaits, '#', 1) END AS participant
         FROM held_event GROUP BY complaint_id, participant) AS gap
       GROUP BY participant`,
    );
  }

  /** Conflicts without a ruling, with who claims and who handled the complaint then: as their list is filtered. */
  openConflicts(): Promise<ConflictRow[]> {
    return this.database.query(
      `SELECT conflict.id, ARRAY[claimed.source, claimed.state ->> 'handler'] AS participants
       FROM conflict JOIN ledger_entry AS claimed USING (complaint_id, version)
       WHERE conflict.ruled_version IS NULL`,
    );
  }

  /** The newest receipt that each participant stands in. */
  lastReceipts(): Promise<ReceiptRow[]> {
    return this.database.query(
      `SELECT participant.code AS participant, last.id, last."asOf", last.state, last.differences
       FROM participant CROSS JOIN LATERAL (
         SELECT receipt.id::integer AS id, run.as_of AS "asOf", answer.state,
           (answer.result ->> 'differences')::integer AS differences
         FROM receipt
         JOIN reconciliation AS run ON run.id = receipt.run
         JOIN reconciliation_result AS answer ON answer.run = receipt.run AND answer.participant = participant.code
         ORDER BY receipt.id DESC LIMIT 1) AS last`,
    );
  }
}
