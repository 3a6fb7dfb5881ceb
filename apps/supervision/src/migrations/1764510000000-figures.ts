import type { MigrationInterface, QueryRunner } from 'typeorm';

const sumColumns = [
  'complaints integer',
  'belum_terverifikasi integer',
  'belum_ditindaklanjuti integer',
  'diproses integer',
  'selesai integer',
  'ditunda integer',
  'diarsip integer',
  'closed_by_system integer',
  'reopened integer',
  'rated integer',
  'rating_sum integer',
  'answered_since_receipt integer',
  'seconds_since_receipt bigint',
  'answered_since_disposition integer',
  'seconds_since_disposition bigint',
  'timed integer',
  'on_time integer',
].map((column) => `${column} not null`);

/** What each complaint adds to figures, the figures that are kept of it, and what people say beside the ledger. */
export class Figures1764510000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table figure_setting (
        singleton boolean default true constraint figure_setting_pkey primary key
          constraint figure_setting_singleton check (singleton),
        time_zone text
      )`);
    await runner.query('insert into figure_setting (time_zone) values (null)');
    await runner.query(`
      create table case_fact (
        complaint_id text constraint case_fact_pkey primary key,
        participant text not null,
        status text not null,
        received_day date not null,
        closed_day date,
        category text not null,
        category_word text not null,
        office text not null,
        channel text not null,
        classification text not null,
        seconds_since_receipt integer,
        seconds_since_disposition integer,
        closed_by_system boolean not null,
        reopened boolean not null,
        rating integer,
        due_day date,
        on_time boolean,
        secret boolean not null
      )`);
    await runner.query('create index case_fact_received on case_fact (participant, received_day, complaint_id)');
    await runner.query('create index case_fact_closed on case_fact (participant, closed_day, complaint_id)');
    await runner.query(`
      create table figure (
        basis text not null,
        dimension text not null,
        grain text not null,
        start date not null,
        participant text not null,
        value text not null,
        ${sumColumns.join(',\n        ')},
        constraint figure_pkey primary key (basis, dimension, grain, start, participant, value) include (complaints)
      ) with (fillfactor = 70)`);
    await runner.query('create index figure_empty on figure (complaints) where complaints = 0');
    await runner.query(`
      create table figure_wait (
        basis text not null,
        since text not null,
        grain text not null,
        start date not null,
        participant text not null,
        days integer not null,
        complaints integer not null,
        constraint figure_wait_pkey primary key (basis, since, grain, start, participant, days)
      ) with (fillfactor = 70)`);
    await runner.query('create index figure_wait_empty on figure_wait (complaints) where complaints = 0');
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
    await runner.query('create index figure_due_empty on figure_due (complaints) where complaints = 0');
    await runner.query(`
      create table figure_word (
        category text not null,
        word text not null,
        complaints integer not null,
        constraint figure_word_pkey primary key (category, word)
      ) with (fillfactor = 70)`);
    await runner.query('create index figure_word_empty on figure_word (complaints) where complaints = 0');
    await runner.query(`
      create table participant_decree (
        participant text not null,
        number text not null,
        decreed_on date not null,
        ends_on date,
        recorded_by text not null,
        recorded_at timestamptz not null default now(),
        constraint participant_decree_pkey primary key (participant, number)
      )`);
    await runner.query(`
      create table satisfaction_index (
        participant text not null,
        period_from date not null,
        period_to date not null,
        value double precision not null,
        respondents integer not null,
        recorded_by text not null,
        recorded_at timestamptz not null default now(),
        constraint satisfaction_index_pkey primary key (participant, period_from, period_to)
      )`);
    await runner.query(`
      create table ranking_formula (
        version integer generated always as identity constraint ranking_formula_pkey primary key,
        name text not null,
        reason text not null,
        minimum_complaints integer not null,
        weights jsonb not null,
        recorded_by text not null,
        recorded_at timestamptz not null default now()
      )`);
    await runner.query(`
      insert into ranking_formula (name, reason, minimum_complaints, weights, recorded_by) values (
        'Penanganan laporan', 'Bobot nasional tidak diumumkan; ini asumsi awal provinsi.', 10,
        '[{"indicator": "followedUpShare", "weight": 30}, {"indicator": "completedShare", "weight": 30},
          {"indicator": "onTimeShare", "weight": 20}, {"indicator": "meanDaysSinceReceipt", "weight": 10, "worst": 30},
          {"indicator": "closedBySystemShare", "weight": 10}]',
        'bawaan')`);
    await runner.query(`
      create table ranking_publication (
        id integer generated always as identity constraint ranking_publication_pkey primary key,
        snapshot text not null,
        sha256 text not null,
        published_by text not null,
        published_at timestamptz not null default now()
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table ranking_publication, ranking_formula, satisfaction_index, participant_decree, figure_word, figure_due,
        figure_wait, figure, case_fact, figure_setting`);
  }
}
