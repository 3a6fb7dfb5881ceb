import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Clocks of complaints, and what they are read with. Settings are only ever added to: an old version stays readable. */
export class Clock1764500000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table clock_settings (
        version integer constraint clock_settings_pkey primary key,
        kind text not null,
        content jsonb not null,
        changed_by text not null,
        changed_at timestamptz not null default now(),
        reason text not null,
        constraint clock_settings_kind check (kind in ('limits', 'calendars', 'rules', 'outages'))
      )`);
    await runner.query('create index clock_settings_present on clock_settings (kind, version desc)');
    await runner.query(`
      create table national_outage (
        id integer generated always as identity constraint national_outage_pkey primary key,
        from_at timestamptz not null,
        until_at timestamptz,
        noted_by text not null,
        noted_at timestamptz not null default now(),
        reason text not null,
        ended_by text,
        constraint national_outage_order check (until_at > from_at)
      )`);
    await runner.query(`
      create table case_clock (
        complaint_id text not null,
        run integer not null,
        clock text not null,
        participant text not null,
        cycle integer not null,
        since text not null,
        started_at timestamptz not null,
        started_by_version integer not null,
        stopped_at timestamptz,
        stopped_by text,
        limit_days integer not null,
        deadline_at timestamptz,
        deadline_day date,
        settings_version integer not null,
        constraint case_clock_pkey primary key (complaint_id, run)
      )`);
    // What stands still has no deadline: it is sorted behind all that have one.
    const due = `coalesce(deadline_at, '9999-12-31T23:59:59.999Z'::timestamptz)`;
    await runner.query(`create index case_clock_due on case_clock ((${due}), complaint_id, run)`);
    await runner.query(`
      create index case_clock_due_open on case_clock ((${due}), complaint_id, run) where stopped_at is null`);
    await runner.query(`create index case_clock_due_of on case_clock (participant, (${due}), complaint_id, run)`);
    await runner.query('create index case_clock_started on case_clock (started_at, complaint_id, run)');
    await runner.query(`
      create table case_clock_omission (
        complaint_id text constraint case_clock_omission_pkey primary key,
        code text not null,
        reason text not null
      )`);
    await runner.query(`
      create table clock_recompute (
        settings_version integer constraint clock_recompute_pkey primary key
          constraint clock_recompute_settings references clock_settings,
        touches_from timestamptz not null default '-infinity',
        tells_moves boolean not null default true,
        reached text not null default '',
        done integer not null default 0,
        total integer,
        started_at timestamptz not null default now(),
        finished_at timestamptz,
        superseded_by integer
      )`);
    await runner.query(`
      create table clock_move (
        settings_version integer not null
          constraint clock_move_recompute references clock_recompute on delete cascade,
        complaint_id text not null,
        number integer not null,
        clock text not null,
        participant text not null,
        cycle integer not null,
        kind text not null,
        deadline_before timestamptz,
        deadline_after timestamptz,
        constraint clock_move_pkey primary key (settings_version, complaint_id, number)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table clock_move, clock_recompute, case_clock_omission, case_clock, national_outage, clock_settings`);
  }
}
