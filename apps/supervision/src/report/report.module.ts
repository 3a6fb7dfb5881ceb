import { Module } from '@nestjs/common';
import { RecomputeQuery } from '../clock/recompute.query.js';
import { MonevModule } from '../monev/monev.module.js';
import { QualityModule } from '../quality/quality.module.js';
import { RankingModule } from '../ranking/ranking.module.js';
import { TrendModule } from '../trend/trend.module.js';
import { ChangeReportSchedule } from './change-report-schedule.handler.js';
import { MakeReports } from './make-reports.handler.js';
import { OrderReport } from './order-report.handler.js';
import { PlanReports } from './plan-reports.handler.js';
import { ReportController } from './report.controller.js';
import { ReportFiguresQuery } from './report-figures.query.js';
import { ReportFindingsQuery } from './report-findings.query.js';
import { ReportJob } from './report.job.js';
import { ReportQuery } from './report.query.js';
import { ReportReadinessQuery } from './report-readiness.query.js';
import { ReportRepository } from './report.repository.js';
import { ReportScheduleController } from './report-schedule.controller.js';
import { ReportTypeormRepository } from './report.typeorm-repository.js';

/** Reports of a month or half a year, to be printed and passed on. */
@Module({
  imports: [MonevModule, QualityModule, RankingModule, TrendModule],
  // The schedule stands before reports by their numbers.
  controllers: [ReportScheduleController, ReportController],
  providers: [
    ChangeReportSchedule,
    MakeReports,
    OrderReport,
    PlanReports,
    RecomputeQuery,
    ReportFiguresQuery,
    ReportFindingsQuery,
    ReportJob,
    ReportQuery,
    ReportReadinessQuery,
    { provide: ReportRepository, useClass: ReportTypeormRepository },
  ],
})
export class ReportModule {}
