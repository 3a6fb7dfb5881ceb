import { Module } from '@nestjs/common';
import { ParticipantModule } from '../participant/participant.module.js';
import { VocabularyModule } from '../vocabulary/vocabulary.module.js';
import { AcceptEvents } from './gateway/accept-events.handler.js';
import { GatewayController } from './gateway/gateway.controller.js';
import { InTopics } from './in-topics.adapter.js';
import { FeedCursorRepository } from './national/feed-cursor.repository.js';
import { FeedCursorTypeormRepository } from './national/feed-cursor.typeorm-repository.js';
import { NationalFeedClient } from './national/national-feed.client.js';
import { NationalFeedJob } from './national/national-feed.job.js';
import { NationalWebhookController } from './national/national-webhook.controller.js';
import { ReadNationalFeed } from './national/read-national-feed.handler.js';
import { ImportWorkbook } from './workbook/import-workbook.handler.js';
import { ReceiveWorkbook } from './workbook/receive-workbook.handler.js';
import { WorkbookController } from './workbook/workbook.controller.js';

/** Every way in but Kafka itself. Each ends in the in-topic of the participant that speaks. */
@Module({
  imports: [ParticipantModule, VocabularyModule],
  controllers: [GatewayController, WorkbookController, NationalWebhookController],
  providers: [
    InTopics,
    AcceptEvents,
    ReceiveWorkbook,
    ImportWorkbook,
    { provide: FeedCursorRepository, useClass: FeedCursorTypeormRepository },
    NationalFeedClient,
    ReadNationalFeed,
    NationalFeedJob,
  ],
  exports: [InTopics],
})
export class IntakeModule {}
