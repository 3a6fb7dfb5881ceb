import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What moved figures inside the database until supervision did it itself. */
const watched = {
  complaint_case: ['insert', 'update', 'delete', 'truncate'],
  case_entry: ['insert'],
  case_clock: ['insert', 'update', 'delete'],
} as const;

/**
 * Signs of trouble of each complaint, what complaints are found to be alike by, and how far everything was counted by
 * the present time zone and parameters. All of it is counted from the start: what was kept lacks signs.
 */
export class Signs1764520000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const [table, events] of Object.entries(watched)) {
      for (const event of events) await runner.query(`drop trigger if exists figures_after_${event} on ${table}`);
    }
    await runner.query('drop table if exists figure_pending');
    for (const routine of [
      ...['move_figures(text[])', 'move_pending_figures()', 'empty_figures()', 'count_figures(text)'],
      ...Object.keys(watched).map((table) => `note_${table}()`),
    ]) {
      await runner.query(`drop function if exists ${routine}`);
    }
    await runner.query('drop table figure_setting, figure_due');
    await runner.query('truncate case_fact, figure, figure_wait, figure_word');
    await runner.query(`
      alter table case_fact
        add verification_participant text not null,
        add verification_due_day date,
        add signs text[] not null`);
    await runner.query('create index case_fact_signs on case_fact using gin (signs)');
    await runner.query(`
      create table figure_due (
        basis text not null,
        clock text not null,
        grain text not null,
        start date not null,
        participant text not null,
        due_grain text not null,
        due_start date not null,
        complaints integer not null,
        constraint figure_due_pkey primary key (basis, clock, grain, start, due_grain, due_start, participant)
      ) with (fillfactor = 70)`);
    await runner.query('create index figure_due_empty on figure_due (complaints) where complaints = 0');
    await runner.query(`
      create table case_key (
        kind text not null,
        key text not null,
        at timestamptz not null,
        complaint_id text not null,
        constraint case_key_pkey primary key (kind, key, at, complaint_id)
      )`);
    await runner.query('create index case_key_of on case_key (complaint_id)');
    await runner.query(`
      create table case_pair (
        one text not null,
        other text not null,
        text_share double precision not null,
        place_share double precision,
        constraint case_pair_pkey primary key (one, other)
      )`);
    await runner.query('create index case_pair_other on case_pair (other)');
    await runner.query(`
      create table sign_settings (
        version integer generated always as identity constraint sign_settings_pkey primary key,
        parameters jsonb not null,
        reason text not null,
        changed_by text not null,
        changed_at timestamptz not null default now()
      )`);
    await runner.query(`
      create table figure_recount (
        singleton boolean default true constraint figure_recount_pkey primary key
          constraint figure_recount_singleton check (singleton),
        time_zone text not null,
        settings_version integer not null,
        reached text not null default '',
        done integer not null default 0,
        total integer not null,
        walked boolean not null default false,
        summed boolean not null,
        started_at timestamptz not null default now(),
        finished_at timestamptz
      )`);
    await runner.query(`
      create table participant_sign_in (
        participant text not null,
        day date not null,
        constraint participant_sign_in_pkey primary key (participant, day)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table participant_sign_in, figure_recount, sign_settings, case_pair, case_key, figure_due',
    );
    await runner.query('truncate case_fact');
    await runner.query('alter table case_fact drop verification_participant, drop verification_due_day, drop signs');
    await runner.query(`
      create table figure_due (
        basis text not null,
        grain text not null,
        start date not null,
        participant text not null,
        due_grain text not null,
        due_start date not null,
        complaints integer not null,
        constraint figure_due_pkey primary key (basis, grain, start, due_grain, due_start, participant)
      ) with (fillfactor = 70)`);
    await runner.query(`
      create table figure_setting (
        singleton boolean default true constraint figure_setting_pkey primary key
          constraint figure_setting_singleton check (singleton),
        time_zone text
      )`);
  }
}
