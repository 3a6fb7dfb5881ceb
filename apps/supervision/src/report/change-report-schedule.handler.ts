import { Injectable } from '@nestjs/common';
import { SettingRefused } from '../clock/setting-refused.errors.js';
import { FigureReadingQuery } from '../monev/figure-reading.query.js';
import { ReportRepository } from './report.repository.js';
import { scheduleProblems, type ReportSchedule } from './report-schedule.js';

export interface ReportScheduleChange {
  readonly schedule: Readonly<Record<'bulanan' | 'semester', Readonly<Record<string, unknown>> | null>>;
  readonly basedOn: number;
  readonly reason: string;
  readonly changedBy: string;
}

/** Sets when reports are made by themselves, as the next version. */
@Injectable()
export class ChangeReportSchedule {
  constructor(
    private readonly reports: ReportRepository,
    private readonly reading: FigureReadingQuery,
  ) {}

  /**
   * @throws SettingRefused naming every field that is not valid
   * @throws SettingOutdated when another change came between
   */
  async handle({ schedule, basedOn, reason, changedBy }: ReportScheduleChange): Promise<void> {
    const problems = scheduleProblems(schedule, this.reading.today());
    if (problems.length > 0) throw new SettingRefused(problems);
    await this.reports.addSchedule({ schedule: schedule as unknown as ReportSchedule, reason, changedBy }, basedOn);
  }
}
