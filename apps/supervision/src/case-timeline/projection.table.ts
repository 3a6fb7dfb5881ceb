import { EntitySchema } from 'typeorm';

/** The one row of `projection`: which reading of the ledger the tables hold. */
interface ProjectionRow {
  singleton: boolean;
  /** Counts the readings from offset zero; each has a consumer group of its own. */
  generation: number;
  rebuild_started_at: Date | null;
  /** Which history of the database the reading was written to: see `databaseIdentity`. */
  history: string | null;
}

export const projectionTable = new EntitySchema<ProjectionRow>({
  name: 'Projection',
  tableName: 'projection',
  columns: {
    singleton: { type: 'boolean', primary: true, primaryKeyConstraintName: 'projection_pkey', default: true },
    generation: { type: 'integer' },
    rebuild_started_at: { type: 'timestamp with time zone', nullable: true },
    history: { type: 'text', nullable: true },
  },
  checks: [{ name: 'projection_singleton', expression: 'singleton' }],
});

/** A row of `projection_position`: how far one partition of the ledger was read. */
interface ProjectionPositionRow {
  partition: number;
  next_offset: string;
  /** Where the partition ended when the present reading began; null in a reading that no rebuild began. */
  rebuild_target: string | null;
  rebuild_reached_at: Date | null;
}

export const projectionPositionTable = new EntitySchema<ProjectionPositionRow>({
  name: 'ProjectionPosition',
  tableName: 'projection_position',
  columns: {
    partition: { type: 'integer', primary: true, primaryKeyConstraintName: 'projection_position_pkey' },
    next_offset: { type: 'bigint' },
    rebuild_target: { type: 'bigint', nullable: true },
    rebuild_reached_at: { type: 'timestamp with time zone', nullable: true },
  },
});

/** A row of `participant_freshness`: the newest entry a participant is the source of. */
interface ParticipantFreshnessRow {
  participant: string;
  last_taken_at: Date;
}

export const participantFreshnessTable = new EntitySchema<ParticipantFreshnessRow>({
  name: 'ParticipantFreshness',
  tableName: 'participant_freshness',
  columns: {
    participant: { type: 'text', primary: true, primaryKeyConstraintName: 'participant_freshness_pkey' },
    last_taken_at: { type: 'timestamp with time zone' },
  },
});

/** A row of `unreadable_record`: a record of the ledger topic that is no ledger entry. */
interface UnreadableRecordRow {
  partition: number;
  record_offset: string;
  reason: string;
}

export const unreadableRecordTable = new EntitySchema<UnreadableRecordRow>({
  name: 'UnreadableRecord',
  tableName: 'unreadable_record',
  columns: {
    partition: { type: 'integer', primary: true, primaryKeyConstraintName: 'unreadable_record_pkey' },
    record_offset: { type: 'bigint', primary: true, primaryKeyConstraintName: 'unreadable_record_pkey' },
    reason: { type: 'text' },
  },
});
