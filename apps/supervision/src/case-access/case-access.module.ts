import { Module } from '@nestjs/common';
import { CaseAccessController } from './case-access.controller.js';
import { CaseAccessRepository } from './case-access.repository.js';
import { CaseAccessTypeormRepository } from './case-access.typeorm-repository.js';
import { NoteAccess } from './note-access.handler.js';

/** Who opened which complaint. */
@Module({
  controllers: [CaseAccessController],
  providers: [NoteAccess, { provide: CaseAccessRepository, useClass: CaseAccessTypeormRepository }],
  exports: [NoteAccess],
})
export class CaseAccessModule {}
