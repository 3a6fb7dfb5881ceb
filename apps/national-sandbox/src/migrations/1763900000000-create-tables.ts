import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateTables1763900000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Seven digits, as the platform's ids have today.
    await runner.query(`CREATE SEQUENCE tracking_id START 1916449 MAXVALUE 9999999`);
    await runner.query(`
      CREATE TABLE complaint (
        tracking_id      text        NOT NULL,
        agency_reference text,
        title            text        NOT NULL,
        body             text        NOT NULL,
        classification   text,
        category         text,
        channel          text        NOT NULL,
        anonymous        boolean     NOT NULL,
        secret           boolean     NOT NULL,
        agency           jsonb       NOT NULL,
        handlers         jsonb       NOT NULL,
        status           text        NOT NULL,
        status_reason    text,
        closed_by        text,
        rating           jsonb,
        reporter         jsonb,
        filed_at         timestamptz NOT NULL,
        received_at      timestamptz NOT NULL,
        CONSTRAINT complaint_key PRIMARY KEY (tracking_id)
      )`);
    await runner.query(`CREATE INDEX complaint_by_agency_reference ON complaint (agency_reference)`);
    await runner.query(`CREATE INDEX complaint_by_status ON complaint (status, received_at)`);
    await runner.query(`
      CREATE TABLE change (
        id          bigserial   NOT NULL,
        tracking_id text        NOT NULL,
        kind        text        NOT NULL,
        reference   text,
        at          timestamptz NOT NULL,
        data        jsonb       NOT NULL,
        position    bigint,
        CONSTRAINT change_key PRIMARY KEY (id),
        CONSTRAINT change_of_complaint FOREIGN KEY (tracking_id) REFERENCES complaint (tracking_id)
      )`);
    await runner.query(`CREATE INDEX change_by_complaint ON change (tracking_id, id)`);
    await runner.query(`CREATE UNIQUE INDEX change_position ON change (position)`);
    await runner.query(`CREATE INDEX change_without_position ON change (id) WHERE position IS NULL`);
    await runner.query(`
      CREATE TABLE webhook_delivery (
        change_id    bigint      NOT NULL,
        attempts     integer     NOT NULL DEFAULT 0,
        due_at       timestamptz,
        delivered_at timestamptz,
        CONSTRAINT webhook_delivery_key PRIMARY KEY (change_id),
        CONSTRAINT webhook_delivery_of_change FOREIGN KEY (change_id) REFERENCES change (id)
      )`);
    await runner.query(`CREATE INDEX webhook_delivery_due ON webhook_delivery (due_at) WHERE due_at IS NOT NULL`);
    await runner.query(`
      CREATE TABLE behaviour (
        id       smallint NOT NULL,
        settings jsonb    NOT NULL,
        CONSTRAINT behaviour_key PRIMARY KEY (id)
      )`);
    await runner.query(`
      CREATE TABLE call (
        id        bigserial   NOT NULL,
        at        timestamptz NOT NULL,
        method    text        NOT NULL,
        path      text        NOT NULL,
        status    smallint    NOT NULL,
        answered  boolean     NOT NULL,
        reference text,
        CONSTRAINT call_key PRIMARY KEY (id)
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE call, behaviour, webhook_delivery, change, complaint`);
    await runner.query(`DROP SEQUENCE tracking_id`);
  }
}
