import { Inject, Injectable } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { provinceZone } from '../clock/province-zone.js';
import { dayAt } from '../clock/zone.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { PROVINCE } from '../participant/participant.module.js';
import { ReportQuery } from './report.query.js';
import { ReportRepository } from './report.repository.js';
import { dueReports, reportKey } from './report-schedule.js';

/** Orders what the schedule wants, also what fell due while nothing ran. */
@Injectable()
export class PlanReports {
  constructor(
    private readonly reports: ReportRepository,
    private readonly query: ReportQuery,
    private readonly directory: ParticipantDirectory,
    @Inject(PROVINCE) private readonly configuration: ProvinceConfiguration,
  ) {}

  async handle(now: Date): Promise<void> {
    const { schedule } = await this.query.presentSchedule();
    if (Object.values(schedule).every((rhythm) => rhythm === null)) return;
    const zone = provinceZone(this.configuration.province);
    const due = dueReports(schedule, new Set((await this.query.scheduled()).map(reportKey)), {
      now: now.getTime(),
      zone,
      participants: this.directory.instancesFrom(dayAt(now.getTime(), zone)).map(({ code }) => code),
    });
    if (due.length > 0) await this.reports.orderScheduled(due);
  }
}
