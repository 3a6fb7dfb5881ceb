import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stories of completed cases for the public, and what was said of each version of them. */
export class SuccessStory1764640100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table success_story (
        id integer generated always as identity constraint success_story_pkey primary key,
        complaint_id text not null constraint success_story_complaint unique
      )`);
    await runner.query(`
      create table success_story_version (
        story_id integer not null constraint success_story_version_story references success_story,
        version integer not null,
        participant text not null,
        completed_month text,
        title text not null,
        reported text not null,
        done text not null,
        acknowledged jsonb not null,
        proposed_by text not null,
        proposer text not null,
        proposed_at timestamptz not null default now(),
        decision text constraint success_story_version_decision check (decision in ('approved', 'declined')),
        decided_by text,
        decider text,
        decided_at timestamptz,
        decision_reason text,
        withdrawn_by text,
        withdrawer text,
        withdrawn_at timestamptz,
        withdrawal_reason text,
        constraint success_story_version_pkey primary key (story_id, version),
        constraint success_story_version_second_person check (decider <> proposer),
        constraint success_story_version_decided check
          (num_nonnulls(decision, decided_by, decider, decided_at) in (0, 4)),
        constraint success_story_version_withdrawn check
          (num_nonnulls(withdrawn_by, withdrawer, withdrawn_at, withdrawal_reason) in (0, 4)
            and (withdrawn_at is null or decision = 'approved'))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table success_story_version, success_story');
  }
}
