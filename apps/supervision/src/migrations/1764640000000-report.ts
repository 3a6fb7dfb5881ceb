import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Periodic reports as files, with the figures they were made of, and when they are made by themselves. */
export class Report1764640000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table report (
        id integer generated always as identity constraint report_pkey primary key,
        kind text not null constraint report_kind check (kind in ('bulanan', 'semester')),
        period text not null,
        participant text,
        ordered_by text,
        orderer text,
        ordered_at timestamptz not null default now(),
        state text not null default 'waiting'
          constraint report_state check (state in ('waiting', 'being-made', 'made', 'failed')),
        attempts integer not null default 0,
        done integer not null default 0,
        begun_at timestamptz,
        ended_at timestamptz,
        failure text,
        pdf bytea,
        sha256 text,
        figures jsonb,
        constraint report_made check ((state = 'made') = (pdf is not null and sha256 is not null and figures is not null)),
        constraint report_orderer check ((ordered_by is null) = (orderer is null))
      )`);
    // A period is made by the schedule once, and nothing waits twice.
    await runner.query(`
      create unique index report_scheduled on report (kind, period, participant) nulls not distinct
        where orderer is null`);
    await runner.query(`
      create unique index report_unfinished on report (kind, period, participant) nulls not distinct
        where state in ('waiting', 'being-made')`);
    await runner.query(`
      create table report_schedule (
        version integer generated always as identity constraint report_schedule_pkey primary key,
        schedule jsonb not null,
        reason text not null,
        changed_by text not null,
        changed_at timestamptz not null default now()
      )`);
    await runner.query(`
      insert into report_schedule (schedule, reason, changed_by)
        values ('{"bulanan": null, "semester": null}', 'Belum ada jadwal.', 'bawaan')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table report_schedule, report');
  }
}
