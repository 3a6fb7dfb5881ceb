import { Module } from '@nestjs/common';
import { DeliveryModule } from '../delivery/delivery.module.js';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { ParticipantModule } from '../participant/participant.module.js';
import type { ResendPlan } from './letter.js';
import { LetterController } from './letter.controller.js';
import { LetterJob } from './letter.job.js';
import { LetterNewsModule } from './letter-news.module.js';
import { LetterQuery } from './letter.query.js';
import { LetterRepository } from './letter.repository.js';
import { LetterTypeormRepository } from './letter.typeorm-repository.js';
import { PostLetter } from './post-letter.handler.js';
import { RESEND_PLAN } from './resend-plan.js';
import { SendLetters } from './send-letters.handler.js';

/** A participant that knows nothing of letters gets each of its letters once a day. */
const longest = 86_400_000;

const resendPlan = ({ resendAfterSeconds }: HubConfig): ResendPlan => ({ first: resendAfterSeconds * 1_000, longest });

/** Letters of the province: kept, sent until they are acknowledged, and what became of them. */
@Module({
  imports: [DeliveryModule, LetterNewsModule, ParticipantModule],
  controllers: [LetterController],
  providers: [
    LetterJob,
    LetterQuery,
    PostLetter,
    SendLetters,
    { provide: RESEND_PLAN, useFactory: resendPlan, inject: [HUB_CONFIG] },
    { provide: LetterRepository, useClass: LetterTypeormRepository },
  ],
})
export class LetterModule {}
