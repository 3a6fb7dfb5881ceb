import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the province is warned of, the warnings, and the notices of them on their way to people outside of the pages. */
export class Alert1764610000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'create table alert_rule (id integer generated always as identity constraint alert_rule_pkey primary key)',
    );
    await runner.query(`
      create table alert_rule_version (
        rule_id integer not null constraint alert_rule_version_rule references alert_rule,
        version integer not null,
        name text not null,
        kind text not null,
        parameters jsonb not null,
        participants text[] not null,
        emails text[] not null,
        webhook_url text,
        delivery text not null,
        enabled boolean not null,
        reason text not null,
        changed_by text not null,
        changed_at timestamptz not null default now(),
        constraint alert_rule_version_pkey primary key (rule_id, version)
      )`);
    await runner.query(`
      create table alert_settings (
        version integer generated always as identity constraint alert_settings_pkey primary key,
        quiet_from text,
        quiet_to text,
        quiet_days_off boolean not null,
        digest_at text not null,
        reason text not null,
        changed_by text not null,
        changed_at timestamptz not null default now()
      )`);
    await runner.query(`
      create table alert_warning (
        id integer generated always as identity constraint alert_warning_pkey primary key,
        rule_id integer not null,
        rule_version integer not null,
        participant text not null,
        subject text not null,
        subject_name text,
        opened_count integer not null,
        count integer not null,
        opened_at timestamptz not null,
        read_at timestamptz not null,
        closed_at timestamptz,
        ending text,
        constraint alert_warning_rule foreign key (rule_id, rule_version) references alert_rule_version,
        constraint alert_warning_ending check ((closed_at is null) = (ending is null))
      )`);
    await runner.query(
      'create unique index alert_warning_open on alert_warning (rule_id, participant, subject) where closed_at is null',
    );
    await runner.query(
      'create index alert_warning_closed on alert_warning (closed_at, id) where closed_at is not null',
    );
    await runner.query(`
      create table alert_acknowledgement (
        warning_id integer not null constraint alert_acknowledgement_warning references alert_warning,
        number integer not null,
        note text,
        acknowledged_by text not null,
        acknowledged_at timestamptz not null default now(),
        constraint alert_acknowledgement_pkey primary key (warning_id, number)
      )`);
    await runner.query(`
      create table alert_message (
        id uuid constraint alert_message_pkey primary key,
        channel text not null,
        address text not null,
        warnings jsonb not null,
        state text not null,
        attempts integer not null default 0,
        refusals integer not null default 0,
        last_error text,
        written_at timestamptz not null,
        next_attempt_at timestamptz not null,
        ended_at timestamptz,
        renewed_by text,
        renewed_at timestamptz
      )`);
    await runner.query(`create index alert_message_waiting on alert_message (next_attempt_at) where state = 'waiting'`);
    await runner.query('create index alert_message_written on alert_message (written_at, id)');
    await runner.query(`
      create table alert_notice (
        warning_id integer not null constraint alert_notice_warning references alert_warning,
        channel text not null,
        address text not null,
        delivery text not null,
        message_id uuid constraint alert_notice_message references alert_message,
        constraint alert_notice_pkey primary key (warning_id, channel, address)
      )`);
    await runner.query('create index alert_notice_held on alert_notice (channel) where message_id is null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table alert_notice, alert_message, alert_acknowledgement, alert_warning, alert_settings, alert_rule_version,
         alert_rule`,
    );
  }
}
