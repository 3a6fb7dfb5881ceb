import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { isNamed } from '#contract';
import type { Complaint } from './complaint.js';
import {
  LedgerRepository,
  type EventKey,
  type HeldEvent,
  type LedgerChanges,
  type LedgerTransaction,
  type LoadedComplaints,
} from './ledger.repository.js';

/** Somebody faster wrote the same complaint: unique violation, deadlock, serialisation failure. */
const collisions: ReadonlySet<unknown> = new Set(['23505', '40P01', '40001']);
const attempts = 5;

/** Names the channel on which a commit to the ledger is announced. */
export const ledgerChannel = 'ledger';

/** Any number will do; it names the lock that makes positions visible in their order. */
const appendLock = 6_363;

@Injectable()
export class LedgerTypeormRepository extends LedgerRepository {
  constructor(private readonly database: DataSource) {
    super();
  }

  async transaction<Result>(work: (ledger: LedgerTransaction) => Promise<Result>): Promise<Result> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.database.transaction((manager) => work(new PostgresLedger(manager)));
      } catch (error) {
        const collided = error instanceof Error && 'code' in error && collisions.has(error.code);
        if (!collided || attempt === attempts) throw error;
      }
    }
  }
}

interface ComplaintRow {
  hash: string | null;
  body: Complaint;
}

class PostgresLedger implements LedgerTransaction {
  readonly run: LedgerTransaction['run'] = (sql, parameters) => this.manager.query(sql, [...parameters]);

  constructor(private readonly manager: EntityManager) {}

  seen(keys: readonly EventKey[]): Promise<EventKey[]> {
    return this.rows<EventKey>(
      `WITH key AS (SELECT source, "eventId" FROM json_to_recordset($1) AS key(source text, "eventId" text))
       SELECT source, "eventId" FROM key WHERE
         EXISTS (SELECT FROM ledger_entry e WHERE e.source = key.source AND e.event_id = key."eventId") OR
         EXISTS (SELECT FROM held_event h WHERE h.source = key.source AND h.event_id = key."eventId") OR
         EXISTS (SELECT FROM duplicate_event d WHERE d.source = key.source AND d.event_id = key."eventId")`,
      keys,
    );
  }

  async load(complaintIds: readonly string[], trackingIds: readonly string[]): Promise<LoadedComplaints> {
    // One order of locking for everybody, else two batches could wait for each other.
    const rows: ComplaintRow[] = await this.manager.query(
      `SELECT hash, body FROM complaint
       WHERE id = ANY($1) OR tracking_id = ANY($2) ORDER BY id FOR UPDATE`,
      [complaintIds, trackingIds],
    );
    const ids = [...new Set([...complaintIds, ...rows.map(({ body }) => body.id)])];
    const held: HeldEvent[] = await this.manager.query(
      `SELECT complaint_id AS "complaintId", awaits, event, received_at_text AS "receivedAt" FROM held_event
       WHERE complaint_id = ANY($1) ORDER BY id`,
      [ids],
    );
    return { complaints: rows.map(({ hash, body }) => ({ complaint: body, hash })), held };
  }

  async echoes(events: Parameters<LedgerTransaction['echoes']>[0]): Promise<EventKey[]> {
    return this.rows<EventKey>(
      `SELECT answer.source, answer."eventId" FROM json_to_recordset($1)
         AS answer("complaintId" text, source text, "eventId" text, "causationId" text, type text, digest text)
       WHERE EXISTS (
         SELECT FROM ledger_entry e WHERE e.complaint_id = answer."complaintId" AND e.event_id = answer."causationId"
           AND e.source <> answer.source AND e.event ->> 'type' = answer.type AND e.data_digest = answer.digest)`,
      events.map(({ complaintId, key, causationId, type, dataDigest }) => ({
        complaintId,
        ...key,
        causationId,
        type,
        digest: dataDigest,
      })),
    );
  }

  async write(changes: LedgerChanges): Promise<void> {
    if (changes.entries.length > 0 || changes.complaints.length > 0) {
      await this.manager.query('SELECT pg_advisory_xact_lock($1)', [appendLock]);
      await this.writeComplaints(changes.complaints);
      await this.writeEntries(changes.entries);
      await this.manager.query(`NOTIFY ${ledgerChannel}`);
    }
    await this.writeHeld(changes);
    await this.writeAside(changes);
  }

  private async writeComplaints(complaints: LedgerChanges['complaints']): Promise<void> {
    const rowOf = ({ complaint, hash }: LedgerChanges['complaints'][number]) => ({
      id: complaint.id,
      version: complaint.version,
      hash,
      tracking_id: complaint.trackingId,
      body: complaint,
    });
    const shape = 'row(id text, version integer, hash text, tracking_id text, body jsonb)';
    await this.insert(
      `INSERT INTO complaint (id, version, hash, tracking_id, body)
       SELECT id, version, hash, tracking_id, body FROM json_to_recordset($1) AS ${shape}`,
      complaints.filter(({ isNew }) => isNew).map(rowOf),
    );
    await this.insert(
      `UPDATE complaint SET version = row.version, hash = row.hash, tracking_id = row.tracking_id, body = row.body
       FROM json_to_recordset($1) AS ${shape} WHERE complaint.id = row.id`,
      complaints.filter(({ isNew }) => !isNew).map(rowOf),
    );
  }

