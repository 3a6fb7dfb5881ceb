import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { databaseIdentity } from '#persistence';
import type { ReceivedEvent } from '../complaint/ledger.repository.js';
import type { PublishedEntry } from './published-entry.js';
import { ReplayRepository, type MissingEntry, type ReplayedEntry } from './replay.repository.js';

/** Any number will do; it names the lock under which one instance replays and the others wait. */
const replayLock = 6_364;

@Injectable()
export class ReplayTypeormRepository extends ReplayRepository {
  constructor(private readonly database: DataSource) {
    super();
  }

  async alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const holder = this.database.createQueryRunner();
    try {
      await holder.query('SELECT pg_advisory_lock($1)', [replayLock]);
      try {
        return await work();
      } finally {
        await holder.query('SELECT pg_advisory_unlock($1)', [replayLock]);
      }
    } finally {
      await holder.release();
    }
  }

  async history(): Promise<'same' | 'another' | 'new'> {
    const rows: { same: boolean }[] = await this.database.query('SELECT identity = $1 AS same FROM database_identity', [
      await databaseIdentity(this.database),
    ]);
    if (rows.length === 0) return 'new';
    return rows.some(({ same }) => same) ? 'same' : 'another';
  }

  youngest(): Promise<Date | null> {
    return this.instant('SELECT max(received_at_text::timestamptz) AS at FROM ledger_entry');
  }

  async clear(): Promise<void> {
    await this.database.query('TRUNCATE replay_entry, replay_event');
  }

  async keepMissing(entries: readonly MissingEntry[]): Promise<void> {
    await this.database.query(
      `INSERT INTO replay_entry (position, complaint_id, version, hash, source, event_id, received_at_text, public_event)
       SELECT position, "complaintId", version, hash, source, "eventId", "receivedAt", "publicEvent"
       FROM json_to_recordset($1) AS row(position bigint, "complaintId" text, version integer, hash text, source text,
         "eventId" text, "receivedAt" text, "publicEvent" json)
       WHERE NOT EXISTS (
         SELECT FROM ledger_entry WHERE complaint_id = row."complaintId" AND ledger_entry.version = row.version)
       ON CONFLICT DO NOTHING`,
      [JSON.stringify(entries)],
    );
  }

  async keepEvents(events: readonly ReceivedEvent[]): Promise<void> {
    await this.database.query(
      `INSERT INTO replay_event (source, event_id, received_at_text, event)
       SELECT source, "eventId", "receivedAt", event
       FROM json_to_recordset($1) AS row(source text, "eventId" text, "receivedAt" text, event json)
       WHERE EXISTS (SELECT FROM replay_entry entry WHERE entry.source = row.source
         AND entry.event_id = row."eventId" AND entry.received_at_text = row."receivedAt")
       ON CONFLICT DO NOTHING`,
      [
        JSON.stringify(
          events.map(({ event, receivedAt }) => ({ source: event.source, eventId: event.id, receivedAt, event })),
        ),
      ],
    );
  }

  oldestReceived(): Promise<Date | null> {
    return this.instant('SELECT min(received_at_text::timestamptz) AS at FROM replay_entry');
  }

  async next(limit: number): Promise<ReplayedEntry[]> {
    const rows: (ReplayedEntry & { position: string | number })[] = await this.database.query(
      `SELECT entry.position, entry.complaint_id AS "complaintId", entry.version, entry.hash, entry.source,
         entry.event_id AS "eventId", entry.received_at_text AS "receivedAt",
         coalesce(came.event, entry.public_event) AS event
       FROM replay_entry entry LEFT JOIN replay_event came USING (source, event_id, received_at_text)
       ORDER BY entry.position LIMIT $1`,
      [limit],
    );
    return rows.map((row) => ({ ...row, position: Number(row.position) }));
  }

  differing(entries: readonly PublishedEntry[]): Promise<PublishedEntry[]> {
    return this.database.query(
      `SELECT row.* FROM json_to_recordset($1) AS row(position bigint, "complaintId" text, version integer, hash text,
         source text, "eventId" text, "receivedAt" text)
       WHERE NOT EXISTS (SELECT FROM ledger_entry entry WHERE entry.complaint_id = row."complaintId"
         AND entry.version = row.version AND entry.hash = row.hash)
       ORDER BY row.position`,
      [JSON.stringify(entries)],
    );
  }

  async done(entries: readonly PublishedEntry[]): Promise<void> {
    await this.database.query('DELETE FROM replay_entry WHERE position = ANY($1)', [
      entries.map(({ position }) => position),
    ]);
  }

  async leaveRoom(): Promise<void> {
    await this.database.query(
      `SELECT setval(pg_get_serial_sequence('ledger_entry', 'position'), last)
       FROM (SELECT greatest((SELECT max(position) FROM replay_entry), (SELECT max(position) FROM ledger_entry)) AS last)
       WHERE last IS NOT NULL`,
    );
  }

  async maybeSent(): Promise<void> {
    await this.database.query(
      `UPDATE delivery_lane SET sending_to = (SELECT coalesce(max(position), 0) FROM ledger_entry)`,
    );
    await this.database.query('UPDATE delivery_pending SET maybe_sent = true');
  }

  async noteHistory(): Promise<void> {
    const identity = await databaseIdentity(this.database);
    await this.database.transaction(async (manager) => {
      await manager.query('DELETE FROM database_identity');
      await manager.query('INSERT INTO database_identity (identity) VALUES ($1)', [identity]);
    });
    await this.clear();
  }

  private async instant(sql: string): Promise<Date | null> {
    const rows: { at: Date | null }[] = await this.database.query(sql);
    return rows[0]?.at ?? null;
  }
}
