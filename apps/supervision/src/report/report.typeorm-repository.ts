import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { reportLock } from '../clock/locks.js';
import { SettingOutdated } from '../clock/setting-refused.errors.js';
import {
  ReportRepository,
  type MadeReport,
  type NewReport,
  type NewReportSchedule,
  type WaitingReport,
} from './report.repository.js';
import type { ReportOrder } from './report-schedule.js';

const unfinished = `state in ('waiting', 'being-made')`;

@Injectable()
export class ReportTypeormRepository extends ReportRepository {
  constructor(private readonly dataSource: DataSource) {
    super();
  }

  async order({ kind, period, participant, by }: NewReport): Promise<number> {
    const parameters = [kind, period, participant];
    // The one that stood in the way may be made just now: then there is room for this one.
    for (;;) {
      const [added] = await this.dataSource.query<{ id: number }[]>(
        `insert into report (kind, period, participant, ordered_by, orderer) values ($1, $2, $3, $4, $5)
         on conflict do nothing returning id`,
        [...parameters, by.name, by.subject],
      );
      const [known] = added
        ? [added]
        : await this.dataSource.query<{ id: number }[]>(
            `select id from report
             where kind = $1 and period = $2 and participant is not distinct from $3 and ${unfinished}`,
            parameters,
          );
      if (known) return known.id;
    }
  }

  async orderScheduled(orders: readonly ReportOrder[]): Promise<void> {
    await this.dataSource.query(
      `insert into report (kind, period, participant)
       select * from unnest($1::text[], $2::text[], $3::text[]) on conflict do nothing`,
      [
        orders.map(({ kind }) => kind),
        orders.map(({ period }) => period),
        orders.map(({ participant }) => participant),
      ],
    );
  }

  async next(): Promise<WaitingReport | null> {
    const [report] = await this.dataSource.query<WaitingReport[]>(
      `select id, kind, period, participant, ordered_by as "madeFor", attempts
       from report where ${unfinished} order by id limit 1`,
    );
    return report ?? null;
  }

  alone(work: () => Promise<boolean>): Promise<boolean> {
    return this.dataSource.transaction(async (manager) => {
      const [lock] = await manager.query<{ taken: boolean }[]>('select pg_try_advisory_xact_lock($1) as taken', [
        reportLock,
      ]);
      return lock?.taken ? work() : false;
    });
  }

  async begin(id: number): Promise<void> {
    await this.dataSource.query(
      `update report set state = 'being-made', attempts = attempts + 1, done = 0, begun_at = now() where id = $1`,
      [id],
    );
  }

  async progress(id: number, done: number): Promise<void> {
    await this.dataSource.query('update report set done = $2 where id = $1', [id, done]);
  }

  async putBack(id: number): Promise<void> {
    await this.dataSource.query(
      `update report set state = 'waiting', attempts = attempts - 1, done = 0, begun_at = null where id = $1`,
      [id],
    );
  }

  async finish(id: number, { pdf, sha256, figures, madeAt }: MadeReport): Promise<void> {
    await this.dataSource.query(
      `update report set state = 'made', pdf = $2, sha256 = $3, figures = $4, ended_at = $5 where id = $1`,
      [id, pdf, sha256, JSON.stringify(figures), madeAt],
    );
  }

  async fail(id: number, reason: string): Promise<void> {
    await this.dataSource.query(`update report set state = 'failed', failure = $2, ended_at = now() where id = $1`, [
      id,
      reason,
    ]);
  }

  async addSchedule({ schedule, reason, changedBy }: NewReportSchedule, basedOn: number): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await manager.query('lock table report_schedule in share row exclusive mode');
      const [newest] = await manager.query<{ version: number }[]>(
        'select max(version) as version from report_schedule',
      );
      if (newest?.version !== basedOn) throw new SettingOutdated(basedOn);
      await manager.query('insert into report_schedule (schedule, reason, changed_by) values ($1, $2, $3)', [
        JSON.stringify(schedule),
        reason,
        changedBy,
      ]);
    });
  }
}
