import { Module } from '@nestjs/common';
import { LivenessModule } from '../liveness/liveness.module.js';
import { ParkedQuery } from '../parked/parked.query.js';
import { InTopicLag } from './in-topic-lag.adapter.js';
import { LastEvents } from './last-event.adapter.js';
import { ShowSynchronisation } from './show-synchronisation.handler.js';
import { SynchronisationController } from './synchronisation.controller.js';
import { SynchronisationQuery } from './synchronisation.query.js';

/** Where each participant stands, in one answer. */
@Module({
  imports: [LivenessModule],
  controllers: [SynchronisationController],
  providers: [InTopicLag, LastEvents, ParkedQuery, ShowSynchronisation, SynchronisationQuery],
})
export class SynchronisationModule {}
