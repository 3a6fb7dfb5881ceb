import { Module } from '@nestjs/common';
import { ComplaintModule } from '../complaint/complaint.module.js';
import { ParticipantModule } from '../participant/participant.module.js';
import { KafkaPublishedLedger } from './kafka-published-ledger.adapter.js';
import { PublishedLedger } from './published-ledger.repository.js';
import { ReplayPublished } from './replay-published.handler.js';
import { ReplayRepository } from './replay.repository.js';
import { ReplayTypeormRepository } from './replay.typeorm-repository.js';

@Module({
  imports: [ComplaintModule, ParticipantModule],
  providers: [
    ReplayPublished,
    { provide: PublishedLedger, useClass: KafkaPublishedLedger },
    { provide: ReplayRepository, useClass: ReplayTypeormRepository },
  ],
})
export class ReplayModule {}
