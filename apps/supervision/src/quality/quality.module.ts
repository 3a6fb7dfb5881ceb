import { Module } from '@nestjs/common';
import { MonevModule } from '../monev/monev.module.js';
import { ChangeSignSettings } from './change-sign-settings.handler.js';
import { QuietParticipantsQuery } from './quiet-participants.query.js';
import { SignAnswers } from './sign-answers.query.js';
import { SignCasesQuery } from './sign-cases.query.js';
import { SignController } from './sign.controller.js';
import { SignListQuery } from './sign-list.query.js';
import { SignSettingsController } from './sign-settings.controller.js';

/** Signs that complaints are not handled as they should be. */
@Module({
  imports: [MonevModule],
  controllers: [SignController, SignSettingsController],
  providers: [ChangeSignSettings, QuietParticipantsQuery, SignAnswers, SignCasesQuery, SignListQuery],
  exports: [QuietParticipantsQuery, SignAnswers],
})
export class QualityModule {}
