import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who made evidence bundles of which complaints. It is no part of what is built again from the ledger. */
export class Evidence1764530000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table evidence_bundle (
        id uuid constraint evidence_bundle_pkey primary key,
        complaint_id text not null,
        version integer not null,
        made_by text not null,
        made_by_name text not null,
        made_by_role text not null,
        made_for text,
        made_at timestamptz not null,
        manifest_sha256 text not null
      )`);
    await runner.query('create index evidence_bundle_of on evidence_bundle (complaint_id, made_at)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table evidence_bundle');
  }
}
