import { Module } from '@nestjs/common';
import { LedgerRepository } from '../complaint/ledger.repository.js';
import { LedgerTypeormRepository } from '../complaint/ledger.typeorm-repository.js';
import { IntakeModule } from '../intake/intake.module.js';
import { ParticipantModule } from '../participant/participant.module.js';
import { VocabularyModule } from '../vocabulary/vocabulary.module.js';
import { ParkedController } from './parked.controller.js';
import { ParkedQuery } from './parked.query.js';
import { RedriveController } from './redrive.controller.js';
import { RedriveJob } from './redrive.job.js';
import { RedriveQuery } from './redrive.query.js';
import { RedriveRepository } from './redrive.repository.js';
import { RedriveTypeormRepository } from './redrive.typeorm-repository.js';
import { Rehearse } from './rehearsal.adapter.js';
import { RunRedrive } from './run-redrive.handler.js';

/** What could not be applied: why, and the way back to its first door. */
@Module({
  imports: [IntakeModule, ParticipantModule, VocabularyModule],
  controllers: [RedriveController, ParkedController],
  providers: [
    ParkedQuery,
    RedriveQuery,
    Rehearse,
    RunRedrive,
    RedriveJob,
    { provide: RedriveRepository, useClass: RedriveTypeormRepository },
    { provide: LedgerRepository, useClass: LedgerTypeormRepository },
  ],
})
export class ParkedModule {}
