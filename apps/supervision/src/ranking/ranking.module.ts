import { Module } from '@nestjs/common';
import { ClockSettingsQuery } from '../clock/clock-settings.query.js';
import { MonevModule } from '../monev/monev.module.js';
import { AddFormulaHandler } from './add-formula.handler.js';
import { DecidePublicationHandler } from './decide-publication.handler.js';
import { ForecastQuery } from './forecast.query.js';
import { FormulaQuery } from './formula.query.js';
import { FormulaRepository } from './formula.repository.js';
import { FormulaTypeormRepository } from './formula.typeorm-repository.js';
import { LedgerRecountQuery } from './ledger-recount.query.js';
import { MoveQuery } from './move.query.js';
import { MovementController } from './movement.controller.js';
import { PublicationController } from './publication.controller.js';
import { PublicationPages } from './publication-pages.query.js';
import { PublicationQuery } from './publication.query.js';
import { PublicationRepository } from './publication.repository.js';
import { PublicationTypeormRepository } from './publication.typeorm-repository.js';
import { ProposeRankingHandler } from './propose-ranking.handler.js';
import { RankingController } from './ranking.controller.js';
import { RankingQuery } from './ranking.query.js';
import { RankingQuestion } from './ranking-question.query.js';
import { RecountRankingHandler } from './recount-ranking.handler.js';

/** Who handles complaints how well, by a formula that is shown with it, and why that moves. */
@Module({
  imports: [MonevModule],
  controllers: [PublicationController, MovementController, RankingController],
  providers: [
    AddFormulaHandler,
    DecidePublicationHandler,
    ClockSettingsQuery,
    ForecastQuery,
    FormulaQuery,
    LedgerRecountQuery,
    MoveQuery,
    PublicationPages,
    PublicationQuery,
    ProposeRankingHandler,
    RankingQuery,
    RankingQuestion,
    RecountRankingHandler,
    { provide: FormulaRepository, useClass: FormulaTypeormRepository },
    { provide: PublicationRepository, useClass: PublicationTypeormRepository },
  ],
  exports: [ForecastQuery, MoveQuery, PublicationPages, RankingQuery, RankingQuestion],
})
export class RankingModule {}
