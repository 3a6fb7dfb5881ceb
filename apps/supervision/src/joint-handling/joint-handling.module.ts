import { Module } from '@nestjs/common';
import { CaseAccessModule } from '../case-access/case-access.module.js';
import { MonevModule } from '../monev/monev.module.js';
import { JointHandlingController } from './joint-handling.controller.js';
import { JointHandlingPage } from './joint-handling-page.query.js';
import { JointHandlingQuery } from './joint-handling.query.js';
import { JointHandlingRepository } from './joint-handling.repository.js';
import { JointHandlingTypeormRepository } from './joint-handling.typeorm-repository.js';
import { OpenJointHandling } from './open-joint-handling.handler.js';
import { WriteJointHandling } from './write-joint-handling.handler.js';

/** Complaints that several handle together: their team, tasks, and one timeline. */
@Module({
  imports: [CaseAccessModule, MonevModule],
  controllers: [JointHandlingController],
  providers: [
    JointHandlingPage,
    JointHandlingQuery,
    OpenJointHandling,
    WriteJointHandling,
    { provide: JointHandlingRepository, useClass: JointHandlingTypeormRepository },
  ],
  exports: [JointHandlingPage],
})
export class JointHandlingModule {}
