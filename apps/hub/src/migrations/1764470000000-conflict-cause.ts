import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Why a conflict is one, as a word that can be said in any language. Until now only a sentence told it. */
export class ConflictCause1764470000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE conflict ADD cause text;
      UPDATE conflict SET cause = CASE
        WHEN reason LIKE 'the export says%' THEN 'EXPORT_DIFFERS'
        WHEN reason LIKE '%is the tracking id of%' THEN 'TRACKING_ID_TAKEN'
        WHEN reason LIKE '%does not own this;%' THEN 'NOT_OWNER'
        WHEN reason LIKE 'cannot happen while%' THEN 'STAGE_FORBIDS'
        ELSE 'TOLD_LATE'
      END;
      ALTER TABLE conflict ALTER cause SET NOT NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE conflict DROP cause');
  }
}
