import { Module, type OnModuleInit } from '@nestjs/common';
import { LetterNewsModule } from '../letter/letter-news.module.js';
import { ParticipantModule } from '../participant/participant.module.js';
import { VocabularyModule } from '../vocabulary/vocabulary.module.js';
import { ComplaintController } from './complaint.controller.js';
import { InTopicReader } from './in-topic-reader.adapter.js';
import { LedgerConsumer } from './ledger.consumer.js';
import { LedgerQuery } from './ledger.query.js';
import { LedgerRepository } from './ledger.repository.js';
import { LedgerTypeormRepository } from './ledger.typeorm-repository.js';
import { assertLifecycleComplete } from './lifecycle.js';
import { OutcomeQuery } from './outcome.query.js';
import { RecordEvents } from './record-events.handler.js';

@Module({
  imports: [LetterNewsModule, ParticipantModule, VocabularyModule],
  controllers: [ComplaintController, LedgerConsumer],
  providers: [
    InTopicReader,
    LedgerQuery,
    OutcomeQuery,
    RecordEvents,
    { provide: LedgerRepository, useClass: LedgerTypeormRepository },
  ],
  exports: [InTopicReader, LedgerQuery, RecordEvents],
})
export class ComplaintModule implements OnModuleInit {
  onModuleInit(): void {
    assertLifecycleComplete();
  }
}
