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
import { NoteContact } from './national/note-contact.handler.js';
import { OutageController } from './national/outage.controller.js';
import { OutageRepository } from './national/outage.repository.js';
import { OutageTypeormRepository } from './national/outage.typeorm-repository.js';
import { ReadNationalFeed } from './national/read-national-feed.handler.js';
import { ImportWorkbook } from './workbook/import-workbook.handler.js';
import { ReceiveWorkbook } from './workbook/receive-workbook.handler.js';
import { WorkbookController } from './workbook/workbook.controller.js';

/** Every way in but Kafka itself. Each ends in the in-topic of the participant that speaks. */
@Module({
  imports: [ParticipantModule, VocabularyModule],
  controllers: [GatewayController, WorkbookController, NationalWebhookController, OutageController],
  providers: [
    InTopics,
    AcceptEvents,
    ReceiveWorkbook,
    ImportWorkbook,
    { provide: FeedCursorRepository, useClass: FeedCursorTypeormRepository },
    NationalFeedClient,
    ReadNationalFeed,
    NoteContact,
    { provide: OutageRepository, useClass: OutageTypeormRepository },
    NationalFeedJob,
  ],
  exports: [InTopics, ReadNationalFeed, ReceiveWorkbook],
})
export class IntakeModule {}
