import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Projection1763900001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table complaint_case (
        id text constraint complaint_case_pkey primary key,
        version integer not null,
        status text not null,
        status_word text,
        origin text not null,
        filed_by text not null,
        tracking_id text,
        handler text,
        counts_for text,
        involved text[] not null,
        assignments jsonb not null,
        classification text,
        category_word text,
        category_code text,
        category_key text,
        anonymous boolean not null,
        secret boolean not null,
        follow_ups integer not null,
        replies integer not null,
        transfers integer not null,
        closed_by text,
        rating integer,
        duplicate_of text,
        report_version integer,
        report_filed boolean,
        title text,
        body text,
        place text,
        channel text,
        addressee text,
        received_at timestamptz,
        verified_at timestamptz,
        disposed_at timestamptz,
        followed_up_at timestamptz,
        closing_version integer,
        closing_at timestamptz,
        closed_at timestamptz,
        last_event_at timestamptz not null
      )`);
    await runner.query('create index complaint_case_received on complaint_case (received_at, id)');
    await runner.query('create index complaint_case_updated on complaint_case (last_event_at, id)');
    await runner.query('create index complaint_case_closed on complaint_case (closed_at, id)');
    await runner.query('create index complaint_case_counts_for on complaint_case (counts_for, received_at)');
    await runner.query('create index complaint_case_tracking_id on complaint_case (tracking_id)');
    await runner.query('create index complaint_case_category on complaint_case (category_key, received_at)');
    await runner.query('create index complaint_case_category_word on complaint_case (lower(category_word))');
    await runner.query('create index complaint_case_involved on complaint_case using gin (involved)');
    await runner.query(`
      create index complaint_case_search on complaint_case
      using gin (to_tsvector('simple', coalesce(title, '') || ' ' || coalesce(body, '')))`);
    await runner.query(`
      create table case_entry (
        complaint_id text not null,
        version integer not null,
        outcome text not null,
        source text not null,
        event_id text not null,
        type text not null,
        time text not null,
        received_at text not null,
        occurred_at timestamptz not null,
        data jsonb not null,
        redacted boolean not null,
        data_digest text not null,
        previous_hash text,
        hash text not null,
        status text not null,
        filed_by text not null,
        handler text,
        constraint case_entry_pkey primary key (complaint_id, version)
      )`);
    await runner.query(`
      create table participant_freshness (
        participant text constraint participant_freshness_pkey primary key,
        last_taken_at timestamptz not null
      )`);
    await runner.query(`
      create table projection (
        singleton boolean default true constraint projection_pkey primary key constraint projection_singleton check (singleton),
        generation integer not null,
        rebuild_started_at timestamptz
      )`);
    await runner.query('insert into projection (generation) values (1)');
    await runner.query(`
      create table projection_position (
        partition integer constraint projection_position_pkey primary key,
        next_offset bigint not null,
        rebuild_target bigint,
        rebuild_reached_at timestamptz
      )`);
    await runner.query(`
      create table unreadable_record (
        partition integer not null,
        record_offset bigint not null,
        reason text not null,
        constraint unreadable_record_pkey primary key (partition, record_offset)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table unreadable_record, projection_position, projection, participant_freshness, case_entry, complaint_case`);
  }
}
