import { Module } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { ClockModule } from '../clock/clock.module.js';
import { provinceZone } from '../clock/province-zone.js';
import { MonevModule } from '../monev/monev.module.js';
import { ParticipantDirectory } from '../participant/participant-directory.js';
import { PROVINCE } from '../participant/participant.module.js';
import { QualityModule } from '../quality/quality.module.js';
import { RankingModule } from '../ranking/ranking.module.js';
import { RecapPages } from '../recap/recap-pages.query.js';
import { RecapQuery } from '../recap/recap.query.js';
import { TrendModule } from '../trend/trend.module.js';
import { ClocksExport } from './clocks-export.query.js';
import { ComplaintsExport } from './complaints-export.query.js';
import { DueClocksExport } from './due-clocks-export.query.js';
import { ExportController, TABLES } from './export.controller.js';
import { GrowthExport } from './growth-export.query.js';
import { IndicatorCasesExport } from './indicator-cases-export.query.js';
import { IndicatorsExport } from './indicators-export.query.js';
import { RankingExport } from './ranking-export.query.js';
import { RecapRowsExport } from './recap-rows-export.query.js';
import { RecapTrendExport } from './recap-trend-export.query.js';
import { SignCasesExport } from './sign-cases-export.query.js';
import { SignsExport } from './signs-export.query.js';
import { TableBasis } from './table-basis.js';
import type { TableSource } from './table-source.js';
import { TrendsExport } from './trends-export.query.js';

/** Another table is another line here. */
const sources = [
  ComplaintsExport,
  ClocksExport,
  DueClocksExport,
  IndicatorsExport,
  IndicatorCasesExport,
  RankingExport,
  SignsExport,
  SignCasesExport,
  TrendsExport,
  GrowthExport,
  RecapRowsExport,
  RecapTrendExport,
];

/** Every table of the pages as a file. */
@Module({
  imports: [ClockModule, MonevModule, QualityModule, RankingModule, TrendModule],
  controllers: [ExportController],
  providers: [
    ...sources,
    RecapPages,
    RecapQuery,
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
