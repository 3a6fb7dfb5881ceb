import { Module } from '@nestjs/common';
import { MonevModule } from '../monev/monev.module.js';
import { GrowthCellsQuery } from './growth-cells.query.js';
import { GrowthQuery } from './growth.query.js';
import { TrendCellsQuery } from './trend-cells.query.js';
import { TrendAnswers } from './trend-answers.query.js';
import { TrendController } from './trend.controller.js';
import { TrendQuery } from './trend.query.js';

/** What is reported more than its own past explains, by a test that is told with it. */
@Module({
  imports: [MonevModule],
  controllers: [TrendController],
  providers: [GrowthCellsQuery, GrowthQuery, TrendAnswers, TrendCellsQuery, TrendQuery],
  exports: [TrendAnswers],
})
export class TrendModule {}