  private writeEntries(entries: LedgerChanges['entries']): Promise<void> {
    return this.insert(
      `INSERT INTO ledger_entry (complaint_id, version, outcome, source, event_id, received_at_text, event, data_digest,
         previous_hash, hash, state, recipients, joined)
       SELECT complaint_id, version, outcome, source, event_id, received_at_text, event, data_digest,
         previous_hash, hash, state, recipients, joined
       FROM json_to_recordset($1) AS row(complaint_id text, version integer, outcome text, source text, event_id text,
         received_at_text text, event json, data_digest text, previous_hash text, hash text, state json,
         recipients text[], joined text[])`,
      entries.map((entry) => ({
        complaint_id: entry.complaintId,
        version: entry.version,
        outcome: entry.outcome,
        source: entry.event.source,
        event_id: entry.event.id,
        received_at_text: entry.receivedAt,
        event: entry.event,
        data_digest: entry.dataDigest,
        previous_hash: entry.previousHash,
        hash: entry.hash,
        state: entry.state,
        recipients: entry.recipients,
        joined: entry.joined,
      })),
    );
  }

  private async writeHeld({ held, released }: LedgerChanges): Promise<void> {
    await this.insert(
      `INSERT INTO held_event (source, event_id, complaint_id, awaits, event, received_at_text)
       SELECT source, event_id, complaint_id, awaits, event, received_at_text FROM json_to_recordset($1)
         AS row(source text, event_id text, complaint_id text, awaits text, event json, received_at_text text)
       ON CONFLICT (source, event_id) DO UPDATE SET awaits = excluded.awaits`,
      held.map(({ event, receivedAt, complaintId, awaits }) => ({
        source: event.source,
        event_id: event.id,
        complaint_id: complaintId,
        awaits,
        event,
        received_at_text: receivedAt,
      })),
    );
    await this.insert(
      `DELETE FROM held_event USING json_to_recordset($1) AS row(source text, "eventId" text)
       WHERE held_event.source = row.source AND held_event.event_id = row."eventId"`,
      released,
    );
  }

  /** What stands beside the ledger: identities, parked records, conflicts and their rulings, and duplicates. */
  private async writeAside({ entries, identities, parked, conflicts, duplicates }: LedgerChanges): Promise<void> {
    await this.insert(
      `INSERT INTO reporter_identity (complaint_id, sealed)
       SELECT DISTINCT ON (complaint_id) complaint_id, sealed
       FROM json_to_recordset($1) AS row(complaint_id text, sealed text) ORDER BY complaint_id
       ON CONFLICT (complaint_id) DO UPDATE SET sealed = excluded.sealed`,
      identities.map(({ complaintId, sealed }) => ({ complaint_id: complaintId, sealed })),
    );
    await this.insert(
      `INSERT INTO parked_record (topic, partition, record_offset, received_at, source, event_id, complaint_id, cause, errors, record)
       SELECT topic, partition, record_offset, received_at, source, event_id, complaint_id, cause, errors, decode(record, 'base64')
       FROM json_to_recordset($1) AS row(topic text, partition integer, record_offset text, received_at timestamptz, source text,
         event_id text, complaint_id text, cause text, errors jsonb, record text)
       ON CONFLICT (topic, partition, record_offset) DO NOTHING`,
      parked.map(({ offset, receivedAt, eventId, complaintId, record, errors, ...rest }) => ({
        ...rest,
        errors: errors.map(({ field, reason }) => ({ field: storable(field), reason: storable(reason) })),
        record_offset: offset,
        received_at: receivedAt,
        event_id: eventId,
        complaint_id: complaintId,
        record: record.toString('base64'),
      })),
    );
    await this.insert(
      `INSERT INTO conflict (complaint_id, version, field, cause, reason)
       SELECT complaint_id, version, field, cause, reason
       FROM json_to_recordset($1) AS row(complaint_id text, version integer, field text, cause text, reason text)`,
      conflicts.map(({ complaintId, ...rest }) => ({ complaint_id: complaintId, ...rest })),
    );
    await this.insert(
      `UPDATE conflict SET ruled_version = row.ruled_version, rule_id = row.rule_id
       FROM json_to_recordset($1)
         AS row(complaint_id text, version integer, ruled_version integer, rule_id bigint)
       WHERE conflict.complaint_id = row.complaint_id AND conflict.version = row.version`,
      entries.flatMap(({ complaintId, version, event }) =>
        isNamed(event, 'ruled')
          ? {
              complaint_id: complaintId,
              version: event.data.conflictVersion,
              ruled_version: version,
              rule_id: event.data.rule?.id ?? null,
            }
          : [],
      ),
    );
    await this.insert(
      `INSERT INTO duplicate_event (source, event_id, reason)
       SELECT source, "eventId", reason FROM json_to_recordset($1) AS row(source text, "eventId" text, reason text)
       ON CONFLICT DO NOTHING`,
      duplicates,
    );
  }

  private async insert(sql: string, rows: readonly object[]): Promise<void> {
    if (rows.length > 0) await this.manager.query(sql, [JSON.stringify(rows)]);
  }

  private rows<Row>(sql: string, rows: readonly object[]): Promise<Row[]> {
    return this.manager.query(sql, [JSON.stringify(rows)]);
  }
}

/** An error repeats what junk said. PostgreSQL refuses NUL and half characters, and would refuse the batch for ever. */
const storable = (text: string): string => text.toWellFormed().replaceAll('\0', '\uFFFD');
