import { Module } from '@nestjs/common';
import { LetterModule } from '../letter/letter.module.js';
import { MeetingModule } from '../meeting/meeting.module.js';
import { BulkActionRepository } from './bulk-action.repository.js';
import { BulkActionTypeormRepository } from './bulk-action.typeorm-repository.js';
import { BulkAgendaController } from './bulk-agenda.controller.js';
import { BulkLettersController } from './bulk-letters.controller.js';
import { ChosenComplaintsQuery } from './chosen-complaints.query.js';
import { ChosenIdsQuery } from './chosen-ids.query.js';
import { PlanAgendaQuery } from './plan-agenda.query.js';
import { PlanLettersQuery } from './plan-letters.query.js';
import { WriteBulkAgendaHandler } from './write-bulk-agenda.handler.js';
import { WriteBulkLettersHandler } from './write-bulk-letters.handler.js';

/** What is done with many complaints of the list at once, after a preview that says exactly what. */
@Module({
  imports: [LetterModule, MeetingModule],
  controllers: [BulkLettersController, BulkAgendaController],
  providers: [
    ChosenComplaintsQuery,
    ChosenIdsQuery,
    PlanAgendaQuery,
    PlanLettersQuery,
    WriteBulkAgendaHandler,
    WriteBulkLettersHandler,
    { provide: BulkActionRepository, useClass: BulkActionTypeormRepository },
  ],
})
export class BulkActionModule {}
