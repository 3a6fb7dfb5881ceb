import { Module } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { WarningPages } from '../alert/warning-pages.query.js';
import { WarningQuery } from '../alert/warning.query.js';
import { ClockModule } from '../clock/clock.module.js';
import { provinceZone } from '../clock/province-zone.js';
import { JointHandlingModule } from '../joint-handling/joint-handling.module.js';
import { LetterModule } from '../letter/letter.module.js';
import { MeetingModule } from '../meeting/meeting.module.js';
import { MonevModule } from '../monev/monev.module.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { PROVINCE } from '../participant/participant.module.js';
import { QualityModule } from '../quality/quality.module.js';
import { RankingModule } from '../ranking/ranking.module.js';
import { RecapPages } from '../recap/recap-pages.query.js';
import { RecapQuery } from '../recap/recap.query.js';
import { ReviewModule } from '../review/review.module.js';
import { StoryQuery } from '../success-story/story.query.js';
import { TrendModule } from '../trend/trend.module.js';
import { ClocksExport } from './clocks-export.query.js';
import { CommitmentsExport } from './commitments-export.query.js';
import { ComplaintsExport } from './complaints-export.query.js';
import { DueClocksExport } from './due-clocks-export.query.js';
import { ExportController, TABLES } from './export.controller.js';
import { ForecastExport } from './forecast-export.query.js';
import { GrowthExport } from './growth-export.query.js';
import { HandOffsExport } from './hand-offs-export.query.js';
import { IndicatorCasesExport } from './indicator-cases-export.query.js';
import { IndicatorsExport } from './indicators-export.query.js';
import { JointHandlingsExport } from './joint-handlings-export.query.js';
import { LettersExport } from './letters-export.query.js';
import { MeetingsExport } from './meetings-export.query.js';
import { MonthsExport } from './months-export.query.js';
import { MovedCasesExport } from './moved-cases-export.query.js';
import { OverviewExport } from './overview-export.query.js';
import { PublicationsExport } from './publications-export.query.js';
import { PublishedRankingExport } from './published-ranking-export.query.js';
import { RankingExport } from './ranking-export.query.js';
import { RecapRowsExport } from './recap-rows-export.query.js';
import { RecapTrendExport } from './recap-trend-export.query.js';
import { ReviewCasesExport } from './review-cases-export.query.js';
import { ReviewResultsExport } from './review-results-export.query.js';
import { ReviewRoundsExport } from './review-rounds-export.query.js';
import { ReviewStrataExport } from './review-strata-export.query.js';
import { ScoreShiftsExport } from './score-shifts-export.query.js';
import { SignCasesExport } from './sign-cases-export.query.js';
import { SignsExport } from './signs-export.query.js';
import { StoriesExport } from './stories-export.query.js';
import { SynchronisationExport } from './synchronisation-export.query.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';
import { TrendsExport } from './trends-export.query.js';
import { WarningsExport } from './warnings-export.query.js';

/** Another table is another line here. */
const sources = [
  OverviewExport,
  ComplaintsExport,
  ClocksExport,
  DueClocksExport,
  IndicatorsExport,
  IndicatorCasesExport,
  RankingExport,
  PublicationsExport,
  PublishedRankingExport,
  ScoreShiftsExport,
  MovedCasesExport,
  ForecastExport,
  SignsExport,
  SignCasesExport,
  TrendsExport,
  GrowthExport,
  RecapRowsExport,
  RecapTrendExport,
  SynchronisationExport,
  LettersExport,
  CommitmentsExport,
  WarningsExport,
  ReviewResultsExport,
  ReviewRoundsExport,
  ReviewStrataExport,
  ReviewCasesExport,
  MeetingsExport,
  StoriesExport,
  JointHandlingsExport,
  HandOffsExport,
  MonthsExport,
];

/** Every table of the pages as a file. */
@Module({
  imports: [
    ClockModule,
    JointHandlingModule,
    LetterModule,
    MeetingModule,
    MonevModule,
    QualityModule,
    RankingModule,
    ReviewModule,
    TrendModule,
  ],
  controllers: [ExportController],
  providers: [
    ...sources,
    RecapPages,
    RecapQuery,
    StoryQuery,
    WarningPages,
    WarningQuery,
    { provide: TABLES, inject: sources, useFactory: (...tables: TableSource[]): readonly TableSource[] => tables },
    {
      provide: TableBasis,
      inject: [PROVINCE, ParticipantDirectory],
      useFactory: ({ province }: ProvinceConfiguration, directory: ParticipantDirectory) =>
        new TableBasis(provinceZone(province), (code) => directory.reference(code).name),
    },
  ],
})
export class ExportModule {}
