import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Reviews of the quality of answers. All of it is only ever added to, but for the end of a round and what lapsed by
 * then: whoever disputes a result finds everything it came from.
 */
export class Review1764600000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table review_rubric (
        version integer generated always as identity constraint review_rubric_pkey primary key,
        name text not null,
        reason text not null,
        criteria jsonb not null,
        disagreement double precision not null,
        recorded_by text not null,
        recorded_at timestamptz not null default now()
      )`);
    await runner.query(`
      insert into review_rubric (name, reason, criteria, disagreement, recorded_by) values (
        'Mutu jawaban', 'Rubrik nasional tidak diumumkan; ini asumsi awal provinsi.',
        '[{"code": "answers", "label": "Menjawab pertanyaan", "weight": 35, "levels": ["Tidak", "Sebagian", "Ya"],
           "question": "Apakah yang ditanyakan atau diminta pelapor benar-benar dijawab?"},
          {"code": "done", "label": "Tindakan dan waktunya", "weight": 30, "levels": ["Tidak", "Sebagian", "Ya"],
           "question": "Apakah disebut apa yang sudah dilakukan, dan kapan? Sebagian: hanya salah satunya."},
          {"code": "evidence", "label": "Bukti", "weight": 20, "levels": ["Tidak", "Ya"],
           "question": "Apakah ada bukti: lampiran, tautan, nomor surat, atau hasil yang dapat diperiksa?"},
          {"code": "civil", "label": "Santun", "weight": 15, "levels": ["Tidak", "Ya"],
           "question": "Apakah pelapor disapa dengan hormat, tanpa menyalahkan?"}]',
        0.3, 'bawaan')`);
    await runner.query(`
      create table review_round (
        id integer generated always as identity constraint review_round_pkey primary key,
        period_from date not null,
        period_to date not null,
        date_basis text not null,
        seed text not null,
        total integer not null,
        minimum integer not null,
        rubric_version integer not null constraint review_round_rubric references review_rubric,
        population_sha256 text not null,
        opened_by text not null,
        opened_at timestamptz not null default now(),
        closed_by text,
        closed_at timestamptz
      )`);
    await runner.query(`
      create table review_stratum (
        round_id integer not null constraint review_stratum_round references review_round,
        participant text not null,
        complaints integer not null,
        secret integer not null,
        unanswered integer not null,
        ids text[] not null,
        constraint review_stratum_pkey primary key (round_id, participant)
      )`);
    await runner.query(`
      create table review_case (
        round_id integer not null constraint review_case_round references review_round,
        number integer not null,
        complaint_id text not null,
        participant text not null,
        complaint_version integer not null,
        lapsed boolean not null default false,
        constraint review_case_pkey primary key (round_id, number),
        constraint review_case_complaint unique (round_id, complaint_id)
      )`);
    await runner.query(`
      create table review_judgement (
        round_id integer not null,
        number integer not null,
        reviewer text not null,
        version integer not null,
        reviewer_name text not null,
        scores jsonb not null,
        note text,
        judged_at timestamptz not null default clock_timestamp(),
        constraint review_judgement_pkey primary key (round_id, number, reviewer, version),
        constraint review_judgement_case foreign key (round_id, number) references review_case
      )`);
    await runner.query(`
      create table review_settlement (
        round_id integer not null,
        number integer not null,
        scores jsonb not null,
        reason text not null,
        settled_by text not null,
        settled_at timestamptz not null default clock_timestamp(),
        constraint review_settlement_pkey primary key (round_id, number),
        constraint review_settlement_case foreign key (round_id, number) references review_case
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table review_settlement, review_judgement, review_case, review_stratum, review_round, review_rubric',
    );
  }
}
