import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * At which hour of which weekday complaints come in, month by month, and who passed them on to whom. Everything is
 * counted from the start for it.
 */
export class HoursAndHandOffs1764650000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table case_fact add received_hour integer, add hand_offs text[] not null default '{}'`);
    await runner.query('create index case_fact_hand_offs on case_fact using gin (hand_offs)');
    await runner.query(`
      create table figure_hour (
        participant text not null,
        month date not null,
        weekday integer not null,
        hour integer not null,
        complaints integer not null,
        constraint figure_hour_pkey primary key (month, participant, weekday, hour)
      ) with (fillfactor = 70)`);
    await runner.query('create index figure_hour_empty on figure_hour (complaints) where complaints = 0');
    await runner.query('delete from figure_recount');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table figure_hour');
    await runner.query('alter table case_fact drop received_hour, drop hand_offs');
  }
}
