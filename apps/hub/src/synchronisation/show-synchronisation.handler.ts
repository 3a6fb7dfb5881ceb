import { Injectable } from '@nestjs/common';
import { ProgressWatch } from '#messaging';
import { ParkedQuery } from '../parked/parked.query.js';
import { InTopicLag } from './in-topic-lag.adapter.js';
import { LastEvents } from './last-event.adapter.js';
import { synchronisationResponse } from './synchronisation.mapper.js';
import { SynchronisationQuery } from './synchronisation.query.js';
import type { SynchronisationResponse } from './synchronisation.response.js';

/** Gathers what each part of the hub knows of the participants. */
@Injectable()
export class ShowSynchronisation {
  constructor(
    private readonly query: SynchronisationQuery,
    private readonly parked: ParkedQuery,
    private readonly lastEvents: LastEvents,
    private readonly inTopics: InTopicLag,
    private readonly watch: ProgressWatch,
  ) {}

  async handle(): Promise<SynchronisationResponse> {
    const participants = await this.query.participants();
    const [held, conflicts, receipts, parked, lastEventAt, incoming] = await Promise.all([
      this.query.held(),
      this.query.openConflicts(),
      this.query.lastReceipts(),
      this.parked.groups(),
      this.lastEvents.look(),
      this.inTopics.of(participants.map(({ code }) => code)),
    ]);
    const sightings = this.watch.report();
    return synchronisationResponse(
      { participants, held, conflicts, receipts, parked, lastEventAt, incoming, sightings },
      new Date(),
    );
  }
}
