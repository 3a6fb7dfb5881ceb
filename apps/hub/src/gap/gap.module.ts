import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { ParticipantModule } from '../participant/participant.module.js';
import { AskForMissing } from './ask-for-missing.handler.js';
import { ASK_PLAN } from './ask-plan.js';
import type { AskPlan } from './gap.js';
import { GapController } from './gap.controller.js';
import { GapJob } from './gap.job.js';
import { GapRepository } from './gap.repository.js';
import { GapTypeormRepository } from './gap.typeorm-repository.js';
import { OpenRequestsController } from './open-requests.controller.js';

const longest = 3_600_000;
const unansweredAfter = 3;

const askPlan = ({ resendAfterSeconds }: HubConfig): AskPlan => ({
  first: resendAfterSeconds * 1_000,
  longest,
  unansweredAfter,
});

/** Gaps in what participants send, found, asked about and shown. */
@Module({
  imports: [DeliveryModule, ParticipantModule],
  controllers: [GapController, OpenRequestsController],
  providers: [
    AskForMissing,
    GapJob,
    { provide: ASK_PLAN, useFactory: askPlan, inject: [HUB_CONFIG] },
    { provide: GapRepository, useClass: GapTypeormRepository },
  ],
})
export class GapModule {}
