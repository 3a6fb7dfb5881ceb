import { Module } from '@nestjs/common';
import { CalendarVersionQuery } from './calendar-version.query.js';
import { CircumstancesQuery } from './circumstances.query.js';
import { CircumstanceController } from './circumstance.controller.js';
import { CircumstanceRepository } from './circumstance.repository.js';
import { CircumstanceTypeormRepository } from './circumstance.typeorm-repository.js';
import { DividedFiguresQuery } from './divided-figures.query.js';
import { FigureBasisQuery } from './figure-basis.query.js';
import { FigureReadingQuery } from './figure-reading.query.js';
import { FollowSignIns } from './follow-sign-ins.handler.js';
import { FollowSignInsJob } from './follow-sign-ins.job.js';
import { FreshnessQuery } from './freshness.query.js';
import { HandOffController } from './hand-off.controller.js';
import { HandOffQuery } from './hand-off.query.js';
import { IndicatorAnswers } from './indicator-answers.query.js';
import { IndicatorController } from './indicator.controller.js';
import { MonthsQuery } from './months.query.js';
import { OverviewController } from './overview.controller.js';
import { OverviewQuery } from './overview.query.js';
import { RecordCircumstanceHandler } from './record-circumstance.handler.js';
import { SignInDayRepository } from './sign-in-day.repository.js';
import { SignInDayTypeormRepository } from './sign-in-day.typeorm-repository.js';
import { SignInDaysQuery } from './sign-in-days.query.js';

@Module({
  controllers: [OverviewController, IndicatorController, HandOffController, CircumstanceController],
  providers: [
    CalendarVersionQuery,
    CircumstancesQuery,
    DividedFiguresQuery,
    FigureBasisQuery,
    FigureReadingQuery,
    FollowSignIns,
    FollowSignInsJob,
    FreshnessQuery,
    HandOffQuery,
    IndicatorAnswers,
    MonthsQuery,
    OverviewQuery,
    RecordCircumstanceHandler,
    SignInDaysQuery,
    { provide: SignInDayRepository, useClass: SignInDayTypeormRepository },
    { provide: CircumstanceRepository, useClass: CircumstanceTypeormRepository },
  ],
  exports: [
    CalendarVersionQuery,
    FigureBasisQuery,
    FigureReadingQuery,
    FreshnessQuery,
    HandOffQuery,
    IndicatorAnswers,
    MonthsQuery,
    OverviewQuery,
  ],
})
export class MonevModule {}
