import { Module } from '@nestjs/common';
import { MonevModule } from '../monev/monev.module.js';
import { AddRubricHandler } from './add-rubric.handler.js';
import { BlindCaseQuery } from './blind-case.query.js';
import { CloseRoundHandler } from './close-round.handler.js';
import { JudgeCaseHandler } from './judge-case.handler.js';
import { KeptCasesQuery } from './kept-cases.query.js';
import { OpenRoundHandler } from './open-round.handler.js';
import { ParticipantReviewController } from './participant-review.controller.js';
import { ParticipantReviewQuery } from './participant-review.query.js';
import { PlanRoundQuery } from './plan-round.query.js';
import { PopulationQuery } from './population.query.js';
import { ReadingController } from './reading.controller.js';
import { ReviewController } from './review.controller.js';
import { ReviewRepository } from './review.repository.js';
import { ReviewResultController } from './review-result.controller.js';
import { ReviewResultQuery } from './review-result.query.js';
import { ReviewTypeormRepository } from './review.typeorm-repository.js';
import { RoundPage } from './round-page.query.js';
import { RoundQuery } from './round.query.js';
import { RoundReading } from './round-reading.query.js';
import { RubricController } from './rubric.controller.js';
import { RubricQuery } from './rubric.query.js';

/** How good answers are: a blind sample of them, read by two people each. */
@Module({
  imports: [MonevModule],
  controllers: [
    RubricController,
    ReviewController,
    ReadingController,
    ReviewResultController,
    ParticipantReviewController,
  ],
  providers: [
    AddRubricHandler,
    BlindCaseQuery,
    CloseRoundHandler,
    JudgeCaseHandler,
    KeptCasesQuery,
    OpenRoundHandler,
    ParticipantReviewQuery,
    PlanRoundQuery,
    PopulationQuery,
    ReviewResultQuery,
    RoundPage,
    RoundQuery,
    RoundReading,
    RubricQuery,
    { provide: ReviewRepository, useClass: ReviewTypeormRepository },
  ],
  exports: [ReviewResultQuery, RoundPage, RoundQuery],
})
export class ReviewModule {}
