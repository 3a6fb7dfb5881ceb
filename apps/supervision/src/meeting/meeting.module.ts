import { Module } from '@nestjs/common';
import { ClockModule } from '../clock/clock.module.js';
import { MonevModule } from '../monev/monev.module.js';
import { QualityModule } from '../quality/quality.module.js';
import { ReviewModule } from '../review/review.module.js';
import { CitedComplaintsQuery } from './cited-complaints.query.js';
import { CloseMeetingHandler } from './close-meeting.handler.js';
import { CommitmentController } from './commitment.controller.js';
import { ExtractQuery } from './extract.query.js';
import { FollowCommitmentHandler } from './follow-commitment.handler.js';
import { LatestReview } from './latest-review.query.js';
import { MakeAgenda } from './make-agenda.query.js';
import { MeetingController } from './meeting.controller.js';
import { MeetingPage } from './meeting-page.query.js';
import { MeetingQuery } from './meeting.query.js';
import { MeetingRepository } from './meeting.repository.js';
import { MeetingTypeormRepository } from './meeting.typeorm-repository.js';
import { MinutesController } from './minutes.controller.js';
import { PlanMeetingHandler } from './plan-meeting.handler.js';
import { WriteMinutesHandler } from './write-minutes.handler.js';

/** Coordination meetings: what figures say there is to talk about, what was found, promised, and became of it. */
@Module({
  imports: [ClockModule, MonevModule, QualityModule, ReviewModule],
  controllers: [MeetingController, MinutesController, CommitmentController],
  providers: [
    CitedComplaintsQuery,
    CloseMeetingHandler,
    ExtractQuery,
    FollowCommitmentHandler,
    LatestReview,
    MakeAgenda,
    MeetingPage,
    MeetingQuery,
    PlanMeetingHandler,
    WriteMinutesHandler,
    { provide: MeetingRepository, useClass: MeetingTypeormRepository },
  ],
  exports: [MeetingPage, MeetingQuery],
})
export class MeetingModule {}
