import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Coordination meetings and joint handling of complaints. What people write is only ever added to; a line that is
 * wrong is struck out, by whom and why. The minutes are kept as they were handed out.
 */
export class Meeting1764630000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table meeting (
        id integer generated always as identity constraint meeting_pkey primary key,
        period_from date not null,
        period_to date not null,
        date_basis text not null,
        participants text[] not null,
        opened_by text not null,
        opened_at timestamptz not null default now(),
        begun_by text,
        begun_at timestamptz,
        called_off_by text,
        called_off_at timestamptz,
        called_off_reason text,
        closed_by text,
        closed_at timestamptz
      )`);
    await runner.query(`
      create unique index meeting_one_at_a_time on meeting ((closed_at is null))
        where closed_at is null and called_off_at is null`);
    await runner.query(`
      create table meeting_schedule (
        meeting_id integer not null constraint meeting_schedule_meeting references meeting,
        version integer not null,
        scheduled_at timestamptz not null,
        place text not null,
        reason text,
        set_by text not null,
        set_at timestamptz not null default now(),
        constraint meeting_schedule_pkey primary key (meeting_id, version)
      )`);
    await runner.query(`
      create table meeting_agenda (
        meeting_id integer not null constraint meeting_agenda_meeting references meeting,
        version integer not null,
        rules jsonb not null,
        basis jsonb not null,
        items jsonb not null,
        made_by text not null,
        made_at timestamptz not null default now(),
        constraint meeting_agenda_pkey primary key (meeting_id, version)
      )`);
    await runner.query(`
      create table meeting_line (
        id integer generated always as identity constraint meeting_line_pkey primary key,
        meeting_id integer not null constraint meeting_line_meeting references meeting,
        kind text not null,
        participant text not null,
        text text not null,
        complaint_ids text[] not null default '{}',
        owner text,
        due date,
        carried_from integer constraint meeting_line_carried_from references meeting_line,
        written_by text not null,
        written_at timestamptz not null default now(),
        struck_by text,
        struck_at timestamptz,
        struck_reason text,
        constraint meeting_line_commitment check (kind <> 'commitment' or owner is not null and due is not null)
      )`);
    await runner.query('create index meeting_line_of_meeting on meeting_line (meeting_id)');
    await runner.query(`
      create table commitment_report (
        id integer generated always as identity constraint commitment_report_pkey primary key,
        line_id integer not null constraint commitment_report_line references meeting_line,
        kind text not null,
        text text not null,
        carried_to integer constraint commitment_report_carried_to references meeting,
        reported_by text not null,
        participant text,
        reported_at timestamptz not null default clock_timestamp()
      )`);
    await runner.query('create index commitment_report_of_line on commitment_report (line_id)');
    await runner.query(`
      create table meeting_attendance (
        meeting_id integer not null constraint meeting_attendance_meeting references meeting,
        version integer not null,
        people jsonb not null,
        set_by text not null,
        set_at timestamptz not null default now(),
        constraint meeting_attendance_pkey primary key (meeting_id, version)
      )`);
    await runner.query(`
      create table meeting_document (
        meeting_id integer not null constraint meeting_document_meeting references meeting,
        number integer not null,
        text text,
        reason text,
        pdf bytea not null,
        sha256 text not null,
        made_by text not null,
        made_at timestamptz not null default now(),
        constraint meeting_document_pkey primary key (meeting_id, number)
      )`);
    await runner.query(`
      create table joint_handling (
        id integer generated always as identity constraint joint_handling_pkey primary key,
        complaint_id text not null,
        opened_at timestamptz not null default now(),
        closed_at timestamptz
      )`);
    await runner.query(`
      create unique index joint_handling_open on joint_handling (complaint_id) where closed_at is null`);
    await runner.query(`
      create table joint_handling_entry (
        joint_handling_id integer not null constraint joint_handling_entry_handling references joint_handling,
        number integer not null,
        entry jsonb not null,
        written_by text not null,
        participant text,
        written_at timestamptz not null default clock_timestamp(),
        constraint joint_handling_entry_pkey primary key (joint_handling_id, number)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table joint_handling_entry, joint_handling, meeting_document, meeting_attendance, commitment_report,
         meeting_line, meeting_agenda, meeting_schedule, meeting`,
    );
  }
}
