import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who kept a view and who took it away: since an office answers for what it shares, that is not always its owner. */
export class ViewChanges1764680000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table saved_view add saved_by text, add ended_by text');
    await runner.query(`
      update saved_view
      set saved_by = owner_name, ended_by = case when ended_at is not null then owner_name end`);
    await runner.query('alter table saved_view alter saved_by set not null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table saved_view drop saved_by, drop ended_by');
  }
}
